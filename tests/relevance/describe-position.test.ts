import { describe, expect, it } from 'vitest';
import { describePosition } from '../../utils/relevance/describe-position';
import { makeActor, makePosition, makeSlice } from './make-slice';

describe('describePosition', () => {
  it('puts everything a position refers to in words', () => {
    const position = makePosition({
      kindAlso: ['pledged'],
      jointWith: ['p/bo-lind'],
      evidence: { selector: { textStart: 'The ferries ought', textEnd: 'be free' } },
    });
    const slice = makeSlice({ origins: { 'p/1': { kind: 'shipped', title: 'Harbour news' } } });
    expect(describePosition(position, slice, 'de-AT')).toEqual({
      id: 'p/1',
      kind: 'said',
      kindAlso: ['pledged'],
      topic: { id: 'p/ferries', label: 'Fähren' },
      target: 'Free ferries',
      stance: 1,
      summary: 'Wants ferries to cost nothing.',
      lang: 'en',
      date: { basis: 'reported', on: '2025-03-13' },
      chain: ['Herald', 'Gazette'],
      source: {
        outlet: 'Gazette',
        url: 'https://gazette.example/1#:~:text=The%20ferries%20ought,be%20free&text=The%20ferries%20ought',
      },
      jointWith: ['Bo Lind'],
      headlineOnly: false,
      status: 'reviewed',
      origin: { kind: 'shipped', title: 'Harbour news' },
    });
  });

  it('tells the office that the holder held on the day, and when its source was published', () => {
    const office = { role: 'Harbour Minister', from: '2025-01', to: '2025-06' };
    const actor = makeActor({ memberships: [office] });
    const sources = {
      'p/gazette-1': { id: 'p/gazette-1', outlet: 'p/gazette', lang: 'en', published: '2025-03-13' },
    };
    const { office: held, source } = describePosition(makePosition(), makeSlice({ actor, sources }), 'en');
    expect([held, source]).toEqual(['Harbour Minister', { outlet: 'Gazette', published: '2025-03-13' }]);
  });

  it('gives a body’s position no office of the person', () => {
    const actor = makeActor({ memberships: [{ role: 'Harbour Minister', org: 'p/harbour' }] });
    const position = makePosition({ actor: 'p/harbour' });
    const body = makeActor({ id: 'p/harbour', type: 'body', name: 'Harbour Office' });
    const slice = makeSlice({ actor, bodies: [{ org: 'p/harbour', actor: body, positions: [position] }] });
    expect(describePosition(position, slice, 'en').office).toBeUndefined();
  });

  it('tells a confidence only where it is low', () => {
    expect(
      describePosition(makePosition({ confidence: 0.7 }), makeSlice(), 'en').lowConfidence,
    ).toBeUndefined();
    expect(describePosition(makePosition({ confidence: 0.4 }), makeSlice(), 'en').lowConfidence).toBe(0.4);
  });

  it('falls back to the English label of a topic', () => {
    const line = describePosition(makePosition({ topic: 'p/bridge' }), makeSlice(), 'de');
    expect(line.topic.label).toBe('The bridge');
  });
});
