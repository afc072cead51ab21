import type { Mention } from '../matching/mention';
import type { BlockRole, TextBlock } from '../reading/text-block';

export interface PersonCount {
  actor: Mention['actor'];
  mentions: number;
}

/** What is looked at of a mention, and of the blocks of its page. */
export type WeighedMention = Pick<Mention, 'actor'> & { blockId: number };
export type WeighedBlock = Pick<TextBlock, 'id' | 'role' | 'text'>;

const weights: Record<BlockRole, number> = { headline: 3, text: 1, caption: 0.5, byline: 0.25 };

/**
 * Who is named, by weight: headlines count more, captions less, and the earlier wins among equals. A headline or caption
 * that a page repeats for its layout counts once.
 *
 * @param named in page order
 */
export function weighPeople(
  named: readonly WeighedMention[],
  blocks: readonly WeighedBlock[],
): PersonCount[] {
  const people = new Map<Mention['actor'], PersonCount & { weight: number }>();
  const blockOf = new Map(blocks.map((block) => [block.id, block]));
  /** By what is said in headlines and captions: the block that said it first. */
  const seen = new Map<string, number>();
  for (const { actor, blockId } of named) {
    const { role, text } = blockOf.get(blockId) ?? { role: 'text', text: '' };
    if (role !== 'text') {
      const key = `${role} ${text.replace(/\s+/g, ' ').trim()}`;
      if ((seen.get(key) ?? blockId) !== blockId) continue;
      seen.set(key, blockId);
    }
    const person = people.get(actor) ?? { actor, mentions: 0, weight: 0 };
    people.set(actor, person);
    person.mentions++;
    person.weight += weights[role];
  }
  return [...people.values()]
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ actor, mentions }) => ({ actor, mentions }));
}
