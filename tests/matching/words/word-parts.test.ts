import { describe, expect, it } from 'vitest';
import { createBeginnings, createEndings } from '../../../utils/matching/words/word-parts';

describe('createBeginnings', () => {
  const begins = createBeginnings(['prezydent', 'premier', 'рада']);

  it.each([
    ['premierka', true],
    ['premier', true],
    ['prezes', false],
    ['радити', false],
    ['ра', false],
    ['', false],
  ])('says of "%s": %s', (word, answer) => {
    expect(begins(word)).toBe(answer);
  });
});

describe('createEndings', () => {
  const ends = createEndings(['minister', 'chef', 'führer'], 3);

  it.each([
    ['finanzminister', true],
    ['parteichef', true],
    ['einchef', true],
    // Too little before it to be a word of its own.
    ['exchef', false],
    ['chef', false],
    ['relief', false],
    ['', false],
  ])('says of "%s": %s', (word, answer) => {
    expect(ends(word)).toBe(answer);
  });
});
