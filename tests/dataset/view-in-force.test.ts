import { describe, expect, it } from 'vitest';
import { createViewInForce } from '../../utils/dataset/reading/view-in-force';
import type { Database } from '../../utils/dataset/stored/database';

/** Heads of generations, and nothing else. */
function makeDatabase() {
  const database = {
    now: 1,
    generation: () => Promise.resolve(database.now),
    head: () => Promise.resolve({ generation: database.now, packs: [], edits: [], editsRevision: 0 }),
  };
  return database as typeof database & Database;
}

describe('the view in force', () => {
  it('is the same until another generation is in force', async () => {
    const database = makeDatabase();
    const inForce = createViewInForce();
    const first = await inForce.read(database);
    expect(await inForce.read(database)).toBe(first);
    database.now = 2;
    const second = await inForce.read(database);
    expect([first.generation, second.generation, inForce.held()]).toEqual([1, 2, second]);
  });

  it('answers also whoever asked before it was forgotten', async () => {
    const database = makeDatabase();
    const inForce = createViewInForce();
    await inForce.read(database);
    const asked = inForce.read(database);
    inForce.forget();
    expect((await asked).generation).toBe(1);
    expect(inForce.held()).toBeUndefined();
  });
});
