import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchRoute } from '../../utils/reading/watch-route';

const { href } = location;
const { title } = document;
let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  history.replaceState(null, '', href);
  document.title = title;
});

interface Watched {
  look: () => void;
  said: { times: number };
  /** Settles once it was said that often. */
  until: (times: number) => Promise<void>;
}

function watch(): Watched {
  const said = { times: 0 };
  let wake: (() => void) | undefined;
  const { look } = watchRoute(document, {
    signal: ending.signal,
    lateMs: 0,
    onRoute() {
      said.times++;
      wake?.();
    },
  });
  return {
    look,
    said,
    async until(times) {
      while (said.times < times) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

describe('watchRoute', () => {
  it('says that the address changed', async () => {
    const { until, said } = watch();
    history.pushState(null, '', '?other');
    await until(1);
    expect(said.times).toBe(1);
  });

  it('says so again when the head changes later', async () => {
    const { until, said } = watch();
    history.pushState(null, '', '?late');
    await until(1);
    document.title = 'Another article';
    await until(2);
    expect(said.times).toBe(2);
  });

  it('says nothing of a jump inside the page', () => {
    const { look, said } = watch();
    history.pushState(null, '', '#part');
    look();
    expect(said.times).toBe(0);
  });

  it('says nothing once it has ended', () => {
    const { look, said } = watch();
    ending.abort();
    history.pushState(null, '', '?ended');
    look();
    expect(said.times).toBe(0);
  });
});
