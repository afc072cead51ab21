import { inventedPeople, type InventedPerson } from './invented-people';
import { capitalised, wordTablesOf, type BenchLanguage } from './invented-words';
import { createRandom, type Random } from './random';

export interface BenchParagraph {
  lang: BenchLanguage;
  text: string;
}

/** How long all paragraphs are together, in UTF-16 units, a line break after each. */
const textLength = 1_000_000;

/** A paragraph ends with the sentence that fills it: about 4,800 of them, as long as those of news. */
const paragraphLength = 158;

/** So often Ukrainian that a fifth of the letters is Cyrillic. */
const turns: BenchLanguage[] = [
  'en',
  'fr',
  'uk',
  'en',
  'fr',
  'en',
  'uk',
  'en',
  'en',
  'fr',
  'uk',
  'en',
  'fr',
  'en',
  'uk',
];

/** Who the text names: the people at the head of the dictionary, whom a dictionary of 1,000 names has too. */
const headCount = 200;

const namesInParagraph = 0.565;
const strangersInSentence = 0.3;
const placesInSentence = 0.62;

/** Strangers who share a surname with somebody in the dictionary. */
const namesakes = 0.2;

/**
 * A million characters in three languages that read like news to a matcher: some 159,000 words of thousands of kinds
 * as unevenly spread as in a language, one in six with a capital, 2,700 names of the dictionary's people in the case that
 * their sentence asks for, and many more of people and places that it does not know. Of no real text. The same every time.
 */
export function makeBenchText(): BenchParagraph[] {
  const random = createRandom(20_250_314);
  const paragraphs: BenchParagraph[] = [];
  let length = 0;
  for (let at = 0; length < textLength; at++) {
    const lang = turns[at % turns.length]!;
    const room = Math.min(paragraphLength, textLength - length);
    const text = paragraphOf(lang, room, random);
    paragraphs.push({ lang, text });
    length += text.length + 1;
  }
  return paragraphs;
}

function paragraphOf(lang: BenchLanguage, room: number, random: Random): string {
  const sentences: string[] = [];
  let length = 0;
  let toName = random.next() < namesInParagraph;
  while (length < room) {
    const sentence = sentenceOf(lang, random, toName);
    toName = false;
    sentences.push(sentence);
    length += sentence.length + 1;
  }
  return sentences.join(' ');
}

function sentenceOf(lang: BenchLanguage, random: Random, toName: boolean): string {
  const { small, content, places } = wordTablesOf(lang);
  const words: string[] = [];
  const count = 7 + random.below(14);
  for (let i = 0; i < count; i++) {
    const chance = random.next();
    const word = chance < 0.44 ? random.pickZipf(small) : random.pickZipf(content);
    if (chance > 0.985) words.push(String(random.below(2100)));
    else words.push(lang === 'fr' && /^[aeiouéè]/.test(word) && chance > 0.5 ? elided(word, random) : word);
  }
  const put = (what: string) => words.splice(random.below(words.length + 1), 0, what);
  if (toName) put(nameOf(personOf(lang, random), lang, random));
  if (random.next() < strangersInSentence) put(strangerOf(lang, random));
  for (let chance = random.next(); chance < placesInSentence; chance += 0.4) put(random.pickZipf(places));
  const comma = random.below(words.length * 2);
  return `${capitalised(words.map((word, at) => (at === comma ? `${word},` : word)).join(' '))}.`;
}

function elided(word: string, random: Random): string {
  return `${random.pick(['l', 'd', 'qu'])}’${word}`;
}

function personOf(lang: BenchLanguage, random: Random): InventedPerson {
  const head = inventedPeople()
    .slice(0, headCount)
    .filter(({ home }) => (home === 'uk') === (lang === 'uk'));
  return random.pickZipf(head);
}

function nameOf({ given, surname, cyrillic }: InventedPerson, lang: BenchLanguage, random: Random): string {
  const isFull = random.next() < 0.6;
  if (lang !== 'uk') return isFull ? `${given} ${surname}` : surname;
  const { given: first, surname: last } = cyrillic;
  const grammaticalCase = random.pick(['nom', 'nom', 'gen', 'gen', 'dat', 'ins'] as const);
  if (grammaticalCase === 'nom') return isFull ? `${first.base} ${last.base}` : last.base;
  const inCase = last.forms[grammaticalCase]?.[0] ?? last.base;
  return isFull ? `${first.forms[grammaticalCase]?.[0] ?? first.base} ${inCase}` : inCase;
}

/** Somebody with a given name that people in the dictionary have too, and mostly a surname of nobody there. */
function strangerOf(lang: BenchLanguage, random: Random): string {
  const { cyrillic, given, surname } = random.pick(inventedPeople());
  const { content } = wordTablesOf(lang);
  const own = random.next() < namesakes ? undefined : capitalised(random.pick(content));
  if (lang === 'uk') return `${cyrillic.given.base} ${own ?? cyrillic.surname.base}`;
  return `${given} ${own ?? surname}`;
}
