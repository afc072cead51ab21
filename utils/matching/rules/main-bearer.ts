import type { NamedOnPage, StrangerOnPage } from './page-facts';

/** True when the page names namesakes of one whom it named before in passing: a surname is not theirs. */
export function isMainBearer(places: readonly number[], strangers: readonly StrangerOnPage[]): boolean {
  const others = strangers.map(({ place }) => place);
  if (others.length === 0) return true;
  return blocksOf(places).length >= blocksOf(others).length && lowest(others) > lowest(places);
}

/**
 * The strangers without those whom the page names in passing as relatives: behind somebody of the surname who is known,
 * and in hardly more blocks. `named` has the places of each who is known.
 */
export function withoutRelatives(
  strangers: readonly StrangerOnPage[],
  named: readonly (readonly number[])[],
): readonly StrangerOnPage[] {
  const relatives = new Set(strangers.filter(({ isRelative }) => isRelative).map(({ given }) => given));
  if (relatives.size === 0) return strangers;
  const passing = new Set(
    [...relatives].filter((given) => {
      const places = strangers.filter((other) => other.given === given).map(({ place }) => place);
      return named.some((own) => isInPassing(places, own));
    }),
  );
  return strangers.filter(({ given }) => !passing.has(given));
}

/**
 * Those of one surname who are known without those of them whom the page names in passing as relatives, of somebody whose
 * surname is written as here: `bears` tells.
 */
export function withoutKnownRelatives(
  named: readonly number[],
  page: NamedOnPage,
  bears: (person: number) => boolean,
): readonly number[] {
  const placesOf = (person: number) => page.actors.get(person)!;
  const others = named.filter((person) => !page.relatives.has(person) && bears(person));
  return named.filter(
    (person) =>
      !page.relatives.has(person) || !others.some((other) => isInPassing(placesOf(person), placesOf(other))),
  );
}

/** Blocks that may name a relative beyond those that name the person in full: papers go on with the surname alone. */
const moreOfRelative = 1;

function isInPassing(places: readonly number[], own: readonly number[]): boolean {
  return lowest(places) > lowest(own) && blocksOf(places).length <= blocksOf(own).length + moreOfRelative;
}

function blocksOf(places: readonly number[]): number[] {
  return [...new Set(places.map(Math.floor))];
}

function lowest(numbers: readonly number[]): number {
  return -highest(numbers.map((number) => -number));
}

/** Pages may hold more places than a call takes arguments. Negative infinity of none. */
export function highest(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => (number > best ? number : best), -Infinity);
}
