/** The Slavic languages by their tags: names change their endings, and the genitive follows what it belongs to. */
export const slavic: ReadonlySet<string> = new Set([
  'uk',
  'ru',
  'be',
  'bg',
  'mk',
  'sr',
  'hr',
  'bs',
  'sl',
  'pl',
  'cs',
  'sk',
]);
