import type { Refusal, RefusalParams, RefusalReason } from '../utils/feeds/refusal';
import type { MessageKey, Strings } from './strings';

/** Why a feed is not followed, in the language of the interface. What servers and browsers say stays as it is. */
export function refusalSentence(
  { reason, params }: Pick<Refusal, 'reason' | 'params'>,
  strings: Strings,
): string {
  const [key, ...names] = refusalMessages[reason];
  return strings.t(key, ...names.map((name) => paramInWords(params[name] ?? '', reason, strings)));
}

/** True for a reason that has a sentence. */
export function isTellable(reason: string | number | undefined): reason is RefusalReason {
  return typeof reason === 'string' && Object.hasOwn(refusalMessages, reason);
}

function paramInWords(value: string | number, reason: RefusalReason, { locale }: Strings): string {
  if (reason === 'expired') return momentInWords(String(value), locale);
  // Revisions, errors and ids are names, and no quantities.
  if (typeof value === 'string' || !quantities.has(reason)) return String(value);
  return new Intl.NumberFormat(locale).format(value);
}

function momentInWords(instant: string, locale: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

const quantities = new Set<RefusalReason>(['stalled', 'too-large', 'cut-short', 'no-room']);

/** The message for a reason, and what it takes of the parameters, in the order of its places. */
export const refusalMessages: Record<RefusalReason, [MessageKey, ...(keyof RefusalParams)[]]> = {
  malformed: ['refusalMalformed', 'what'],
  'newer-reader': ['refusalNewerReader'],
  'unsafe-address': ['refusalUnsafeAddress', 'what'],
  'address-tail': ['refusalAddressTail'],
  unreachable: ['refusalUnreachable', 'what'],
  missing: ['refusalMissing', 'what'],
  'server-error': ['refusalServerError', 'what'],
  redirected: ['refusalRedirected', 'from', 'to'],
  'redirect-lost': ['refusalRedirectLost', 'what'],
  stalled: ['refusalStalled', 'what'],
  cut: ['refusalCut', 'what'],
  'cut-short': ['refusalCutShort', 'from', 'to'],
  'too-large': ['refusalTooLarge', 'what'],
  'unsound-files': ['refusalUnsoundFiles', 'what'],
  'storage-full': ['refusalStorageFull'],
  'storage-refused': ['refusalStorageRefused'],
  'no-room': ['refusalNoRoom', 'from', 'to'],
  cancelled: ['refusalCancelled'],
  'changed-meanwhile': ['refusalChangedMeanwhile'],
  'held-elsewhere': ['refusalHeldElsewhere', 'from'],
  'unsafe-path': ['refusalUnsafePath', 'what'],
  'missing-signature': ['refusalMissingSignature'],
  'bad-signature': ['refusalBadSignature'],
  'wrong-key': ['refusalWrongKey', 'from', 'to'],
  'wrong-id': ['refusalWrongId', 'from', 'to'],
  expired: ['refusalExpired', 'what'],
  'older-revision': ['refusalOlderRevision', 'from', 'to'],
  'other-content': ['refusalOtherContent', 'to'],
};
