import { hasNamesakeFlag, isBodyFlag, isMarkedFlag, namesakeRow } from './actor-directory';
import type { FullNames } from '../spellings/full-names';
import { createGrowingNumbers } from './growing-numbers';
import type { LayerParts } from './layer-bytes';
import type { NamedActor } from './names-index';
import { createByteWriter, packStrings } from './packed-strings';
import { createPool } from './pool';
import { scaled } from './scaled';
import { sortInSteps } from './sort-in-steps';

type Directory = Pick<
  LayerParts,
  'actors' | 'ids' | 'countries' | 'countryNames' | 'givenParts' | 'givenWords'
>;

/** Collects what is known of actors, as they come, and lays it out in the order of their ids. */
export interface LayerActors {
  /** The actor's place in the order given. */
  add(actor: NamedActor, fullNames: FullNames): number;
  count(): number;
  /** By the place in the order given. */
  isBody(place: number): boolean;
  countryOf(place: number): string;
  /** For each place in the order given the place in the order of ids. */
  rank(): Generator<number, Uint32Array, void>;
  /** To be called once ranked. */
  finish(namesakes: Uint32Array): Generator<number, Directory, void>;
}

/** More countries than there are: what comes behind them counts as none. */
const mostCountries = 0xffff;
const givenSeparator = '|';

export function createLayerActors(): LayerActors {
  const ids: string[] = [];
  const flags = createGrowingNumbers();
  const given = createGrowingNumbers();
  const countries = createGrowingNumbers();
  const givenParts = createPool();
  const countryNames = createPool();
  let order: Uint32Array = new Uint32Array(0);
  countryNames.placeOf('');

  return {
    add({ id, type, matchOnPage, country }, { givenNames, middleInitials }) {
      flags.push((type === 'body' ? isBodyFlag : 0) | (matchOnPage ? isMarkedFlag : 0));
      given.push(givenParts.placeOf(givenNames.trim() + givenSeparator + middleInitials));
      countries.push(Math.min(countryNames.placeOf(country ?? ''), mostCountries));
      return ids.push(id) - 1;
    },
    count: () => ids.length,
    isBody: (place) => (flags.get(place) & isBodyFlag) !== 0,
    countryOf: (place) => countryNames.texts[countries.get(place)]!,
    *rank() {
      order = yield* sortInSteps(ids.length, (one, other) => ids[one]! < ids[other]!);
      yield 1;
      const rankOf = new Uint32Array(order.length);
      for (let rank = 0; rank < order.length; rank++) rankOf[order[rank]!] = rank;
      yield 1;
      return rankOf;
    },
    *finish(namesakes) {
      const parts = yield* scaled(writeGivenParts(givenParts.texts), 0, 0.5);
      const byUse = yield* scaled(countryNames.byUse(), 0.5, 0.51);
      const words = new Uint32Array(order.length);
      const sortedIds: string[] = [];
      const countryOf = new Uint16Array(order.length);
      for (let at = 0; at < order.length; at++) {
        const place = order[at]!;
        words[at] = flags.get(place) | parts.places[given.get(place)]!;
        sortedIds.push(ids[place]!);
        countryOf[at] = byUse.rankOf[countries.get(place)]!;
        if (at % inStep === inStep - 1) yield 0.55;
      }
      for (let row = 0; row < namesakes.length; row += namesakeRow) {
        const actor = namesakes[row]!;
        words[actor] = words[actor]! | hasNamesakeFlag;
      }
      return {
        actors: words,
        ids: yield* scaled(packStrings(sortedIds), 0.6, 0.8),
        countries: countryOf,
        countryNames: yield* scaled(packStrings(byUse.texts), 0.8, 0.81),
        givenParts: parts.bytes,
        givenWords: yield* scaled(packStrings(parts.words), 0.81, 1),
      };
    },
  };
}

const inStep = 2048;

/** As `actor-directory` reads them; for each text the place of its bytes. */
function* writeGivenParts(texts: readonly string[]) {
  const pool = createPool();
  for (let at = 0; at < texts.length; at++) {
    for (const word of wordsOf(texts[at]!)) pool.placeOf(word);
    if (at % inStep === inStep - 1) yield (at / texts.length) * 0.3;
  }
  const byUse = yield* scaled(pool.byUse(), 0.3, 0.5);
  const ranks = new Map<string, number>();
  for (let rank = 0; rank < byUse.texts.length; rank++) {
    ranks.set(byUse.texts[rank]!, rank);
    if (rank % inStep === inStep - 1) yield 0.5;
  }
  const bytes = createByteWriter();
  const places = new Uint32Array(texts.length);
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]!;
    const words = wordsOf(text);
    const initials = text.slice(text.indexOf(givenSeparator) + 1);
    places[at] = bytes.length();
    bytes.addNumber(words.length);
    for (const word of words) bytes.addNumber(ranks.get(word)!);
    bytes.addNumber(initials.length);
    for (let i = 0; i < initials.length; i++) bytes.addNumber(initials.charCodeAt(i));
    if (at % inStep === inStep - 1) yield 0.5 + (at / texts.length) * 0.5;
  }
  return { bytes: bytes.finish(), words: byUse.texts, places };
}

function wordsOf(text: string): string[] {
  const names = text.slice(0, text.indexOf(givenSeparator));
  return names === '' ? [] : names.split(' ');
}
