import { isClearSurname } from './clear-surname';
import type { Surface } from '../scan/surface';
import { openingViews } from '../words/attributions';

/**
 * True when a text opens with a surname and goes on with what its bearer says or thinks: "Vernik: no more of it", "Pour
 * Vernik, c’est fini". Places and firms open headlines so too: good enough where the page is about people like them.
 */
export function opensHeadline(text: string, { start, end, tokens }: Surface, lang: string): boolean {
  if (start > longestOpening || !isClearSurname(tokens.at(-1)!.folded, lang)) return false;
  const before = text.slice(0, start).trim().toLowerCase();
  if (before === '') return /^\s?[:：]\s\p{L}/u.test(text.slice(end, end + 4));
  return text.charAt(end) === ',' && (openingViews[lang]?.has(before) ?? false);
}

/** UTF-16 units that hold the longest of the words that tell whose view it is, and white space. */
const longestOpening = 40;
