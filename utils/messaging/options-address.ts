import type { Uid } from '../actors/actor';
import type { OptionsPlace } from './protocol';

/** The sections of the options page in the order of its navigation. */
export const optionsSections = [
  'people',
  'positions',
  'topics',
  'sources',
  'balance',
  'review',
  'update',
  'conflicts',
  'rejections',
  'sites',
  'settings',
  'backups',
  'storage',
] as const satisfies readonly OptionsPlace['section'][];

/** The options page's path within the extension, opened at a place. */
export function optionsAddress(place: OptionsPlace): string {
  return `options.html${hashOf(place)}`;
}

/** A place as the fragment of the options page's address: `#people/PACK/RECORD`, `#sites`. */
export function hashOf(place: OptionsPlace): string {
  const record = recordAt(place);
  const parts = record === undefined ? [place.section] : [place.section, ...record.split('/')];
  return `#${parts.map(encodeURIComponent).join('/')}`;
}

/** The record or article a place opens, or undefined for a whole section. */
function recordAt(place: OptionsPlace): Uid | undefined {
  if ('article' in place) return place.article;
  if ('actor' in place) return place.actor;
  return 'record' in place ? place.record : undefined;
}

/** The place a fragment names; the list of people where it names none. Never throws, addresses are typed by hand. */
export function placeAt(hash: string): OptionsPlace {
  const [name, ...rest] = hash.replace(/^#/, '').split('/');
  const section = optionsSections.find((known) => known === name) ?? 'people';
  const record = rest.length > 1 ? decoded(rest) : undefined;
  if (section === 'review') {
    const article = rest.length > 0 ? decoded(rest) : undefined;
    return article ? { section, article } : { section };
  }
  if (section === 'people') return record === undefined ? { section } : { section, actor: record };
  if (section === 'positions' || section === 'topics' || section === 'sources') {
    return record === undefined ? { section } : { section, record };
  }
  return { section };
}

function decoded(segments: string[]): Uid | undefined {
  try {
    return segments.map(decodeURIComponent).join('/');
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
