import type { FamilyName } from './family-names';
import { lowest, withoutThoseInPassing } from './main-bearer';
import type { NamedOnPage } from './page-facts';

/**
 * Whom of those who bear it a surname in Chinese, Japanese or Korean characters, or a Thai given name, stands for in a
 * block: the only one whom the page names with the office behind it, else the only one of the name, else the one whom the
 * page is about rather than names in passing. Null when it is not sure.
 */
export function resolveFamily(name: FamilyName, block: number, page: NamedOnPage): number | null {
  const { surname, bearers, title, mayBeWord, isQuoted } = name;
  // "김씨" behind "김모씨".
  if (title?.office === '' && page.strangers.has(surname)) return null;
  if (isQuoted && bearers.some((person) => lowest(page.actors.get(person)!) < block)) return null;
  const holders = bearers.filter((person) => title && page.offices.get(person)?.includes(title.office));
  if (mayBeWord && holders.length === 0) return null;
  if (holders.length === 1) return holders[0]!;
  if (bearers.length === 1) return bearers[0]!;
  // "Miss Huang" is either of them.
  if (title?.isGendered) return null;
  const main = withoutThoseInPassing(holders.length > 0 ? holders : bearers, page, () => true);
  if (main.length !== 1) return null;
  // One whom the page names with other offices has none that it names nobody with.
  const hasOthers = title?.office && holders.length === 0 && page.offices.has(main[0]!);
  return hasOthers ? null : main[0]!;
}
