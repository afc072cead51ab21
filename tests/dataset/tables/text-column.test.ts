import { describe, expect, it } from 'vitest';
import { foldText, wordsOf } from '../../../utils/dataset/tables/fold-text';
import { createTextColumn } from '../../../utils/dataset/tables/text-column';

describe('foldText', () => {
  it.each([
    ['Sébastien Lecornu', 'sebastien lecornu'],
    ['D’Arcy Moor', "d'arcy moor"],
    ['Лаврова Й', 'лаврова и'],
    ['Ada.*', 'ada.*'],
  ])('of %j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('wordsOf', () => {
  it.each([
    ['  ', []],
    [' Bérit  SAND ', ['berit', 'sand']],
  ])('%j are %j', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });
});

describe('a text column', () => {
  const texts = Array.from({ length: 1000 }, (_, row) => (row % 300 === 7 ? `ada ${row}` : `berit ${row}`));
  const column = createTextColumn();
  for (const text of texts) column.push(text);

  it('gives every text back', () => {
    expect(texts.map((_, row) => column.at(row))).toEqual(texts);
    expect(column.count).toBe(1000);
  });

  it('marks the rows that hold a word, in full blocks and in the last', () => {
    const marks = new Uint8Array(1000);
    for (const _ of column.mark('ada', marks));
    expect([...marks.entries()].filter(([, mark]) => mark === 1).map(([row]) => row)).toEqual([
      7, 307, 607, 907,
    ]);
  });

  it('finds nothing across rows, and keeps a text with line ends in one', () => {
    const two = createTextColumn();
    two.push('one\ntwo');
    two.push('three');
    const marks = new Uint8Array(2);
    for (const _ of two.mark('two three', marks));
    expect([two.at(0), two.at(1), ...marks]).toEqual(['one two', 'three', 0, 0]);
  });
});
