import type { Problem } from '../dataset/problem';

/** Why a manifest is not followed. */
export interface Refused {
  kind: 'refused';
  reason: RefusalReason;
  /** For the reader of the feed: what is wrong, and what it means for what they have. */
  message: string;
  /** What is wrong with the manifest itself; empty for every reason but `malformed`. */
  problems: Problem[];
}

export type RefusalReason = keyof typeof sentences;

/** What sentences speak of. */
type Words = Record<'what' | 'from' | 'to', string | number>;

/** `words` are those that the reason's sentence speaks of. */
export function refuse(reason: RefusalReason, words: Partial<Words>): Refused {
  return { kind: 'refused', reason, message: sentences[reason](words as Words), problems: [] };
}

/** Refused for what the manifest is, whoever it is from. */
export function malformed(problems: Problem[]): Refused {
  return { ...refuse('malformed', { what: problems[0]?.message ?? '' }), problems };
}

/** One sentence a reason: what is wrong, and what it means for what the reader has. */
const sentences = {
  malformed: ({ what }: Words) => `This is no sound pack.json. ${what}`,
  'newer-reader': () =>
    'This feed needs a newer version of Standpoint. Update it; what you have stays until then.',
  'unsafe-address': ({ what }: Words) =>
    `${what} is no address for a feed. Feeds come over https from a public host.`,
  'unsafe-path': ({ what }: Words) =>
    `The feed names the file "${what}", which is not plainly inside its own folder. Tell its publisher.`,
  'missing-signature': () =>
    'This feed should be signed, and there is no signature. Somebody may stand in between; what you have stays.',
  'bad-signature': () =>
    'The signature does not fit the manifest: it was changed on the way, or is being published right now. Try again later.',
  'wrong-key': ({ from, to }: Words) =>
    `This is signed with another key (${to}) than yours (${from}), which has not named it as its successor. Ask the publisher before you trust it.`,
  'wrong-id': ({ from, to }: Words) => `This is the feed of the pack "${to}", and you have "${from}".`,
  expired: ({ what }: Words) =>
    `This manifest was good until ${what}. What you have stays; the publisher has to issue it anew.`,
  'older-revision': ({ from, to }: Words) =>
    `The feed offers revision ${to}, and you have ${from}, which is newer. What you have stays.`,
  'other-content': ({ to }: Words) =>
    `The feed offers revision ${to} with other content than the revision ${to} that you have. What you have stays; the publisher has to raise the number.`,
} satisfies Record<string, (words: Words) => string>;
