import { isBaseForm, type Surface } from '../scan/surface';
import { agreesWithPlace } from '../words/places-of-adjectives';

/**
 * True when a surname that is an adjective goes with the kind of place behind it, in gender and case: "Заречный район", "в
 * Північному районі", "Dlouhá ulice". Never for a name in full, and not where they disagree: "Заречный улицу закрыл".
 */
export function isAdjectiveOfPlace(
  text: string,
  surface: Surface,
  { end }: { end: number },
  lang: string,
): boolean {
  if (surface.tokens.length > 1 || surface.groups.some(({ traits }) => traits.form === 'full')) return false;
  const words = text.slice(surface.start, end).toLowerCase();
  return agreesWithPlace(words, isBaseForm(surface) ? 'nominative' : 'other', lang);
}
