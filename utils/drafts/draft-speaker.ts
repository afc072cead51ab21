import { beginsWithGivenName, partOffice } from '../extraction/printed-office';
import type { Speaker } from '../extraction/statement';
import { namedCountry } from '../offices/named-country';
import type { DraftSpeaker } from './draft';

/**
 * Whose words a draft is of. Who is not in the dataset is told by name, office and country, so that they can be added.
 *
 * @param lang BCP 47
 * @param officeOf the office that the text gives to a name, as printed
 */
export function draftSpeaker(
  { printed, actor, name }: Speaker,
  { lang, officeOf }: { lang: string; officeOf: (name: string) => string | undefined },
): DraftSpeaker {
  if (actor !== undefined) return { actor, printed, ...(name !== undefined && { name }) };
  const parts = partOffice(printed, lang);
  const bare = withoutArticle(printed);
  const isAcronym = /^\p{Lu}{2,}$/u.test(bare);
  const full = name ?? parts.name ?? (isAcronym ? bare : undefined);
  if (full === undefined) return { printed };
  const known = withoutArticle(full);
  const office = parts.office ?? officeOf(known);
  const isPerson = office !== undefined || beginsWithGivenName(known);
  const isBody = !isPerson && (isAcronym || (bare === known && bare !== printed));
  const country = namedCountry(office ?? known, lang);
  return {
    printed,
    name: known,
    ...(office !== undefined && { office }),
    ...(isPerson && { type: 'person' as const }),
    ...(isBody && { type: 'body' as const }),
    ...(country !== undefined && { country }),
  };
}

/** "Die FDP" → "FDP" */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:(?:the|die|der|das|le|la|les)\s+|l[’'])(?=\p{Lu})/iu, '');
}
