import { readdir, readFile } from 'node:fs/promises';
import type { BlockRole, PageContext, TextBlock } from '../../utils/matching/mention';

/** Where a judge saw a name. */
export interface JudgedName {
  block: number;
  start: number;
  end: number;
  text: string;
  /** A record's id in the shipped pack; undefined for somebody or something else of that name. */
  actor: string | undefined;
}

/** A news page of this project with every name in it judged by hand. */
export interface JudgedPage {
  /** The file's name without its ending, which is the page's language. */
  id: string;
  /** As a browser gets it. */
  html: string;
  context: PageContext;
  blocks: TextBlock[];
  names: JudgedName[];
}

const folder = new URL('pages/', import.meta.url);

/**
 * The pages in tests/eval/pages. A judge's mark is `[[actor|text]]` around a mention and `[[!|text]]` around a name that
 * is nobody's of the pack; the pages are served and read without the marks.
 */
export async function judgedPages(): Promise<JudgedPage[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).toSorted();
  return Promise.all(
    files.map(async (file) =>
      readJudged(file.replace('.html', ''), await readFile(new URL(file, folder), 'utf8')),
    ),
  );
}

const blockElements = /<(h1|h2|h3|p|li|figcaption|header|footer)\b([^>]*)>(.*?)<\/\1>/gs;
const mark = /\[\[([^|\]]*)\|(.*?)\]\]/gs;

function readJudged(id: string, file: string): JudgedPage {
  const blocks: TextBlock[] = [];
  const names: JudgedName[] = [];
  for (const [at, [, name = '', attributes = '', inside = '']] of [
    ...file.matchAll(blockElements),
  ].entries()) {
    const read = withoutMarks(textOf(inside));
    blocks.push({ id: at, text: read.text, role: roleOf(name, attributes) });
    names.push(...read.names.map((one) => ({ block: at, ...one })));
  }
  return {
    id,
    html: file.replace(mark, '$2'),
    context: { lang: attributeOf('lang', file), date: attributeOf('content', file, 'published_time') },
    blocks,
    names,
  };
}

function withoutMarks(marked: string): { text: string; names: Omit<JudgedName, 'block'>[] } {
  const names: Omit<JudgedName, 'block'>[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: whole, 1: actor = '', 2: inside = '' } of marked.matchAll(mark)) {
    text += marked.slice(from, index);
    names.push({
      start: text.length,
      end: text.length + inside.length,
      text: inside,
      actor: actor === '!' ? undefined : actor,
    });
    text += inside;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), names };
}

/** As a browser shows it: no elements, and of every run of spaces one. */
function textOf(inside: string): string {
  return inside
    .replace(/<[^>]*>/g, '')
    .replace(/[ \n\t]+/g, ' ')
    .trim()
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
}

function roleOf(name: string, attributes: string): BlockRole {
  if (/^h\d$/.test(name)) return 'headline';
  if (name === 'figcaption') return 'caption';
  return attributes.includes('byline') ? 'byline' : 'text';
}

function attributeOf(name: string, file: string, after = '<html'): string | undefined {
  return new RegExp(`${after}[^>]*?\\s${name}="([^"]*)"`).exec(file)?.[1];
}
