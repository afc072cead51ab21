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
      const isShared = people.some((other) => other.person !== person && other.name.startsWith(surname));
      if (!isShared && at !== usualSurname(name)) continue;
      for (const start of places) {
        if (!isShared && !isSpoken(text, start)) continue;
        const end = start + name.length - at;
        const key = `${start} ${end}`;
        const known = found.get(key);
        found.set(key, known === undefined || known?.person === person ? { start, end, person } : null);
      }
    }
  }
  return [...found.values()].filter((name) => name !== null);
}

/** How many characters of a name are the surname: all before a given name in Kana, else as a rule. */
function usualSurname(name: string): number {
  if (!onlyHan.test(name)) return beforeKana.exec(name)?.[0].length ?? -1;
  return name.length === 3 ? 1 : longSurnames.test(name) ? 3 : 2;
}

const onlyHan = /^\p{Script=Han}+$/u;
const beforeKana = /^\p{Script=Han}+(?=[\p{Script=Hiragana}\p{Script=Katakana}ー]+$)/u;
const longSurnames =
  /^(?:長谷川|佐々木|五十嵐|小笠原|大久保|久保田|長谷部|宇都宮|佐久間|日比野|波多野|阿久津|小野寺|大河内)/;

// 「由紀子さんは強い」
function isSpoken(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - speechReach), at);
  return before.lastIndexOf('「') > before.lastIndexOf('」');
}

/** UTF-16 units in which a speech is seen to open. */
const speechReach = 120;

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
