import { afterEach, describe, expect, it } from 'vitest';
import { getPart, offerPart, type Parts } from '../../entrypoints/reader/parts';

const cards = { startCards: () => ({}) } as unknown as Parts['cards'];

describe('getPart', () => {
  afterEach(() => {
    delete (globalThis as { standpointParts?: unknown }).standpointParts;
  });

  it('has a part brought that is not there', async () => {
    const asked: string[] = [];
    const bring = (name: string) => {
      asked.push(name);
      offerPart('cards', cards);
      return Promise.resolve();
    };
    expect(await getPart('cards', bring)).toBe(cards);
    expect(asked).toEqual(['cards']);
  });

  it('asks for none that is there', async () => {
    offerPart('cards', cards);
    expect(await getPart('cards', () => Promise.reject(new Error('asked')))).toBe(cards);
  });

  it('keeps the first where a part is brought twice', async () => {
    offerPart('cards', cards);
    offerPart('cards', { ...cards });
    expect(await getPart('cards', () => Promise.resolve())).toBe(cards);
  });

  it('is null where the part does not come, and asks again the next time', async () => {
    let asked = 0;
    const bring = () => Promise.resolve(++asked);
    expect(await getPart('page', bring)).toBeNull();
    expect(await getPart('page', bring)).toBeNull();
    expect(asked).toBe(2);
  });
});
