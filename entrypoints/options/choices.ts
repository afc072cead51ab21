import type { Choice } from '../../components/options/fields/RecordField';
import { outletName, sourceTitle, topicLabel, type Library } from '../../components/options/library';

/** Everybody, for fields that name an actor. */
export function actorChoices(library: Library): Choice[] {
  return byName([...library.actor.values()].map(({ record }) => ({ id: record.id, name: record.name })));
}

/** Bodies alone, for offices and for what a body belongs to. */
export function bodyChoices(library: Library): Choice[] {
  const bodies = [...library.actor.values()].filter(({ record }) => record.type === 'body');
  return byName(bodies.map(({ record }) => ({ id: record.id, name: record.name })));
}

export function topicChoices(library: Library, locale: string): Choice[] {
  return byName([...library.topic.keys()].map((id) => ({ id, name: topicLabel(library, id, locale) })));
}

export function sourceChoices(library: Library): Choice[] {
  return byName(
    [...library.source.values()].map(({ record }) => ({
      id: record.id,
      name: sourceTitle(library, record.id),
      detail: [outletName(library, record.outlet), record.published?.slice(0, 10)]
        .filter(Boolean)
        .join(' · '),
    })),
  );
}

export function outletChoices(library: Library): Choice[] {
  return byName(
    [...library.outlet.values()].map(({ record }) => ({
      id: record.id,
      name: record.name,
      detail: record.domains.join(', '),
    })),
  );
}

function byName(choices: Choice[]): Choice[] {
  return choices.toSorted((a, b) => a.name.localeCompare(b.name));
}
