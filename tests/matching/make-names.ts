import type { Alias } from '../../utils/actors/actor';
import type { NamedActor } from '../../utils/matching/index/names-index';

/** A person of a plain list: a full name and nothing else. */
export function makePerson(id: string, name: string, more: Partial<NamedActor> = {}): NamedActor {
  return { id, type: 'person', name, aliases: [], matchOnPage: true, ...more };
}

export function makeBody(id: string, name: string, more: Partial<NamedActor> = {}): NamedActor {
  return { ...makePerson(id, name), type: 'body', ...more };
}

export function makeAlias(text: string, more: Partial<Alias> = {}): Alias {
  const kind = text.includes(' ') ? 'full' : 'surname';
  return { text, lang: 'en', kind, caseSensitive: true, ambiguity: 'none', ...more };
}
