import { describe, expect, it } from 'vitest';
import { problem } from '../../utils/dataset/checking/problem';
import { readTimes } from '../../utils/feeds/check-times';
import { refuse } from '../../utils/feeds/refusal';

const { kind: _, ...refusal } = refuse('no-room', { from: 3, to: 14 });

describe('readTimes', () => {
  it.each<[what: string, stored: unknown, told: unknown]>([
    ['a refusal', refusal, refusal],
    [
      'a refusal for what its files hold',
      {
        ...refusal,
        reason: 'unsound-files',
        problems: [problem('files/a.jsonl', 'file-length', { expected: 9 })],
      },
      {
        ...refusal,
        reason: 'unsound-files',
        problems: [problem('files/a.jsonl', 'file-length', { expected: 9 })],
      },
    ],
    ['the sentence that an older version kept', 'The server says no.', 'The server says no.'],
    [
      'the sentence of a reason that this version has not',
      { ...refusal, reason: 'eclipse' },
      refusal.message,
    ],
    [
      'the sentence of a problem that this version has not',
      { ...refusal, problems: [{ code: 'eclipse' }] },
      refusal.message,
    ],
  ])('keeps %s', async (_what, stored, told) => {
    const time = { checked: 1, next: 2, failures: 3 };
    const times = { ferries: { ...time, trouble: stored } };
    expect(await readTimes({ read: () => Promise.resolve(times), write: () => Promise.resolve() })).toEqual({
      ferries: { ...time, trouble: told },
    });
  });

  it('finds every feed due where something else is kept', async () => {
    expect(
      await readTimes({ read: () => Promise.resolve({ ferries: 'soon' }), write: () => Promise.resolve() }),
    ).toEqual({});
  });
});
