/** Marks that turn the direction of writing, soft hyphens, control characters: what is there and not seen. */
const unseen =
  /\p{Cc}|(?![\u200C\u200D])\p{Cf}|(?<!\p{L}\p{M}*)[\u200C\u200D]|[\u200C\u200D](?!\p{L})|\uFFFD/gu;
const tooManyMarks = /(\p{M}{8})\p{M}+/gu;

/**
 * A stretch of a page's text as it is kept: on one line, single spaces, composed (NFC), without what is not seen. Of such a
 * text a record may be made. Cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(unseen, '')
    .normalize('NFC')
    .replaceAll(tooManyMarks, '$1')
    .trim();
}

/** The same for every text within a value. */
export function cleanTexts<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => cleanTexts(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, cleanTexts<unknown>(each)]),
  ) as T;
}
