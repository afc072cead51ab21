import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Alias } from '../../utils/actors/actor';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import type { NamedActor } from '../../utils/matching/index/names-index';

export const usage = 'usage: eval:mentions -- --dataset FILE | --names FILE.json|.jsonl[.gz]';

export type Names = { kind: 'read'; actors: NamedActor[] } | { kind: 'refused'; why: string };

/** The actors that the arguments ask for, with ids as they stand in the file. */
export async function namesFrom(args: readonly string[]): Promise<Names> {
  const [option, file] = args;
  if (file === undefined) return { kind: 'refused', why: 'Names are missing.' };
  if (option !== '--dataset' && option !== '--names')
    return { kind: 'refused', why: `Unknown option ${option}.` };
  return option === '--dataset'
    ? fromDataset(await textOf(file))
    : { kind: 'read', actors: await namesOfList(file) };
}

/** The people of a plain list: `{"id","name","aliases"}` as an array or JSON lines, compressed or not. */
export async function namesOfList(file: string): Promise<NamedActor[]> {
  return fromList(await textOf(file));
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function fromDataset(text: string): Names {
  const parsed = parseDatasetFile(text);
  if (parsed.kind === 'flawed') {
    return { kind: 'refused', why: parsed.problems.map(({ path, code }) => `${path}: ${code}`).join('\n') };
  }
  const own = parsed.file.edits.flatMap((edit) =>
    edit.op === 'add' && edit.entity === 'actor' ? [edit.record] : [],
  );
  return { kind: 'read', actors: [...parsed.file.packs.flatMap((pack) => pack.actors), ...own] };
}

/** A row of a plain list of names. */
export interface ListedName {
  id: string;
  name: string;
  aliases?: string[];
}

function fromList(text: string): NamedActor[] {
  return actorsOf(listOf(text));
}

/** An id on several rows is one person: the first row names it, the names of the others are aliases. */
export function actorsOf(rows: readonly ListedName[]): NamedActor[] {
  const actors = new Map<string, NamedActor>();
  for (const { id, name, aliases = [] } of rows) {
    const known = actors.get(id);
    const actor = known ?? { id, type: 'person', name, aliases: [], matchOnPage: true };
    actors.set(id, actor);
    const others = known ? [name, ...aliases] : aliases;
    actor.aliases.push(...others.map((alias) => plainAlias(alias)));
  }
  return [...actors.values()];
}

function listOf(text: string): ListedName[] {
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) return JSON.parse(trimmed) as ListedName[];
  return trimmed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ListedName);
}

/** Of several words, or of more characters than a surname in a script that sets none apart: "百瀬誠一", "김연아", "バルノ・フェルク". */
const wholeName =
  /\S\s+\S|^[\p{Script=Han}\p{Script=Hangul}]{3,}$|\p{Script=Katakana}[・＝]\p{Script=Katakana}/u;

// A plain list says nothing about its names: a whole one counts, a single word unless something speaks against it.
function plainAlias(text: string): Alias {
  const whole = wholeName.test(text.trim());
  return {
    text,
    lang: 'und',
    kind: whole ? 'full' : 'surname',
    caseSensitive: /\p{Lu}/u.test(text),
    ambiguity: whole ? 'none' : 'low',
  };
}
