import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vitest/node';

/** One `import`, `export … from` or `import()` of a file. */
export interface FoundImport {
  /** The importing file. */
  from: string;
  /** As written. */
  specifier: string;
  /** The imported file, relative to the root and with its ending; undefined for packages. */
  target?: string;
  /** It leaves nothing behind once types are erased. */
  typesOnly: boolean;
}

/** Reads the imports of a TypeScript file. `files` are all files there are, relative to `root`, with `/`. */
export function readImports(root: string, from: string, files: ReadonlySet<string>): FoundImport[] {
  const program = parseAst(readFileSync(join(root, from), 'utf8'), {
    lang: from.endsWith('x') ? 'tsx' : 'ts',
  });
  const found: FoundImport[] = [];
  visit(program, (node) => {
    const specifier = node.source?.value;
    if (typeof specifier !== 'string') return;
    const target = specifier.startsWith('.') ? resolve(from, specifier, files) : undefined;
    found.push({ from, specifier, target, typesOnly: isTypesOnly(node) });
  });
  return found;
}

interface Node {
  type: string;
  source?: { value?: unknown } | null;
  importKind?: string;
  exportKind?: string;
  specifiers?: { importKind?: string; exportKind?: string }[];
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) see(value as Node);
  for (const child of Object.values(value)) visit(child, see);
}

function isTypesOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return (
    specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function resolve(from: string, specifier: string, files: ReadonlySet<string>): string {
  const path = join(dirname(from), specifier.replace(/\?.*$/, '')).replaceAll('\\', '/');
  return endings.map((ending) => path + ending).find((file) => files.has(file)) ?? path;
}
