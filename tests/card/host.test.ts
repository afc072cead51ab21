import { describe, expect, it } from 'vitest';
import { createHost } from '../../entrypoints/card/host';
import type { askBackground } from '../../utils/messaging/messenger';
import type { CardAnswer } from '../../utils/messaging/card-calls';
import { makeAnswer } from './make-answer';

/** A background that answers tickets by name and keeps what it is told. */
function makeBackground(answers: Record<string, CardAnswer | Promise<CardAnswer>>) {
  const told: unknown[] = [];
  const ask = async (kind: string, question: unknown) => {
    if (kind === 'card.tell') {
      told.push(question);
      return undefined;
    }
    const { ticket } = question as { ticket: string };
    const answer = answers[ticket];
    if (!answer) throw new Error('the background was stopped');
    return answer;
  };
  return { told, ask: ask as typeof askBackground };
}

describe('createHost', () => {
  it('redeems a ticket for what it stands for', async () => {
    const answer = makeAnswer();
    const { ask } = makeBackground({ one: answer });
    expect(await createHost(ask).load('one')).toEqual({ ticket: 'one', kind: 'content', answer });
  });

  it.each([
    ['gone', { kind: 'gone', host: 4 }],
    ['refused', { kind: 'refused' }],
  ] satisfies [string, CardAnswer][])('turns %s into a sentence', async (why, answer) => {
    const { ask } = makeBackground({ one: answer });
    expect(await createHost(ask).load('one')).toEqual({ ticket: 'one', kind: 'sentence', why });
  });

  it('turns a background that throws into a sentence', async () => {
    const { ask } = makeBackground({});
    expect(await createHost(ask).load('one')).toEqual({ ticket: 'one', kind: 'sentence', why: 'failed' });
  });

  it('calls an answer late once a newer ticket came in', async () => {
    let arrive: ((answer: CardAnswer) => void) | undefined;
    const slow = new Promise<CardAnswer>((resolve) => {
      arrive = resolve;
    });
    const { ask, told } = makeBackground({ old: slow, young: makeAnswer() });
    const host = createHost(ask);
    const old = host.load('old');
    const young = host.load('young');
    arrive?.(makeAnswer());
    expect(await old).toBe('late');
    expect(await young).toMatchObject({ ticket: 'young' });
    await host.tell({ kind: 'entered' });
    expect(told).toEqual([{ host: 0, ticket: 'young', event: { kind: 'entered' } }]);
  });

  it('tells the frame that the answer named, and nobody before', async () => {
    const { ask, told } = makeBackground({ one: makeAnswer({ host: 4 }) });
    const host = createHost(ask);
    await host.tell({ kind: 'entered' });
    await host.load('one');
    await host.tell({ kind: 'left' });
    expect(told).toEqual([{ host: 4, ticket: 'one', event: { kind: 'left' } }]);
  });
});
