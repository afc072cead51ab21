import type { Actor } from '../actors/actor';
import type { Position } from '../actors/position';
import type { Topic } from '../actors/topic';
import type { Found } from './dataset';

/**
 * Searches by words over names and aliases, and over topic labels in all languages, targets and summaries. Every word
 * of the query must be found as the beginning of a word; whole words and names count more. Case and accents do not
 * count. Linear in the dataset at each query: made for some ten thousand records.
 */
export function createSearch({ actors, joined, positions, topics }: Searchable): (query: string) => Found {
  const actorTexts = joined.map((actor) => ({ found: actor.id, fields: actorFields(actor) }));
  const names = new Map(actors.map((actor) => [actor.id, actorFields(actor)]));
  const labels = new Map(
    topics.map(({ id, label }) => [id, Object.values(label).map((text) => padded(text))]),
  );
  const positionTexts = positions.map((position) => ({
    found: { actor: position.actor, position: position.id },
    fields: [
      ...(labels.get(position.topic) ?? []),
      padded(position.target),
      padded(position.summary),
      ...(names.get(position.actor) ?? []),
    ],
  }));
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return { actors: [], positions: [] };
    return { actors: best(actorTexts, words), positions: best(positionTexts, words) };
  };
}

interface Searchable {
  actors: readonly Actor[];
  /** The actors to be found. */
  joined: readonly Actor[];
  positions: readonly Position[];
  topics: readonly Topic[];
}

interface Text<What> {
  found: What;
  /** Folded words between blanks, the most telling field first. */
  fields: string[];
}

/** Those in which all words are found, the highest score first; equal ones stay in order. */
function best<What>(texts: Text<What>[], words: string[]): What[] {
  return texts
    .map(({ found, fields }) => ({ found, score: scoreOf(fields, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ found }) => found);
}

/** 0 when a word is nowhere; else more for whole words and most for a field that is the query. */
function scoreOf(fields: string[], words: string[]): number {
  let score = fields.includes(` ${words.join(' ')} `) ? 10 : 0;
  for (const word of words) {
    if (fields.some((field) => field.includes(` ${word} `))) score += 3;
    else if (fields.some((field) => field.includes(` ${word}`))) score += 1;
    else return 0;
  }
  return score;
}

function actorFields(actor: Actor): string[] {
  const aliases = actor.aliases.flatMap(({ text, forms }) => [text, ...Object.values(forms ?? {}).flat()]);
  const roles = actor.memberships.map(({ role }) => role);
  return [
    ...new Set([actor.name, actor.fullName ?? actor.name, ...aliases, ...roles].map((text) => padded(text))),
  ];
}

function padded(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
