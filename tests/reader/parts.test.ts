import { afterEach, describe, expect, it } from 'vitest';
import { getPart, offerPart, type Parts } from '../../entrypoints/reader/parts';

const names = { showNames: () => ({}) } as unknown as Parts['names'];

describe('getPart', () => {
  afterEach(() => {
    delete (globalThis as { standpointParts?: unknown }).standpointParts;
  });

  it('has a part brought that is not there', async () => {
    const asked: string[] = [];
    const bring = (name: string) => {
      asked.push(name);
      offerPart('names', names);
      return Promise.resolve();
    };
    expect(await getPart('names', bring)).toBe(names);
    expect(asked).toEqual(['names']);
  });

  it('asks for none that is there', async () => {
    offerPart('names', names);
    expect(await getPart('names', () => Promise.reject(new Error('asked')))).toBe(names);
  });

  it('keeps the first where a part is brought twice', async () => {
    offerPart('names', names);
    offerPart('names', { ...names });
    expect(await getPart('names', () => Promise.resolve())).toBe(names);
  });

  it('is null where the part does not come, and asks again the next time', async () => {
    let asked = 0;
    const bring = () => Promise.resolve(++asked);
    expect(await getPart('page', bring)).toBeNull();
    expect(await getPart('page', bring)).toBeNull();
    expect(asked).toBe(2);
  });
});
