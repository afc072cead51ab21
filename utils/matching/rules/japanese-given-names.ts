import type { NamedFamily } from './page-facts';

/** A given name that stands for a person. */
export interface GivenName {
  start: number;
  end: number;
  person: number;
}

/** Behind a given name: "Mr", "Mrs" and their like for children and friends. */
const courtesy = /^(?:さん|氏|ちゃん|くん)/u;
const anyCourtesy = /さん|氏|ちゃん|くん/u;
const han = /\p{Script=Han}/u;

/** Characters of a given name that no other word is taken for. */
const shortestGivenName = 2;

/**
 * The given names with a courtesy behind them by which a Japanese text tells people of one surname apart, in no order: of
 * those beside whom the page names another of the surname. Nobody's who shares the given name. Linear in text times people.
 */
export function findJapaneseGivenNames(text: string, people: readonly NamedFamily[]): GivenName[] {
  const found = new Map<string, GivenName | null>();
  if (!anyCourtesy.test(text)) return [];
  for (const { name, person } of people) {
    if (!han.test(name)) continue;
    for (let at = 1; at <= name.length - shortestGivenName; at++) {
      // Asked first: hardly anybody of a long list stands in one text.
      const places = placesOf(name.slice(at), text);
      if (places.length === 0) continue;
      const surname = name.slice(0, at);
      if (!people.some((other) => other.person !== person && other.name.startsWith(surname))) break;
      for (const start of places) {
        const end = start + name.length - at;
        const key = `${start} ${end}`;
        const known = found.get(key);
        found.set(key, known === undefined || known?.person === person ? { start, end, person } : null);
      }
    }
  }
  return [...found.values()].filter((name) => name !== null);
}

function placesOf(givenName: string, text: string): number[] {
  const places: number[] = [];
  // Kana are the words around them too.
  const goesOnFrom = han.test(givenName.charAt(0)) ? han : /\p{L}/u;
  for (let at = text.indexOf(givenName); at >= 0; at = text.indexOf(givenName, at + 1)) {
    const isWhole = !goesOnFrom.test(text.charAt(at - 1));
    if (isWhole && courtesy.test(text.slice(at + givenName.length, at + givenName.length + 3)))
      places.push(at);
  }
  return places;
}
