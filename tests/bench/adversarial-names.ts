import type { NamedActor } from '../../utils/matching/index/names-index';
import { createRandom, type Random } from './random';

/** Names and a text that are made to be slow, or, to compare, that are not. */
export interface FuzzCase {
  what: string;
  lang: string;
  actors: NamedActor[];
  text: string;
}

/** Names in each case, and letters in each text. */
const nameCount = 10_000;
const textLength = 100_000;
const lineLength = 1000;

/** Plain people and a text that names them, in full and by surname. */
export function makeBenignCase(lang: string): FuzzCase {
  const random = createRandom(3);
  const letters = lang === 'uk' ? 'аеиоубвгдклмнпрст' : 'aeioubcdfglmnprst';
  const names = Array.from(
    { length: nameCount },
    () => `${nameOf(random, letters)} ${nameOf(random, letters)}`,
  );
  return {
    what: 'plain people',
    lang,
    actors: peopleOf(names),
    text: linesOf(() => {
      const [name, other] = [random.pick(names), random.pick(names)];
      return `${name} and ${other.slice(other.indexOf(' ') + 1)}, `;
    }),
  };
}

export function makeAdversarialCases(): FuzzCase[] {
  const random = createRandom(4);
  const latin = 'aeioubcdfglmnprst';
  const numbers = Array.from({ length: nameCount }, (_, at) => at);
  const word = () => nameOf(random, latin);
  const chain = Array.from({ length: 40 }, word);
  const surnames = numbers.map(() => word());
  const homonyms = numbers.map(() => `${word()} Vernik`);
  return [
    caseOf(
      'runs of beginnings',
      numbers.map((at) => `${'Aa '.repeat(1 + (at % 29))}${word()}`),
      () => 'Aa ',
    ),
    caseOf(
      'beginnings of beginnings',
      numbers.map((at) => [...chain.slice(0, 1 + (at % 28)), ...(at < 28 ? [] : [word()])].join(' ')),
      () => `${chain.slice(0, 1 + random.below(39)).join(' ')} `,
    ),
    caseOf(
      'names of the same letters',
      numbers.map(() => `${anagram('aelnrst', random)} ${anagram('deiorsv', random)}`),
      () => `${anagram('aelnrst', random)} ${anagram('deiorsv', random)} `,
    ),
    caseOf('words of 100,000 letters', surnames, () => word().toLowerCase().padEnd(textLength, 'vernik')),
    caseOf(
      'capitals throughout',
      numbers.map((at) => `${surnames[at]} ${word()}`),
      () => `${random.pick(surnames)} ${word()} `.toUpperCase(),
    ),
    caseOf(
      'floods of combining marks',
      surnames,
      () => `${random.pick(surnames).split('').join('\u0301\u0301\u0301\u0301')} `,
    ),
    caseOf(
      'homonyms, by surname',
      homonyms,
      () => `${word()} told Vernik and ${random.pick(['Mr', 'Ms', 'President', word()])} Vernik. `,
    ),
    caseOf(
      'homonyms, each named in full',
      homonyms,
      () => `${random.pick(homonyms)} left, and nobody met Vernik. `,
    ),
    caseOf(
      'homonyms of one full name',
      numbers.map(() => 'Aldo Vernik'),
      () => `Aldo Vernik and A. Vernik told Vernik. `,
    ),
    caseOf(
      'chains of hyphens',
      numbers.map(() => `${word()}-${word()}-${word()}`),
      () => `${random.pick(surnames)}-`,
    ),
    caseOf(
      'case endings throughout',
      numbers.map(() => `${nameOf(random, 'аеиоубвгдклмнпрст')} ${nameOf(random, 'аеиоубвгдклмнпрст')}ський`),
      () => `${nameOf(random, 'аеиоубвгдклмнпрст')}ського `,
      'uk',
    ),
  ];
}

function caseOf(what: string, names: string[], next: () => string, lang = 'en'): FuzzCase {
  return { what, lang, actors: peopleOf(names), text: linesOf(next) };
}

function nameOf(random: Random, letters: string): string {
  const length = 4 + random.below(6);
  const name = Array.from({ length }, () => random.pick(Array.from(letters))).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function anagram(letters: string, random: Random): string {
  const left = Array.from(letters);
  const word = Array.from(letters, () => left.splice(random.below(left.length), 1)[0]!).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function peopleOf(names: readonly string[]): NamedActor[] {
  return names.map((name, at) => ({ id: `p${at}`, type: 'person', name, aliases: [], matchOnPage: true }));
}

function linesOf(next: () => string): string {
  const lines: string[] = [];
  for (let length = 0; length < textLength; length += lines.at(-1)!.length + 1) {
    let line = '';
    while (line.length < lineLength) line += next();
    lines.push(line);
  }
  return lines.join('\n').slice(0, textLength);
}
