import { expect, it } from 'vitest';
import { makePerson } from './make-names';
import { markMentions, unmarked } from './marked-text';

/** A phenomenon, and a text with its right marks: `[surface|id]`. Lines are blocks of one page. */
export type Row = readonly [phenomenon: string, marked: string];

/** One test a row: what is found in the text without its marks, with a list of full names and nothing else. */
export function rows(lang: string, names: Record<string, string>, table: readonly Row[]): void {
  const people = Object.entries(names).map(([id, name]) => makePerson(id, name));
  it.each(table)(`${lang}: %s`, (_, marked) =>
    expect(markMentions(people, unmarked(marked), { lang })).toBe(marked),
  );
}
