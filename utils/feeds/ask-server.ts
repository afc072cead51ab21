import { isPublicAddress } from './public-address';
import { refuse, type Refused } from './refusal';
import { createSilence, mostSilenceMs, type Silence } from './silence';
import { watchBody } from './watch-body';

/** `fetch`, as far as feeds need it. */
export type FeedFetch = (address: string, init: RequestInit) => Promise<FeedResponse>;
export type FeedResponse = Pick<Response, 'status' | 'type' | 'url' | 'headers' | 'body'>;

export interface Asked {
  address: string;
  /** Of what is held already. */
  etag?: string;
  /** The most that is read of the answer. */
  mostBytes: number;
}

export type Answered =
  | { kind: 'answered'; body: ReadableStream<Uint8Array<ArrayBuffer>>; etag?: string }
  /** Still what is held. */
  | { kind: 'unchanged' }
  | { kind: 'missing' }
  | Refused;

/**
 * Asks a server for one file of a feed: over https, of a public host, with nothing said of the reader. Not a byte is
 * read of what another host answers. What goes wrong once bytes arrive fails the body, and `onBroken` hears why.
 */
export async function askServer(
  { address, etag, mostBytes }: Asked,
  { fetch, signal, onBroken }: { fetch: FeedFetch; signal?: AbortSignal; onBroken: (why: Refused) => void },
): Promise<Answered> {
  if (!isPublicAddress(address)) return refuse('unsafe-address', { what: address });
  const { search, hash } = new URL(address);
  if (search !== '' || hash !== '') return refuse('address-tail', {});
  const silence = createSilence(signal);
  const response = await reach(address, etag, { fetch, silence });
  if ('reason' in response) {
    silence.leave();
    return response;
  }
  const { status, body, headers } = response;
  if (status === 200 && body) {
    const given = headers.get('etag');
    const watched = watchBody(body, { headers, mostBytes, silence, onBroken });
    return { kind: 'answered', body: watched, ...(given !== null && { etag: given }) };
  }
  silence.leave();
  if (status === 304 && etag !== undefined) return { kind: 'unchanged' };
  return status === 404 || status === 410 ? { kind: 'missing' } : refuse('server-error', { what: status });
}

/**
 * Redirects are looked at first, because a browser does not tell where they lead before it has gone there, and not at
 * all where it could not.
 */
async function reach(
  address: string,
  etag: string | undefined,
  { fetch, silence }: { fetch: FeedFetch; silence: Silence },
): Promise<FeedResponse | Refused> {
  const { host } = new URL(address);
  const ask = async (redirect: RequestRedirect) => {
    try {
      return await fetch(address, { ...plainly(etag), redirect, signal: silence.signal });
    } catch (error) {
      // All that `fetch` tells of a network, a certificate or a policy that is in the way.
      if (error instanceof TypeError || silence.signal.aborted) return undefined;
      throw error;
    }
  };
  const first = await ask('manual');
  if (silence.isTooLong()) return refuse('stalled', { what: mostSilenceMs / 1000 });
  if (!first) return refuse('unreachable', { what: host });
  if (first.type !== 'opaqueredirect') return first;
  const second = await ask('follow');
  if (silence.isTooLong()) return refuse('stalled', { what: mostSilenceMs / 1000 });
  if (!second) return refuse('redirect-lost', { what: host });
  const end = new URL(second.url);
  return end.host === host && end.protocol === 'https:'
    ? second
    : refuse('redirected', { from: host, to: end.host });
}

/** The same bytes for everybody: no cookie, no referrer, and nothing that a cache would add. */
function plainly(etag: string | undefined): RequestInit {
  return {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    headers: etag === undefined ? {} : { 'If-None-Match': etag },
  };
}
