import type { Mention } from '../matching/mention';
import type { BlockRole } from '../reading/text-block';

export interface PersonCount {
  actor: Mention['actor'];
  mentions: number;
}

/** A block with the actors named in it, once a mention. */
export interface NamingBlock {
  role: BlockRole;
  text: string;
  actors: Mention['actor'][];
}

const weights: Record<BlockRole, number> = { headline: 3, text: 1, caption: 0.5, byline: 0.25 };

/**
 * Who is named, by weight: headlines count more, captions less, and the earlier wins among equals. A headline or caption
 * that a page repeats for its layout counts once.
 *
 * @param blocks in page order
 */
export function weighPeople(blocks: NamingBlock[]): PersonCount[] {
  const people = new Map<Mention['actor'], PersonCount & { weight: number }>();
  const seen = new Set<string>();
  for (const { role, text, actors } of blocks) {
    if (role !== 'text') {
      const key = `${role} ${text.replace(/\s+/g, ' ').trim()}`;
      if (seen.has(key)) continue;
      seen.add(key);
    }
    for (const actor of actors) {
      const person = people.get(actor) ?? { actor, mentions: 0, weight: 0 };
      people.set(actor, person);
      person.mentions++;
      person.weight += weights[role];
    }
  }
  return [...people.values()]
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ actor, mentions }) => ({ actor, mentions }));
}
