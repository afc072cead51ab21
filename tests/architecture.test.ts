import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readImports, type FoundImport } from './read-imports';

/** What a zone may import: other zones whole, other zones' types alone, and the packages that are kept to few zones. */
interface Allowed {
  zones: string[];
  types?: string[];
  packages?: string[];
}

const surfacePackages = ['preact', 'wxt/browser'];

// The table of docs/architecture.md. A new arrow is a decision: change it there first.
const arrows: Record<string, Allowed> = {
  actors: { zones: [] },
  matching: { zones: ['actors'] },
  relevance: { zones: ['actors'] },
  extraction: { zones: ['actors', 'matching'] },
  reading: { zones: [] },
  hover: { zones: [] },
  marking: { zones: ['reading'], types: ['matching'] },
  dataset: { zones: ['actors', 'matching'], packages: ['dexie'] },
  names: { zones: ['actors', 'dataset', 'matching'] },
  feeds: { zones: ['actors', 'dataset'] },
  storage: { zones: ['dataset'], packages: ['wxt/browser'] },
  'web-extension': { zones: [], packages: ['wxt/browser'] },
  settings: { zones: ['web-extension'] },
  messaging: {
    zones: ['web-extension'],
    types: ['actors', 'matching', 'relevance', 'dataset', 'settings'],
    packages: ['webextension-polyfill'],
  },
  components: {
    zones: ['actors'],
    types: ['relevance', 'dataset', 'hover', 'messaging', 'settings'],
    packages: ['preact'],
  },
  background: {
    zones: [
      'actors',
      'dataset',
      'names',
      'storage',
      'matching',
      'relevance',
      'extraction',
      'messaging',
      'settings',
    ],
    packages: ['wxt/browser', 'wxt/utils/define-background'],
  },
  reader: {
    zones: ['reading', 'marking', 'hover', 'messaging', 'settings', 'web-extension'],
    types: ['actors', 'matching', 'relevance'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  'reader-page': { zones: ['reader'], packages: ['wxt/utils/define-unlisted-script'] },
  'reader-cards': { zones: ['reader'], packages: ['wxt/utils/define-unlisted-script'] },
  card: {
    zones: ['messaging', 'settings', 'components', 'relevance'],
    types: ['actors'],
    packages: surfacePackages,
  },
  popup: {
    zones: ['messaging', 'settings', 'components', 'relevance'],
    types: ['actors'],
    packages: surfacePackages,
  },
  welcome: { zones: ['messaging', 'settings', 'components'], packages: surfacePackages },
  options: {
    zones: ['messaging', 'settings', 'components', 'dataset', 'names', 'storage', 'extraction'],
    types: ['actors', 'relevance'],
    packages: surfacePackages,
  },
  // A command line: Node's modules are there.
  pack: { zones: ['dataset', 'feeds'], packages: ['node:'] },
};

/** Packages that only the zones naming them may import; every other package is free. */
const kept = ['preact', 'dexie', 'wxt', 'webextension-polyfill', 'node:'];

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['entrypoints', 'components', 'utils', 'scripts'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    // A declaration is found by the compiler, nobody imports it.
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file)),
);
const imports = sources.flatMap((file) => readImports(root, file, new Set(sources)));

describe('the architecture', () => {
  it('has a row in the table for every zone', () => {
    const unknown = new Set(sources.map(zoneOf).filter((zone) => !(zone in arrows)));
    expect([...unknown], 'give each new zone a row here and in docs/architecture.md').toEqual([]);
  });

  it('keeps to the arrows between zones', () => {
    expect(imports.flatMap(objectionToZone)).toEqual([]);
  });

  it('keeps Preact, Dexie and the browser to the zones that name them', () => {
    expect(imports.flatMap(objectionToPackage)).toEqual([]);
  });

  it('lets one file alone name Dexie', () => {
    const naming = new Set(imports.filter(({ specifier }) => specifier === 'dexie').map(({ from }) => from));
    expect(naming.size, `Dexie is named in ${[...naming].join(', ')}: ask the one file instead`).toBeLessThan(
      2,
    );
  });

  it('has no cycles', () => {
    expect(findCycles(), 'move what both need into a third file').toEqual([]);
  });

  it('has no orphans', () => {
    const reached = new Set<string>();
    const entries = sources.filter((file) =>
      /^(?:entrypoints|scripts)\/[^/]+\/(index|main)\.tsx?$/.test(file),
    );
    for (const entry of entries) reach(entry, reached);
    const orphans = sources.filter((file) => !reached.has(file));
    expect(orphans, 'no entry point leads here: import it or delete it').toEqual([]);
  });
});

/** `utils/hover/geometry.ts` is of the zone hover, `components/card/Card.tsx` of components. */
function zoneOf(file: string): string {
  const [top = '', zone = ''] = file.split('/');
  return top === 'components' ? top : zone;
}

function objectionToZone({ from, target, typesOnly }: FoundImport): string[] {
  // What is no script, such as styles and messages, belongs to nobody.
  if (!target || !/\.tsx?$/.test(target)) return [];
  const [left, right] = [zoneOf(from), zoneOf(target)];
  const { zones, types = [] } = arrows[left] ?? { zones: [] };
  if (left === right || zones.includes(right)) return [];
  if (types.includes(right)) {
    return typesOnly
      ? []
      : [`${from} → ${target}: ${left} may take only types from ${right}, use import type`];
  }
  return [
    `${from} → ${target}: ${left} may not import ${right}; hand it in from the entry point, or move the code`,
  ];
}

function objectionToPackage({ from, specifier, target }: FoundImport): string[] {
  if (target !== undefined || specifier.startsWith('.')) return [];
  const isOf = (name: string) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`);
  const isKept = kept.some(isOf);
  const isAllowed = (arrows[zoneOf(from)]?.packages ?? []).some(isOf);
  if (!isKept || isAllowed) return [];
  if (specifier.startsWith('node:')) return [`${from}: ${specifier} is not there in a browser`];
  return [`${from}: ${zoneOf(from)} may not import ${specifier}`];
}

/** Types are gone once built: two files may name each other's. */
const withoutTypes = imports.filter(({ typesOnly }) => !typesOnly);

function targetsOf(file: string, among: FoundImport[] = imports): string[] {
  return among.flatMap(({ from, target }) => (from === file && target !== undefined ? [target] : []));
}

function reach(file: string, reached: Set<string>): void {
  if (reached.has(file)) return;
  reached.add(file);
  for (const target of targetsOf(file)) reach(target, reached);
}

/** Each cycle once, from its first file in the walk. */
function findCycles(): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const target of targetsOf(file, withoutTypes)) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources) walk(file, []);
  return cycles;
}
