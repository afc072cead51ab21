import { isBaseForm, type Surface } from '../scan/surface';
import { wordAfter, wordBefore } from '../text/surroundings';
import { prepositionsOfCases } from '../words/prepositions';
import { isShop } from '../words/shops';
import { slavic } from '../words/slavic';
import { wordSet } from '../words/word-set';

/**
 * True for a shop that is called by its keeper: "v trgovini Vernik na trgu", "w sklepie Wernik". What stands there before a verb
 * may be its subject, "v trgovini Vernik molči", and a name in a case is the keeper's.
 */
export function isKeepersShop(text: string, surface: Surface, lang: string): boolean {
  if (!slavic.has(lang) || !isBaseForm(surface)) return false;
  if (surface.groups.some(({ traits }) => traits.form === 'full')) return false;
  const shop = wordBefore(text, surface.start);
  if (shop?.joiner !== 'space' || shop.startsCapital || !isShop(shop.folded)) return false;
  return isPlace(text, shop.start) && !mayHaveVerb(text, surface.end);
}

function isPlace(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  if (before?.joiner !== 'space') return false;
  if (placing.has(before.folded)) return true;
  const preposition = before.startsCapital ? null : wordBefore(text, before.start);
  return preposition?.joiner === 'space' && placing.has(preposition.folded);
}

const placing = wordSet(
  `v ve w we na u do z ze iz pred před przed pri při przy kod kolem vedle mimo ob
  в у во на до з із зі из с от од біля возле около край към във пред при покрай мимо перед кај`,
);

function mayHaveVerb(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  if (after?.joiner !== 'space') return false;
  return !prepositionsOfCases.has(after.folded) && !joints.has(after.folded);
}

const joints = wordSet('a i in ali ili nebo alebo oraz lub и і й та або или край към');
