import { describe, expect, it } from 'vitest';
import { createSearches } from '../../entrypoints/background/searches';

/** Which searches were given up while all of them ran. */
async function givenUp(asked: { query: string; asker: string }[]): Promise<string[]> {
  const signals = new Map<string, AbortSignal | undefined>();
  const search = createSearches({
    search: (query, { signal }) => {
      signals.set(query, signal);
      return Promise.resolve({ actors: [], positions: [] });
    },
  });
  await Promise.all(asked.map(search));
  return [...signals].filter(([, signal]) => signal?.aborted).map(([query]) => query);
}

describe('createSearches', () => {
  it('gives up what the same asker asked before', async () => {
    const [first, second] = [
      { query: 'lu', asker: 'one' },
      { query: 'lund', asker: 'one' },
    ];
    expect(await givenUp([first, second])).toEqual(['lu']);
  });

  it('leaves alone what another one asks', async () => {
    const [first, second] = [
      { query: 'lu', asker: 'one' },
      { query: 'lund', asker: 'two' },
    ];
    expect(await givenUp([first, second])).toEqual([]);
  });
});
