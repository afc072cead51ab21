import { isBaseForm, type Surface } from '../scan/surface';
import { wordAfter } from '../text/surroundings';
import { functionWordsIn } from '../words/function-words';

/**
 * True for "Vernákových je dost", "pri Vernikovih": a whole family, in the form that is a possessive where the noun that it goes
 * with follows, "z Vernákových slov", and a case form of a surname in -ov, "s Vernikovim".
 */
export function isFamilyInPlural(text: string, surface: Surface, lang: string): boolean {
  if (isBaseForm(surface) || !pluralForms[lang]?.test(surface.tokens.at(-1)!.folded)) return false;
  if (surface.groups.some(({ base }) => /(?:[oe]v|[ое]в)$/.test(base))) return false;
  const after = wordAfter(text, surface.end);
  return after?.joiner !== 'space' || after.startsCapital || functionWordsIn(lang).has(after.folded);
}

const southern = /[oe]v(?:ih|imi?)$|[ое]в(?:их|им)$/;
const pluralForms: Record<string, RegExp> = {
  cs: /ovy(?:ch|mi?)$/,
  sk: /ovy(?:ch|mi?)$/,
  sl: southern,
  hr: southern,
  bs: southern,
  sr: southern,
};
