import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readImports, type FoundImport } from './read-imports';

/** What a zone may import, zones and packages that are kept to few zones: whole, and their types alone. */
interface Allowed {
  whole: string[];
  types: string[];
}

/** What the table calls packages that are kept to the zones naming them; every other package is free. */
const packageNames: Record<string, string[]> = {
  Preact: ['preact'],
  Dexie: ['dexie'],
  Node: ['node:'],
  'the browser': ['wxt/browser', 'webextension-polyfill'],
};
const kept = [...Object.values(packageNames).flat(), 'wxt'];
/** Of those, what says to WXT what an entry point is: it brings nothing of the browser. */
const free = ['wxt/utils/define-background', 'wxt/utils/define-unlisted-script'];

const root = fileURLToPath(new URL('..', import.meta.url));
// A new arrow is a decision: change it there first.
const arrows = readArrows(readFileSync(`${root}/docs/architecture.md`, 'utf8'));
const sources = ['entrypoints', 'components', 'utils', 'scripts'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    // A declaration is found by the compiler, nobody imports it.
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file)),
);
const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = Object.values(scripts).flatMap((script) => script.match(/tests\/eval\/[\w-]+\.ts/g) ?? []);
const imports = sources.flatMap((file) => readImports(root, file, new Set(sources)));

describe('the architecture', () => {
  it('has a row in the table for every zone', () => {
    const unknown = new Set(sources.map(zoneOf).filter((zone) => !arrows.has(zone)));
    expect([...unknown], 'give each new zone a row in docs/architecture.md').toEqual([]);
  });

  it('has a zone for every row in the table', () => {
    const zones = new Set(sources.map(zoneOf));
    expect(
      [...arrows.keys()].filter((zone) => !zones.has(zone)),
      'no such zone any more',
    ).toEqual([]);
  });

  it('is told in the table in words that it knows', () => {
    const told = [...arrows.values()].flatMap(({ whole, types }) => [...whole, ...types]);
    expect(told.filter((name) => !arrows.has(name) && !kept.includes(name))).toEqual([]);
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
    // What a command measures is used, also before a screen shows it.
    for (const { target } of commands.flatMap((file) => readImports(root, file, new Set(sources)))) {
      if (target !== undefined) reach(target, reached);
    }
    const orphans = sources.filter((file) => !reached.has(file));
    expect(orphans, 'no entry point leads here: import it or delete it').toEqual([]);
  });
});

/** Reads the table of zones: in the first column the zones of a row, then what they may import, then types alone. */
function readArrows(page: string): ReadonlyMap<string, Allowed> {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.flatMap((row) => {
      const [zones = '', whole = '', types = ''] = row.slice(1).split('|');
      const allowed: Allowed = { whole: namesIn(whole), types: namesIn(types) };
      return namesIn(zones).map((zone): [string, Allowed] => [zone, allowed]);
    }),
  );
}

function namesIn(cell: string): string[] {
  return cell
    .split(',')
    .map((item) => item.trim().replaceAll('`', ''))
    .filter((item) => item !== '')
    .flatMap((item) => packageNames[item] ?? item);
}

/** `utils/hover/geometry.ts` is of the zone hover, `components/card/Card.tsx` of components. */
function zoneOf(file: string): string {
  const [top = '', zone = ''] = file.split('/');
  return top === 'components' ? top : zone;
}

function objectionToZone({ from, target, typesOnly }: FoundImport): string[] {
  // What is no script, such as styles and messages, belongs to nobody.
  if (!target || !/\.tsx?$/.test(target)) return [];
  const [left, right] = [zoneOf(from), zoneOf(target)];
  const { whole, types } = arrows.get(left) ?? { whole: [], types: [] };
  if (left === right || whole.includes(right)) return [];
  if (types.includes(right)) {
    return typesOnly
      ? []
      : [`${from} → ${target}: ${left} may take only types from ${right}, use import type`];
  }
  return [
    `${from} → ${target}: ${left} may not import ${right}; hand it in from the entry point, or move the code`,
  ];
}

function objectionToPackage({ from, specifier, target, typesOnly }: FoundImport): string[] {
  if (target !== undefined || specifier.startsWith('.')) return [];
  const isOf = (name: string) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`);
  const isKept = kept.some(isOf) && !free.includes(specifier);
  const { whole, types } = arrows.get(zoneOf(from)) ?? { whole: [], types: [] };
  const isAllowed = whole.some(isOf) || (typesOnly && types.some(isOf));
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
