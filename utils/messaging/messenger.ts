import type { Runtime } from 'webextension-polyfill';
import { browser } from '../web-extension/browser';
import type { CardCalls } from './card-calls';
import type { Broadcasts, OffscreenCalls, PageCalls, ReaderCalls, TabCalls } from './protocol';

/** Every call the background answers. */
export type BackgroundCalls = ReaderCalls & CardCalls & PageCalls;

export type Question<Calls, Kind extends keyof Calls> = Calls[Kind] extends { question: infer Q } ? Q : never;
export type Answer<Calls, Kind extends keyof Calls> = Calls[Kind] extends { answer: infer A } ? A : never;

/** One handler a call; what it throws reaches the asker as a rejected promise. */
export type Handlers<Calls, Context = void> = {
  [Kind in keyof Calls]: (
    question: Question<Calls, Kind>,
    context: Context,
  ) => Answer<Calls, Kind> | Promise<Answer<Calls, Kind>>;
};

/** Who a message is for; all of them travel through the same `runtime.onMessage`. */
type Addressee = 'background' | 'tab' | 'offscreen' | 'all';

/** What goes over the wire: plain JSON, the same in both browsers. */
export interface Envelope {
  to: Addressee;
  kind: string;
  question: unknown;
}

/** What comes back. An error does not travel by itself in both browsers. */
type Reply = { answer?: unknown } | { failure: string };

/** Asks the background. Rejects when it throws or is not there, or when this script has outlived its extension. */
export async function askBackground<Kind extends keyof BackgroundCalls>(
  kind: Kind,
  question: Question<BackgroundCalls, Kind>,
): Promise<Answer<BackgroundCalls, Kind>> {
  const envelope: Envelope = { to: 'background', kind, question };
  return readReply(await browser.runtime.sendMessage(envelope)) as Answer<BackgroundCalls, Kind>;
}

/** Asks the reader script of a tab, in its top frame unless told otherwise. Rejects when none runs there. */
export async function askTab<Kind extends keyof TabCalls>(
  tab: number,
  kind: Kind,
  question: Question<TabCalls, Kind>,
  { frameId = 0 }: { frameId?: number } = {},
): Promise<Answer<TabCalls, Kind>> {
  const envelope: Envelope = { to: 'tab', kind, question };
  return readReply(await browser.tabs.sendMessage(tab, envelope, { frameId })) as Answer<TabCalls, Kind>;
}

/** Answers what is asked of this tab's reader script, until the signal. */
export function answerTabCalls(handlers: Handlers<TabCalls>, options: { signal: AbortSignal }): void {
  answerEnvelopes('tab', handlers as Handlers<Record<string, never>>, options);
}

/** Asks our document that nobody sees. Rejects when none is open. */
export async function askOffscreen<Kind extends keyof OffscreenCalls>(
  kind: Kind,
  question: Question<OffscreenCalls, Kind>,
): Promise<Answer<OffscreenCalls, Kind>> {
  const envelope: Envelope = { to: 'offscreen', kind, question };
  return readReply(await browser.runtime.sendMessage(envelope)) as Answer<OffscreenCalls, Kind>;
}

/** Answers what is asked of the document that nobody sees, as long as it is open. */
export function answerOffscreenCalls(handlers: Handlers<OffscreenCalls>): void {
  answerEnvelopes('offscreen', handlers as Handlers<Record<string, never>>, {
    signal: new AbortController().signal,
  });
}

/** Says something to every open page of ours. Nobody listening is no failure. */
export function broadcast<Kind extends keyof Broadcasts>(
  kind: Kind,
  question: Question<Broadcasts, Kind>,
): Promise<void> {
  const envelope: Envelope = { to: 'all', kind, question };
  return browser.runtime.sendMessage(envelope).then(
    () => undefined,
    () => undefined,
  );
}

/** Hears what is said to all open pages of ours, until the signal. */
export function answerBroadcasts(
  handlers: Partial<Handlers<Broadcasts>>,
  options: { signal: AbortSignal },
): void {
  answerEnvelopes('all', handlers as Handlers<Record<string, never>>, options);
}

/** Answers every envelope for the background. */
export function answerBackgroundCalls(
  answer: (envelope: Envelope, sender: Runtime.MessageSender) => Promise<unknown>,
): void {
  browser.runtime.onMessage.addListener(
    listenerOf((message, sender) => (message.to === 'background' ? answer(message, sender) : undefined)),
  );
}

function answerEnvelopes(
  addressee: Addressee,
  handlers: Handlers<Record<string, never>>,
  { signal }: { signal: AbortSignal },
): void {
  const listener = listenerOf(({ to, kind, question }) => {
    if (to !== addressee || !Object.hasOwn(handlers, kind)) return undefined;
    return Promise.resolve(question).then(handlers[kind]);
  });
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** A listener that leaves a message to others where `answer` gives undefined. */
function listenerOf(
  answer: (envelope: Envelope, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
): Runtime.OnMessageListenerCallback {
  return (message, sender, reply) => {
    const answering = isEnvelope(message) ? answer(message, sender) : undefined;
    answering?.then(
      (given) => reply({ answer: given } satisfies Reply),
      (error: unknown) =>
        reply({ failure: error instanceof Error ? error.message : String(error) } satisfies Reply),
    );
    // Keeps the way back open. Chromium before 144 sends no promise back.
    return (answering !== undefined) as true;
  };
}

/** Throws what the other side threw, and when nobody replied. */
function readReply(reply: unknown): unknown {
  if (reply === undefined || reply === null) throw new Error('nobody answered');
  const { answer, failure } = reply as { answer?: unknown; failure?: string };
  if (failure !== undefined) throw new Error(failure);
  return answer;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'kind' in message;
}
