import { beginsWithGivenName, partOffice } from '../extraction/printed-office';
import type { Speaker } from '../extraction/statement';
import type { DraftSpeaker } from './draft';

/**
 * Whose words a draft is of. Who is not in the dataset is told by name and office, so that they can be added.
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
  const known = name ?? parts.name;
  const office = parts.office ?? (known === undefined ? undefined : officeOf(known));
  const isPerson = office !== undefined || (known !== undefined && beginsWithGivenName(known));
  return {
    printed,
    ...(known !== undefined && { name: known }),
    ...(office !== undefined && { office }),
    ...(isPerson && { type: 'person' as const }),
  };
}
