import { describe, expect, it } from 'vitest';
import { markedArticles, parseArticles } from './marked-articles';

const source = `=== one en
@ anna Anna Vernik
@ leo Leo Tessel
Then [[anna|Anna Vernik]] and [[?|the Verniks]] went down [[!|Vernik Street]].

[[anna|Vernik]] left.
=== two ja
@ anna 節子 東堂
[[anna|節子東堂]]と[[anna|東堂]]。
`;

describe('parseArticles', () => {
  it('reads whom a text names, where, and what is a trap', () => {
    const { texts, actors } = parseArticles(source);
    expect(actors.map(({ id, name }) => [id, name])).toEqual([
      ['one anna', 'Anna Vernik'],
      ['one leo', 'Leo Tessel'],
      ['two anna', '節子 東堂'],
    ]);
    expect(texts[0]).toEqual({
      id: 'one',
      lang: 'en',
      text: 'Then Anna Vernik and the Verniks went down Vernik Street.\n\nVernik left.',
      persons: [
        { start: 5, end: 16, name: 'Anna Vernik', link: 'one anna', kind: 'full' },
        { start: 59, end: 65, name: 'Anna Vernik', link: 'one anna', kind: 'surname' },
      ],
      others: [{ start: 43, end: 56 }],
      optional: [{ start: 21, end: 32 }],
    });
    expect(texts[1]!.persons.map(({ kind }) => kind)).toEqual(['full', 'surname']);
  });

  it('says what is wrong with a mark', () => {
    expect(() => parseArticles('=== one en\nThen [[anna|Vernik]].')).toThrow(
      'one marks "Vernik" as anna, whom it does not list',
    );
    expect(() => parseArticles('=== one en\nThen [[!|Vernik.')).toThrow('one has a mark that is not whole');
  });
});

describe('the articles of this project', () => {
  it('are whole, and each has an id of its own', async () => {
    const files = await markedArticles();
    const ids = files.flatMap(({ texts }) => texts.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(150);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
