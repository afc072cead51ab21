import { printedBody } from '../extraction/speakers/printed-body';
import { beginsWithGivenName, partOffice } from '../extraction/speakers/printed-office';
import type { Speaker } from '../extraction/statement';
import { namedCountry } from '../offices/named-country';
import type { DraftSpeaker } from './draft';

/**
 * Whose words a draft is of. Who is not in the dataset is told by name, office and country, what is no person by what it is,
 * so that they can be added.
 *
 * @param text in which bodies are named in full somewhere
 * @param lang BCP 47
 * @param officeOf the office that the text gives to a name, as printed
 */
export function draftSpeaker(
  { printed, actor, name }: Speaker,
  { text, lang, officeOf }: { text: string; lang: string; officeOf: (name: string) => string | undefined },
): DraftSpeaker {
  if (actor !== undefined) return { actor, printed, ...(name !== undefined && { name }) };
  const parts = partOffice(printed, lang);
  const bare = withoutArticle(printed);
  const isAcronym = /^\p{Lu}{2,}$/u.test(bare);
  const full = name ?? parts.name ?? (isAcronym ? bare : undefined);
  const known = full === undefined ? undefined : withoutArticle(full);
  const office = parts.office ?? (known === undefined ? undefined : officeOf(known));
  const isPerson = office !== undefined || (known !== undefined && beginsWithGivenName(known));
  const body = isPerson ? null : printedBody(known ?? printed, { text, lang });
  const called = body?.name ?? known;
  if (called === undefined) return { printed };
  const isBody = isAcronym || (bare === known && bare !== printed);
  const type = isPerson ? 'person' : (body?.kind ?? (isBody ? 'body' : undefined));
  const country = namedCountry(office ?? called, lang);
  return {
    printed,
    name: called,
    ...(office !== undefined && { office }),
    ...(type !== undefined && { type }),
    ...(country !== undefined && { country }),
  };
}

/** "Die FDP" → "FDP" */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:(?:the|die|der|das|le|la|les)\s+|l[’'])(?=\p{Lu})/iu, '');
}
