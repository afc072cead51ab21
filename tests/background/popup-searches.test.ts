import { describe, expect, it } from 'vitest';
import { createPopupSearches } from '../../entrypoints/background/popup-searches';

/** Which searches were given up while all of them ran. */
async function givenUp(asked: { query: string; popup: string }[]): Promise<string[]> {
  const signals = new Map<string, AbortSignal | undefined>();
  const search = createPopupSearches({
    search: (query, { signal }) => {
      signals.set(query, signal);
      return Promise.resolve({ actors: [], positions: [] });
    },
  });
  await Promise.all(asked.map(search));
  return [...signals].filter(([, signal]) => signal?.aborted).map(([query]) => query);
}

describe('createPopupSearches', () => {
  it('gives up what the same popup asked before', async () => {
    const [first, second] = [
      { query: 'lu', popup: 'one' },
      { query: 'lund', popup: 'one' },
    ];
    expect(await givenUp([first, second])).toEqual(['lu']);
  });

  it('leaves alone what another popup asks', async () => {
    const [first, second] = [
      { query: 'lu', popup: 'one' },
      { query: 'lund', popup: 'two' },
    ];
    expect(await givenUp([first, second])).toEqual([]);
  });
});
