/** Offered while a language is written; any other BCP 47 tag may be. */
export const commonLanguages = ['en', 'uk', 'ru', 'fr', 'de', 'es', 'it', 'pl', 'pt', 'nl', 'uk-Latn'];
