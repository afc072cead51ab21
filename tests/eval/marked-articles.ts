import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NamedActor } from '../../utils/matching/index/names-index';
import { makePerson } from '../matching/make-names';
import type { GoldName, JudgedText, Span } from './score';

// Articles of invented people as text with marks, many in a file:
//
//   === one-article en
//   @ anna Anna Vernik
//   Then [[anna|Anna Vernik]] and [[?|the Verniks]] went down [[!|Vernik Street]].
//
// `=== id lang` begins one, `@ key name` lists whom the reader knows, by full name in base form. Between the double brackets
// stands a key, "!" for a trap or "?" for what may be found or not, and what the text has.

/** The articles of one file, with all people that they list. */
export interface MarkedArticles {
  file: string;
  texts: JudgedText[];
  actors: NamedActor[];
}

const folder = fileURLToPath(new URL('articles', import.meta.url));

/** The articles of this project, by file in alphabetical order. */
export async function markedArticles(): Promise<MarkedArticles[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted();
  return Promise.all(
    files.map(async (file) => ({ file, ...parseArticles(await readFile(join(folder, file), 'utf8')) })),
  );
}

/** Throws where a mark has a key that its article does not list, or no end. */
export function parseArticles(source: string): Omit<MarkedArticles, 'file'> {
  const articles = source.split(/^=== /m).slice(1).map(parseArticle);
  return {
    texts: articles.map(({ text }) => text),
    actors: articles.flatMap(({ actors }) => actors),
  };
}

const listed = /^@ (\S+) (.+)\n/gm;
const mark = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

function parseArticle(source: string): { text: JudgedText; actors: NamedActor[] } {
  const [head = '', ...lines] = source.split('\n');
  const [id = '', lang = ''] = head.split(' ');
  const body = lines.join('\n');
  const names = new Map(Array.from(body.matchAll(listed), ([, key = '', name = '']) => [key, name.trim()]));
  const marked = body.replaceAll(listed, '').trim();
  const persons: GoldName[] = [];
  const others: Span[] = [];
  const optional: Span[] = [];
  let text = '';
  let read = 0;
  for (const { index, 0: whole, 1: key = '', 2: surface = '' } of marked.matchAll(mark)) {
    text += marked.slice(read, index);
    const span = { start: text.length, end: text.length + surface.length };
    text += surface;
    read = index + whole.length;
    const name = names.get(key);
    if (key === '!') others.push(span);
    else if (key === '?') optional.push(span);
    else if (name === undefined) throw new Error(`${id} marks "${surface}" as ${key}, whom it does not list`);
    else
      persons.push({ ...span, name, link: `${id} ${key}`, kind: isFull(surface, name) ? 'full' : 'surname' });
  }
  text += marked.slice(read);
  if (/\[\[|\]\]/.test(text)) throw new Error(`${id} has a mark that is not whole`);
  return {
    text: { id, lang, text, persons, others, optional },
    actors: Array.from(names, ([key, name]) => makePerson(`${id} ${key}`, name)),
  };
}

/** Of several words, or in a script that sets none apart as long as the name. */
function isFull(surface: string, name: string): boolean {
  if (/\S\s+\S/.test(surface)) return true;
  return /^[^\p{Lu}\p{Ll}]+$/u.test(name) && surface.length >= name.replaceAll(' ', '').length;
}
