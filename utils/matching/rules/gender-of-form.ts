import { isBaseForm, type Surface } from '../scan/surface';
import { wordAfter, wordBefore } from '../text/surroundings';
import type { Gender } from '../words/genders';
import { slavic } from '../words/slavic';
import { isSpeechVerb } from '../words/speech-verbs';

/** Base forms of surnames that women alone bear, by language; the ambiguous ones are left out ("Иванова" of Иванов). */
const womens: Record<string, RegExp> = {
  pl: /(?:sk|ck|dzk)a$/,
  cs: /ova$/,
  sk: /ova$/,
  uk: /(?:сь|ць|зь)ка$/,
  ru: /(?:ск|цк)ая$/,
  bg: /(?:ов|ев|ск)а$/,
};

/** Base forms that no woman bears where her surname has an ending of its own: "Верников", "Верникова". */
const mens: Record<string, RegExp> = {
  pl: /(?:sk|ck|dzk)i$/,
  uk: /(?:[оеє]в|ський|цький)$/,
  ru: /(?:[ое]в|ский|цкий)$/,
  bg: /(?:[ое]в|ски)$/,
};

/** Where a woman's surname that ends in a consonant, or in Cyrillic -о, has no case forms. */
const declinesMenAlone = new Set(['uk', 'ru', 'be', 'pl', 'cs', 'sk', 'hr', 'bs', 'sr']);
const consonantAtEnd = /[bcdfghjklmnpqrstvwxzбвгґджзйклмнпрстфхцчшщьо]$/;

/** "Верникова" and the like may be a woman's after all, but for these forms. */
const possessive = /(?:[oe]v|[оеє]в)[aeiouyаеиіоуюя]?[a-zа-яіїє]{0,2}$/;
const mensForms: Record<string, RegExp> = { ru: /[ое]в(?:е|ым)$/, uk: /[оеє]в(?:им|ові)$/ };

/** Whose a surname is by the verb of speech beside it, whose past tells in Slavic languages: "prohlásil Vernik". */
export function genderOfVerb(text: string, surface: Surface, lang: string): Gender | null {
  if (!slavic.has(lang) || !isBaseForm(surface)) return null;
  for (const verb of [wordBefore(text, surface.start), wordAfter(text, surface.end)]) {
    if (verb?.joiner !== 'space' || verb.startsCapital || !isSpeechVerb(verb.folded)) continue;
    if (/[lл]a$|ла$/.test(verb.folded)) return 'woman';
    if (/[lлв]$/.test(verb.folded)) return 'man';
  }
  return null;
}

/** Whose a surname is by the form in which it is written: "Wilczka" is no woman's, "Sobczyńska" no man's. */
export function genderOfForm(surface: Surface, lang: string): Gender | null {
  const written = surface.tokens.at(-1)!.folded;
  const bases = surface.groups.map(({ base }) => base);
  if (isBaseForm(surface)) {
    if (womens[lang]?.test(written)) return 'woman';
    return mens[lang]?.test(written) ? 'man' : null;
  }
  const isMans =
    declinesMenAlone.has(lang) &&
    (!possessive.test(written) || (mensForms[lang]?.test(written) ?? false)) &&
    bases.every((base) => consonantAtEnd.test(base));
  return isMans ? 'man' : null;
}
