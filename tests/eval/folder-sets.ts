import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileIndex } from '../../utils/matching/index/compile-index';
import type { NamedActor } from '../../utils/matching/index/names-index';
import { sameIn, type JudgedSet } from './judged-set';
import { namesOfList } from './names-from';
import { readText } from './read-text';
import type { JudgedText } from './score';

/** A line of gold as the folder has it. */
interface GoldLine extends Omit<JudgedText, 'optional' | 'others'> {
  outlet?: string;
  optional?: JudgedText['optional'];
  others?: JudgedText['others'];
}

/**
 * Judged texts that are not part of this project: `pages/text/gold.jsonl` with `pages/dictionary.json`, the same with
 * `names/politicians*.jsonl[.gz]` merged in, and each `names/NAME.jsonl` that has a `names/NAME-dict.jsonl` of base forms.
 */
export async function folderSets(folder: string): Promise<JudgedSet[]> {
  const pages = await goldOf(join(folder, 'pages/text/gold.jsonl'));
  const people = await namesOfList(join(folder, 'pages/dictionary.json'));
  const lists = await readdir(join(folder, 'names'));
  const sets = [setOf(`${pages.length} pages, with a plain list of full names`, pages, people)];
  for (const list of lists.filter((file) => /^politicians.*\.jsonl(?:\.gz)?$/.test(file))) {
    // oxlint-disable-next-line no-await-in-loop -- one or two small files
    const politicians = await namesOfList(join(folder, 'names', list));
    const count = politicians.length.toLocaleString('en');
    sets.push(
      setOf(`${pages.length} pages, with ${count} politicians merged into that`, pages, [
        ...people,
        ...politicians,
      ]),
    );
  }
  for (const list of lists.filter((file) => file.endsWith('-dict.jsonl'))) {
    const gold = join(folder, 'names', list.replace('-dict', ''));
    // oxlint-disable-next-line no-await-in-loop -- as above
    const [texts, names] = await Promise.all([goldOf(gold), namesOfList(join(folder, 'names', list))]);
    sets.push(setOf(`${texts.length} inflected news texts, with a list of base forms`, texts, names));
  }
  return sets;
}

function setOf(title: string, texts: readonly GoldLine[], actors: readonly NamedActor[]): JudgedSet {
  const index = compileIndex(actors);
  return {
    title,
    texts: texts.map((line) => ({ ...line, optional: line.optional ?? [], others: line.others ?? [] })),
    found: texts.map(({ text, lang, outlet }) => readText(index, text, { lang, outlet })),
    isSame: sameIn(actors),
    kinds: ['full'],
  };
}

async function goldOf(file: string): Promise<GoldLine[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as GoldLine);
}
