import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../utils/matching/index/compile-index';
import type { NamesIndex } from '../../utils/matching/index/names-index';
import { readText } from '../eval/read-text';
import { declined } from './cases/declined';
import { readDeclensions } from './cases/declensions';
import { makePerson } from './make-names';

// All people of a language are in one index, so that a form that leads to two of them shows.
describe.each(declined)('findMentions among invented people declined in %s', (lang, table) => {
  const people = readDeclensions(table);
  const index = compileIndex(people.map(({ base }) => makePerson(base, base)));

  it.each(people)('finds $base in full in every form', ({ base, forms }) =>
    expect(forms.map((form) => foundAs(index, lang, `– ${form} –`))).toEqual(
      forms.map((form) => [`${withoutApostrophe(form)} = ${base}`]),
    ),
  );

  // Hungarian puts the given name last, and that is what takes the ending.
  const surnameLast = people.filter(
    ({ base }) => lang !== 'hu' || /^(?:Donald|Keir|Joe|Boris|Ursula)/.test(base),
  );
  it.each(surnameLast)('finds $base by surname in every form once named', ({ base, forms }) => {
    const surnames = forms.map((form) => surnameOf(form, base));
    expect(surnames.map((form) => foundAs(index, lang, `${base} –\n– ${form} –`).slice(1))).toEqual(
      surnames.map((form) => [`${form} = ${base}`]),
    );
  });
});

function surnameOf(form: string, base: string): string {
  const given = base.split(' ').length - 1;
  return withoutApostrophe(form.split(' ').slice(given).join(' '));
}

function withoutApostrophe(form: string): string {
  return form.replace(/'[a-z]+$/, '');
}

function foundAs(index: NamesIndex, lang: string, text: string): string[] {
  return readText(index, text, { lang }).map(
    ({ start, end, actor }) => `${text.slice(start, end)} = ${actor}`,
  );
}
