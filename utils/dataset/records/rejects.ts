import type { Uid } from '../../actors/actor';
import type { NewRejection } from './rejection';

/** Reasons from the strongest to the weakest: who is not meant by the full name is not meant by less either. */
const strength = [
  'full-name',
  'outlet-spelling',
  'body-name',
  'surname-named-on-page',
  'surname-alone',
  'given-name',
];

/**
 * Whether "not this person" takes this mention away: the same actor, found for the same reason or a weaker one, within
 * the rejection's scope.
 */
export function rejects(
  rejection: NewRejection,
  mention: { actor: Uid; reason: { kind: string } },
  place: { site: string; page: string },
): boolean {
  if (rejection.actor !== mention.actor) return false;
  // An office is no way to write a name: who says of one that it is somebody else says nothing of the other.
  if ((mention.reason.kind === 'office') !== (rejection.reason === 'office')) return false;
  if (strength.indexOf(mention.reason.kind) < strength.indexOf(rejection.reason)) return false;
  switch (rejection.scope) {
    case 'always':
      return true;
    case 'site':
      return rejection.site === place.site;
    case 'page':
      return rejection.page === place.page;
  }
}
