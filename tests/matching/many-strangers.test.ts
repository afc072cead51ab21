import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../utils/matching/index/compile-index';
import type { NamedActor } from '../../utils/matching/index/names-index';
import { readText } from '../eval/read-text';
import { makeAlias, makePerson } from './make-names';
import { markMentions } from './marked-text';

const given =
  `Aldo Bela Cyra Davor Edda Fenno Gala Hanko Ilva Jarl Kolo Ludo Mirte Nilo Orsa Pavo Rhea Silvan Tova Ulrik Vera
  Wenke Xaver Yara Zeno Alma Boris Clara Dario Elsa Franco Greta Hugo Irene Jonas Karla Leo Marta Nora Otto Petra Robert
  Sara Tomas Ursula Viktor Anna Maria Peter Paul Susan James Laura Mark`.split(/\s+/);
const surnames =
  `Vernik Quillon Tessel Harkov Ambrul Bredow Cassin Dorval Elmquist Farago Gorska Hendel Ivarsson Jolivet
  Kestrel Lundin Morvan Nazari Osterly Pradel May Smith Koch Green Bishop Holt Brandis Corvin Delft Eames Fresco Galt
  Hobbs Iremon Jasper Kolb Lorens Maddox Nolde Orwen Penk Radley Sorrel Thorne Ulmer Valk Weiss Yorke Zander Abel Bosch
  Crane Dunmore Ekberg Fulton`.split(/\s+/);

const mostStrangers = 3000;

// The first twenty surnames belong to twenty people who matter; everybody else bears one of them or another.
const twenty = surnames.slice(0, 20).map((surname, at) =>
  makePerson(`known-${at}`, `${given[at]} ${surname}`, {
    aliases: at < 10 ? [makeAlias(surname, { ambiguity: 'low' })] : [],
  }),
);
const strangers = surnames
  .flatMap((surname, column) =>
    given.map((name, row) => ({ name: `${name} ${surname}`, isKnown: row === column })),
  )
  .filter(({ isKnown }) => !isKnown)
  .slice(0, mostStrangers)
  .map(({ name }, at) => makePerson(`stranger-${at}`, name));

const text = twenty
  .map(({ name }, at) => {
    const [first, surname] = name.split(' ');
    return at < 10
      ? // The dataset lists these surnames.
        `Then ${surname} spoke of the plan, and President ${surname} left with ${first}.`
      : `Then ${name} spoke. In May ${surname} left the house, as ${surname}’s plan says.\nLater Mr. ${surname} came back.`;
  })
  .join('\n');

function marksOfTwenty(marked: string): string {
  return marked.replace(/\[([^\]|]*)\|stranger-\d+\]/g, '$1');
}

describe('3,000 strangers in the dataset', () => {
  const alone = markMentions(twenty, text, { lang: 'en' });

  it('has marks to lose', () => expect(alone.match(/\|known-/g)).toHaveLength(60));

  it('take no mention from the twenty who matter', () => {
    const together = markMentions([...strangers, ...twenty], text, { lang: 'en' });
    expect(marksOfTwenty(together)).toBe(alone);
  });

  it('are marked nowhere on a page about the twenty', () => {
    const together = markMentions([...twenty, ...strangers], text, { lang: 'en' });
    expect(together).not.toContain('stranger-');
  });

  it('leave a surname that many bear alone where the page names none of them', () => {
    const people = [...twenty.slice(10), ...strangers];
    const page = 'Then President Kestrel left, Mr. Smith said no, and Ekberg (Lab) came back.';
    expect(markMentions(people, page, { lang: 'en' })).toBe(page);
  });
});

const fortyOf = (surname: string) =>
  given.slice(0, 40).map((name, at) => makePerson(`${surname}-${at}`, `${name} ${surname}`));

const listOf = (people: readonly NamedActor[]) => people.map(({ name }) => `${name} left.`);

describe('a page that names people of one surname', () => {
  const bearers = given.slice(0, 17).map((name, at) => makePerson(`v${at}`, `${name} Vernik`));
  const marksOf = (count: number) => {
    const named = bearers.slice(0, count).map(({ name }) => `${name} left.`);
    return markMentions(bearers, [...named, 'They met Vernik.'].join('\n'), { lang: 'en' })
      .split('\n')
      .at(-1);
  };

  it('means by it whom it named last', () => expect(marksOf(16)).toBe('They met [Vernik|v15].'));

  it('means nobody where it lists very many', () => expect(marksOf(17)).toBe('They met Vernik.'));

  it('says nothing of whom the next page means', () => {
    const [verniks, quillons] = [fortyOf('Vernik'), fortyOf('Quillon')];
    const index = compileIndex([...verniks, ...quillons]);
    const namedBySurname = (page: string) =>
      readText(index, page, { lang: 'en' }).filter(({ start, end }) => page.slice(start, end) === 'Vernik');
    expect(namedBySurname([...listOf(verniks), 'They met Vernik.'].join('\n'))).toEqual([]);
    const next = [...listOf(quillons), 'Bela Vernik left.', 'They met Vernik.'].join('\n');
    expect(namedBySurname(next)).toMatchObject([{ actor: 'Vernik-1' }]);
  });
});
