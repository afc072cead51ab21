import type { NamedOnPage, StrangerOnPage } from './page-facts';
import { isGivenName } from '../words/given-names';

/** True when the page names namesakes of one whom it named before in passing: a surname is not theirs. */
export function isMainBearer(places: readonly number[], strangers: readonly StrangerOnPage[]): boolean {
  const others = strangers.map(({ place }) => place);
  if (others.length === 0) return true;
  return blocksOf(places).length >= blocksOf(others).length && lowest(others) > lowest(places);
}

/**
 * True when one of these namesakes was named in full before this block and nobody behind them: who speaks next by the
 * surname may be that one: "Carla Vernik, a nurse, came." and then "“No”, said Vernik". Linear in the people on the page.
 */
export function isNamedLast(
  namesakes: readonly StrangerOnPage[],
  block: number,
  { actors, strangers }: NamedOnPage,
): boolean {
  const lastBefore = (places: readonly number[]) => highest(places.filter((place) => place < block));
  const own = lastBefore(
    namesakes.filter(({ isRelative, given }) => !isRelative && isGivenName(given)).map(({ place }) => place),
  );
  if (own === -Infinity) return false;
  const others = [...strangers.values()].map((named) => named.map(({ place }) => place));
  return [...actors.values(), ...others].every((places) => lastBefore(places) <= own);
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
 * Those of one surname who are known without those of them whom the page names in passing: as a relative, or once, behind
 * somebody whom it names again and again. Those are people whose surname is written as here: `bears` tells. All of
 * those whom a page lists.
 */
export function withoutThoseInPassing(
  named: readonly number[],
  { actors, relatives }: NamedOnPage,
  bears: (person: number) => boolean,
): readonly number[] {
  if (named.length > mostOfSurname) return named;
  const others = named.filter(bears);
  const isBehind = (person: number, other: number) => {
    const [places, own] = [actors.get(person)!, actors.get(other)!];
    const isOthersRelative = relatives.has(person) && !relatives.has(other);
    return (isOthersRelative && isInPassing(places, own)) || isNamedOnce(places, own);
  };
  return named.filter((person) => !others.some((other) => isBehind(person, other)));
}

/** A page that names more of one surname lists them: outside the block that names one the surname is nobody's. */
export const mostOfSurname = 16;

/** Blocks that name, at least, whom a page is about. */
const blocksOfMain = 3;

function isNamedOnce(places: readonly number[], own: readonly number[]): boolean {
  return (
    lowest(places) > lowest(own) && blocksOf(places).length === 1 && blocksOf(own).length >= blocksOfMain
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

/** Infinity of none. */
export function lowest(numbers: readonly number[]): number {
  return -highest(numbers.map((number) => -number));
}

/** Pages may hold more places than a call takes arguments. Negative infinity of none. */
export function highest(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => (number > best ? number : best), -Infinity);
}
