import type { Actor, LanguageTag } from '../actors/actor';
import { isNameOfBody } from '../extraction/speakers/printed-body';
import type { SpeakerType } from './draft';

/** A speaker who is to be added to the dataset, as the article or the reader names them. */
export interface NewSpeaker {
  name: string;
  type: SpeakerType;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Of people alone. */
  office?: string;
}

/**
 * The record of somebody new. States, and what has no name but a common word ("the ministry"), are never marked on a page.
 *
 * @param asOf the partial ISO date for which the office is known
 */
export function actorOfSpeaker(
  { name: given, type, country, office: printed }: NewSpeaker,
  { lang, asOf }: { lang: LanguageTag; asOf?: string },
): Omit<Actor, 'id'> {
  const name = given.trim();
  const office = type === 'person' ? printed?.trim() : undefined;
  return {
    ...(type === 'person' ? { type } : { type: 'body', ...(type !== 'body' && { subtype: type }) }),
    name,
    ...(country !== undefined && { country }),
    aliases: [{ text: name, lang, kind: 'full', caseSensitive: true, ambiguity: 'none' }],
    memberships: office ? [{ role: office, ...(asOf !== undefined && { asOf }), printed: office }] : [],
    matchOnPage: type === 'person' || (type !== 'state' && isNameOfBody(name, lang)),
  };
}
