import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vitest/node';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const views = ['entrypoints', 'components'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.tsx')),
);

describe('the views', () => {
  it('say nothing that is not in public/_locales', () => {
    const untold = views.flatMap((file) =>
      wordsIn(readFileSync(`${root}/${file}`, 'utf8')).map((words) => `${file}: ${words}`),
    );
    expect(untold, 'put these into public/_locales and read them with t').toEqual([]);
  });

  it.each<[view: string, words: string[]]>([
    ['<p>Nothing found</p>', ['Nothing found']],
    ["<p>{isLate ? 'Too late' : t('cardClose')}</p>", ['Too late']],
    ['<p>{`${count} people`}</p>', [' people']],
    ['<button aria-label="Close this card" />', ['Close this card']],
    ["<img alt={isOpen ? 'open' : ''} />", ['open']],
    ["<Field label={name ?? 'unnamed'} />", ['unnamed']],
    // What no language says otherwise.
    ['<p class="a b">{t(\'cardClose\')} · 3 × 4</p>', []],
    ['<input placeholder="2025-03-12" />', []],
    ['<input placeholder="https://feeds.example/pack.json" />', []],
    ['<p>{format(day, "day month")}</p>', []],
  ])('are looked through for words: %s', (view, words) => {
    expect(wordsIn(view)).toEqual(words);
  });
});

interface Node {
  type: string;
  value?: unknown;
  name?: { name?: unknown };
  [key: string]: unknown;
}

/** Attributes that are read out or shown. */
const spoken =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label|hint|words|error)$/;

/** Texts between tags, and in attributes that are shown, as far as they stand in the code itself. */
function wordsIn(source: string): string[] {
  const found: string[] = [];
  visit(parseAst(source, { lang: 'tsx' }), (node) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node['children'] as Node[]) found.push(...textsOf(child));
    }
    if (node.type === 'JSXAttribute' && spoken.test(String(node.name?.name))) {
      found.push(...textsOf(node.value as Node | null));
    }
  });
  return found.filter((text) => /\p{L}{2}/u.test(text.replaceAll(sameEverywhere, '')));
}

/** Names of their own, addresses, hosts, and ids such as `medtop:20000073`. */
const sameEverywhere = /Wikidata|\S+[.:]\S+|https:\/\//g;

/** What an expression may come to by itself; what is handed to a function is another matter. */
function textsOf(node: Node | null): string[] {
  if (!node) return [];
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' ? [node.value.trim() === '' ? '' : node.value] : [];
    case 'JSXExpressionContainer':
      return textsOf(node['expression'] as Node);
    case 'ConditionalExpression':
      return [...textsOf(node['consequent'] as Node), ...textsOf(node['alternate'] as Node)];
    case 'LogicalExpression':
      return [...textsOf(node['left'] as Node), ...textsOf(node['right'] as Node)];
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { raw: string } }[]).map(({ value }) => value.raw);
    default:
      return [];
  }
}

function visit(node: unknown, hear: (node: Node) => void): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, hear);
  } else if (typeof node === 'object' && node !== null) {
    if ('type' in node) hear(node as Node);
    for (const each of Object.values(node)) visit(each, hear);
  }
}
