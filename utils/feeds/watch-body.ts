import { refuse, type Refused } from './refusal';
import { mostSilenceMs, type Silence } from './silence';

/** How a body is watched that is still on its way. */
export interface Watch {
  headers: Headers;
  /** The most that is read of it. */
  mostBytes: number;
  silence: Silence;
  /** Hears why the body fails. */
  onBroken: (why: Refused) => void;
}

/** The same body, which fails where it is cut, stops coming, or is more than may be read. */
export function watchBody(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  { headers, mostBytes, silence, onBroken }: Watch,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const promised = promisedBytes(headers);
  let read = 0;
  const next = async (): Promise<Uint8Array<ArrayBuffer> | 'end' | Refused> => {
    try {
      const { done, value } = await reader.read();
      if (!done) {
        read += value.length;
        return read > mostBytes ? refuse('too-large', { what: mostBytes }) : value;
      }
    } catch (error) {
      // Whatever a body fails with is the network's.
      if (silence.isTooLong()) return refuse('stalled', { what: mostSilenceMs / 1000 });
      return refuse('cut', { what: error instanceof Error ? error.message : String(error) });
    }
    const isCut = promised !== undefined && read < promised;
    return isCut ? refuse('cut-short', { from: read, to: promised }) : 'end';
  };
  return new ReadableStream({
    async pull(controller) {
      const step = await next();
      if (step instanceof Uint8Array) {
        silence.heard();
        return controller.enqueue(step);
      }
      silence.leave();
      if (step === 'end') return controller.close();
      onBroken(step);
      controller.error(new Error(step.message));
    },
    cancel: () => silence.leave(),
  });
}

/** Undefined where the server does not say, or says it of a packed form that the browser unpacks. */
function promisedBytes(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? undefined : Number(length);
}
