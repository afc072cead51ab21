import type { PhraseLanguage } from './country-words';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { PhraseGrammar } from './phrase-grammar';
import { ukrainian } from './ukrainian';

export const grammars: Record<PhraseLanguage, PhraseGrammar> = {
  en: english,
  fr: french,
  de: german,
  uk: ukrainian,
};
