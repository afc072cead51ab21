import { describe, expect, it } from 'vitest';
import { failuresIn, scoreText, type JudgedText, type Score } from './score';

const isSame = (actor: string, { link }: { link?: string }) => actor === link;

function makeText(more: Partial<JudgedText> = {}): JudgedText {
  return { id: 'a', lang: 'en', text: '', persons: [], optional: [], others: [], ...more };
}

function makeScore(more: Partial<Score> = {}): Score {
  return { texts: 1, gold: 0, found: 0, matched: 0, linked: 0, rightPerson: 0, trapsHit: 0, ...more };
}

const vernik = { start: 10, end: 20, link: 'vernik', kind: 'full' };
const found = (start: number, end: number, actor = 'vernik') => ({ start, end, actor });

describe('scoreText', () => {
  it('counts a name that overlaps one of gold as found, and whether it is that person', () => {
    expect(scoreText(makeText({ persons: [vernik] }), [found(15, 20)], { isSame })).toEqual(
      makeScore({ gold: 1, found: 1, matched: 1, linked: 1, rightPerson: 1 }),
    );
    expect(scoreText(makeText({ persons: [vernik] }), [found(10, 20, 'lund')], { isSame })).toEqual(
      makeScore({ gold: 1, found: 1, matched: 1, linked: 1 }),
    );
  });

  it('pairs one to one, the very same stretch first', () => {
    const twoHalves = [found(10, 16, 'lund'), found(16, 20, 'lund'), found(10, 20)];
    expect(scoreText(makeText({ persons: [vernik] }), twoHalves, { isSame })).toEqual(
      makeScore({ gold: 1, found: 3, matched: 1, linked: 1, rightPerson: 1 }),
    );
  });

  it('counts a missed name and an extra one', () => {
    expect(scoreText(makeText({ persons: [vernik] }), [found(30, 34)], { isSame })).toEqual(
      makeScore({ gold: 1, found: 1 }),
    );
  });

  it('counts a trap as wrong and apart, what is optional not at all', () => {
    const text = makeText({ others: [{ start: 0, end: 4 }], optional: [{ start: 6, end: 9 }] });
    expect(scoreText(text, [found(0, 4), found(6, 9)], { isSame })).toEqual(
      makeScore({ found: 1, trapsHit: 1 }),
    );
  });

  it('asks for the kinds named alone', () => {
    const surname = { start: 30, end: 36, link: 'vernik', kind: 'surname' };
    const text = makeText({ persons: [vernik, surname, { ...surname, start: 40, end: 46 }] });
    expect(scoreText(text, [found(10, 20), found(30, 36)], { kinds: ['full'], isSame })).toEqual(
      makeScore({ gold: 1, found: 1, matched: 1, linked: 1, rightPerson: 1 }),
    );
  });

  it('leaves out what lies outside of the stretch that was judged', () => {
    expect(scoreText(makeText({ evalSpan: [0, 10] }), [found(20, 24)], { isSame })).toEqual(makeScore());
  });
});

describe('failuresIn', () => {
  it('names what was missed, what is nobody and what is somebody else', () => {
    const text = makeText({ persons: [vernik, { ...vernik, start: 30, end: 40 }] });
    expect(failuresIn(text, [found(0, 4), found(30, 40, 'lund')], isSame)).toEqual([
      { kind: 'extra', start: 0, end: 4 },
      { kind: 'missed', start: 10, end: 20 },
      { kind: 'wrong person', start: 30, end: 40 },
    ]);
  });
});
