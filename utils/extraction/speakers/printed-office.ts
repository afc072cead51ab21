import { isGivenName } from '../../matching/words/given-names';
import { foldWord } from '../../matching/text/token';
import { isCourtesy, isOffice } from '../../matching/words/offices';

/** How far on each side of a name its office is looked for, in UTF-16 units. */
const longestOffice = 120;

/** Words of an office: "Deputy Minister of Finance and Trade". */
const mostWords = 7;

/** "Anna van den Berg" */
const longestParticle = 3;

/** Small words that join those of an office, in the languages with a grammar. */
const joiningWords = new Set(
  'of for the and de des du la le et der des für und von з із та і й по у в при'.split(' '),
);

/** Words with a capital that open a sentence or say when, and belong to no office. */
const opening = new Set(
  `on in at the a but and when while after before then later earlier today yesterday meanwhile also as january february
  march april may june july august september october november december monday tuesday wednesday thursday friday saturday
  sunday`.split(/\s+/),
);

/**
 * The office that a text gives to somebody, as printed: right before the name ("Finance Minister Anna Berg") or right behind
 * it between commas ("Anna Berg, the finance minister, …"). Undefined where it gives none.
 */
export function printedOffice(text: string, name: string, lang: string): string | undefined {
  if (name === '') return undefined;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const office =
      officeBefore(text.slice(Math.max(0, at - longestOffice), at), lang) ??
      officeBehind(text.slice(end, end + longestOffice), lang);
    if (office !== undefined) return office;
  }
  return undefined;
}

/**
 * Parts what a text calls somebody: "Finance Minister Anna Berg" is an office and a name, "Anna Berg" a name, "the
 * minister" neither.
 */
export function partOffice(printed: string, lang: string): { name?: string; office?: string } {
  const words = printed
    .trim()
    .split(/\s+/u)
    .filter((word) => !isCourtesy(foldWord(word.replace(/\.$/, '')), lang));
  const last = words.findLastIndex((word) => isOfficeWord(word, lang));
  const name = words.slice(last + 1);
  if (
    name.length === 0 ||
    !name.every((word) => isCapital(word) || word.length <= longestParticle) ||
    !isCapital(name[0]!)
  )
    return {};
  if (last < 0) return name.length > 1 ? { name: name.join(' ') } : {};
  const from = words.findIndex((word) => isCapital(word) || isOfficeWord(word, lang));
  return { name: name.join(' '), office: words.slice(from, last + 1).join(' ') };
}

/** "Anna Berg", and neither "Foreign Ministry" nor "Berg". */
export function beginsWithGivenName(name: string): boolean {
  const [first = '', ...rest] = name.split(/\s+/u);
  return rest.length > 0 && isGivenName(foldWord(first));
}

/** The words up to the name, back to the last mark: an office, words that go before it, and what it is of. */
function officeBefore(before: string, lang: string): string | undefined {
  const clause = /[^.,;:!?()«»„“”"\n]*$/u.exec(before)?.[0] ?? '';
  const words = clause.trim().split(/\s+/u).slice(-mostWords);
  const first = words.findIndex((word) => isOfficeWord(word, lang));
  if (first < 0 || !clause.endsWith(' ')) return undefined;
  // "said the German Foreign Minister": what stands before the office and belongs to it has a capital.
  let from = first;
  while (from > 0 && isCapital(words[from - 1]!) && !opening.has(words[from - 1]!.toLowerCase())) from--;
  return isOfOffice(words.slice(first + 1), lang) ? words.slice(from).join(' ') : undefined;
}

/** What stands between office and name: what the office is of, such as "of Finance", "des affaires étrangères", "фінансів". */
function isOfOffice(words: readonly string[], lang: string): boolean {
  if (words.every((word) => isCapital(word) || isJoining(word) || isOfficeWord(word, lang))) return true;
  return isJoining(words[0]!) || /^(?:uk|ru)/.test(lang);
}

function officeBehind(behind: string, lang: string): string | undefined {
  const aside = /^,\s+(?<aside>[^.,;:!?()«»„“”"\n]+)[,.]/u.exec(behind)?.groups?.['aside'];
  if (aside === undefined) return undefined;
  const words = aside.trim().split(/\s+/u);
  if (words.length > mostWords + 1 || !words.slice(0, mostWords).some((word) => isOfficeWord(word, lang)))
    return undefined;
  // "Anna Berg, who was the minister": a clause of its own is no office.
  return /^(?:who|which|der|die|das|qui|який|яка|который|которая)\b/iu.test(aside) &&
    /\s(?:is|was|ist|war|est|était)\s/u.test(aside)
    ? undefined
    : aside.trim().replace(/^(?:the|der|die|das|le|la|l[’'])\s*/iu, '');
}

/** Of "Vice-Chancellor" a part says so. */
function isOfficeWord(word: string, lang: string): boolean {
  return [word, ...word.split('-')].some((part) => {
    const folded = foldWord(part);
    return isOffice(folded, lang) && !isCourtesy(folded, lang);
  });
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isJoining(word: string): boolean {
  return joiningWords.has(word.toLowerCase());
}
