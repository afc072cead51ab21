import { hasNamesakeFlag, isBodyFlag, isMarkedFlag, namesakeRow } from './actor-directory';
import type { FullNames } from './full-names';
import { createGrowingNumbers } from './growing-numbers';
import type { LayerParts } from './layer-bytes';
import type { NamedActor } from './names-index';
import { createByteWriter, packStrings } from './packed-strings';
import { createPool } from './pool';
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
      const rankOf = new Uint32Array(order.length);
      order.forEach((place, rank) => {
        rankOf[place] = rank;
      });
      return rankOf;
    },
    *finish(namesakes) {
      const parts = yield* writeGivenParts(givenParts.texts);
      const byUse = countryNames.byUse();
      const words = new Uint32Array(order.length);
      const countryOf = new Uint16Array(order.length);
      for (let at = 0; at < order.length; at++) {
        const place = order[at]!;
        words[at] = flags.get(place) | parts.places[given.get(place)]!;
        countryOf[at] = byUse.rankOf[countries.get(place)]!;
        if (at % inStep === inStep - 1) yield 0.3;
      }
      for (let row = 0; row < namesakes.length; row += namesakeRow) {
        const actor = namesakes[row]!;
        words[actor] = words[actor]! | hasNamesakeFlag;
      }
      return {
        actors: words,
        ids: yield* packed(Array.from(order, (place) => ids[place]!)),
        countries: countryOf,
        countryNames: yield* packed(byUse.texts),
        givenParts: parts.bytes,
        givenWords: yield* packed(parts.words),
      };
    },
  };
}

const inStep = 8192;

function* packed(texts: string[]) {
  const steps = packStrings(texts);
  let step = steps.next();
  while (!step.done) {
    yield 0.5;
    step = steps.next();
  }
  return step.value;
}

/** As `actor-directory` reads them; for each text the place of its bytes. */
function* writeGivenParts(texts: readonly string[]) {
  const pool = createPool();
  const split: { words: number[]; initials: string }[] = [];
  for (const [at, text] of texts.entries()) {
    const [names = '', initials = ''] = text.split(givenSeparator);
    split.push({ words: names === '' ? [] : names.split(' ').map((word) => pool.placeOf(word)), initials });
    if (at % inStep === inStep - 1) yield 0.1;
  }
  const byUse = pool.byUse();
  yield 0.2;
  const bytes = createByteWriter();
  const places = new Uint32Array(texts.length);
  for (const [at, { words, initials }] of split.entries()) {
    places[at] = bytes.length();
    bytes.addNumber(words.length);
    for (const word of words) bytes.addNumber(byUse.rankOf[word]!);
    bytes.addNumber(initials.length);
    for (let i = 0; i < initials.length; i++) bytes.addNumber(initials.charCodeAt(i));
  }
  return { bytes: bytes.finish(), words: byUse.texts, places };
}
