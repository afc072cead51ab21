import type { StorageTrouble } from '../dataset/dataset-status';
import type { Problem } from '../dataset/checking/problem';

/** Why a feed is not followed, and what its sentence takes in any language. */
export interface Refusal {
  reason: RefusalReason;
  params: RefusalParams;
  /** For the reader of the feed, in English: what is wrong, and what it means for what they have. */
  message: string;
  /** What is wrong with the manifest or its files; empty for every reason but `malformed` and `unsound-files`. */
  problems: Problem[];
}

export interface Refused extends Refusal {
  kind: 'refused';
}

export type RefusalReason = keyof typeof sentences;

/** What sentences speak of. */
export type RefusalParams = Partial<Words>;

type Words = Record<'what' | 'from' | 'to', string | number>;

/** `params` are those that the reason's sentence speaks of. */
export function refuse(reason: RefusalReason, params: RefusalParams): Refused {
  return { kind: 'refused', reason, params, message: sentences[reason](params as Words), problems: [] };
}

/** Refused for what the manifest is, whoever it is from. */
export function malformed(problems: Problem[]): Refused {
  return { ...refuse('malformed', { what: problems[0]?.message ?? '' }), problems };
}

/** Refused for what its files hold. */
export function unsoundFiles(problems: Problem[]): Refused {
  const [first] = problems;
  const what = first ? [first.path, first.message].filter((part) => part !== '').join(': ') : '';
  return { ...refuse('unsound-files', { what }), problems };
}

/** Refused by the reader's own storage. */
export function refuseStorage(why: StorageTrouble): Refused {
  return refuse(why === 'full' ? 'storage-full' : 'storage-refused', {});
}

/** True for the reasons that this version knows. */
export function isRefusalReason(text: string): text is RefusalReason {
  return Object.hasOwn(sentences, text);
}

/** One sentence a reason: what is wrong, and what it means for what the reader has. */
const sentences = {
  malformed: ({ what }: Words) => `This is no sound pack.json. ${what}`,
  'newer-reader': () =>
    'This feed needs a newer version of Standpoint. Update it; what you have stays until then.',
  'unsafe-address': ({ what }: Words) =>
    `${what} is no address for a feed. Feeds come over https from a public host.`,
  'address-tail': () =>
    'The address of a feed ends with the name of its file, without "?" or "#": everybody asks for the same one.',
  unreachable: ({ what }: Words) =>
    `${what} could not be reached. What you have stays; look at your connection, or try again later.`,
  missing: ({ what }: Words) =>
    `There is no feed at ${what}. What you have stays; ask the publisher where it has gone.`,
  'server-error': ({ what }: Words) =>
    `The server of this feed answers with error ${what}. What you have stays; try again later.`,
  redirected: ({ from, to }: Words) =>
    `This address leads away from ${from}, to ${to}. A feed stays on its host; ask the publisher for the new address.`,
  'redirect-lost': ({ what }: Words) =>
    `This address of ${what} leads to another one that cannot be reached over https. Ask the publisher for the right address.`,
  stalled: ({ what }: Words) => `Nothing came for ${what} seconds. What you have stays; try again later.`,
  cut: ({ what }: Words) => `The transfer broke off (${what}). What you have stays; try again later.`,
  'cut-short': ({ from, to }: Words) =>
    `The transfer broke off (${from} of ${to} bytes came). What you have stays; try again later.`,
  'too-large': ({ what }: Words) =>
    `The server sends more than the ${what} bytes that this file may have. What you have stays; tell its publisher.`,
  'unsound-files': ({ what }: Words) =>
    `The files of this feed are not sound. ${what} What you have stays; tell its publisher.`,
  'storage-full': () =>
    'There is no room left to store this update. What you have stays; make room, then check again.',
  'storage-refused': () =>
    'The browser did not let this update be stored. What you have stays; start the browser anew, then check again.',
  'no-room': ({ from, to }: Words) =>
    `This update needs ${to} MB, and ${from} MB are free. What you have stays; make room, then check again.`,
  cancelled: () => 'This was ended before it was done. What you have stays.',
  'changed-meanwhile': () =>
    'Your dataset was changed while this update came. What you have stays; check again.',
  'held-elsewhere': ({ from }: Words) => `You follow this pack at ${from} already. Unsubscribe there first.`,
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
