import { describe, expect, it } from 'vitest';
import { askAgain } from '../../entrypoints/reader/ask-again';

describe('askAgain', () => {
  it('gives back the first answer and asks no more', async () => {
    const { ask, asked } = answering('here');
    expect(await askAgain(ask, alive)).toBe('here');
    expect(asked()).toBe(1);
  });

  it('asks again when the background rejects', async () => {
    const { ask, asked } = answering(new Error('no receiving end'), new Error('nobody answered'), 'here');
    expect(await askAgain(ask, alive)).toBe('here');
    expect(asked()).toBe(3);
  });

  it('throws what the last attempt threw', async () => {
    const { ask, asked } = answering(...['a', 'b', 'c', 'd'].map((what) => new Error(what)));
    await expect(askAgain(ask, alive)).rejects.toThrow('d');
    expect(asked()).toBe(4);
  });

  it('gives back an answer that says nothing', async () => {
    const { ask, asked } = answering(undefined);
    expect(await askAgain(ask, alive)).toBeUndefined();
    expect(asked()).toBe(1);
  });

  it('stops once the extension is gone', async () => {
    const { ask, asked } = answering(new Error('context invalidated'), 'late');
    let isAlive = true;
    const pause = () => {
      isAlive = false;
      return Promise.resolve();
    };
    expect(await askAgain(ask, { isAlive: () => isAlive, pause })).toBeNull();
    expect(asked()).toBe(1);
  });
});

const alive = { isAlive: () => true, pause: () => Promise.resolve() };

/** Answers in this order; errors are thrown. */
function answering(...answers: (string | Error | undefined)[]) {
  let asked = 0;
  return {
    asked: () => asked,
    ask: (): Promise<string | undefined> => {
      const answer = answers[asked++];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
}
