import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../utils/extraction/find-statements';

const languages = ['en', 'de', 'fr', 'uk', 'ru'] as const;

/** Pieces that the rules act on, in any order: most of what they make is no language. */
const pieces = constantFrom(
  ...`said sagte заявив заявил a déclaré told that dass що que , . : — – ? ! “ ” „ « » " ' '' ( ) and und et і who she er
  Anna Berg Петренко minister the der laut selon according to Monday not U.S. 12.03.25 calls claim adding her demand by sich aus bekannt gab heißt es appelle à fermer заява про те у кремлі
  заявили вимога вивести ; I one used how what which while that's called added habe hatte forderte auf so je vous tout en pour lui
  говорится йдеться про натомість № close to`.split(/\s+/),
  '\nAB: ',
  '\nAnna Berg: ',
  '\n— ',
  '\n',
  '\r\n',
  '\u00ad',
  '\ud800',
  '\udfff',
  '😀',
  '漢字',
);

const texts = oneof(
  array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
  string({ unit: 'binary', maxLength: 200 }),
);

/** What is wrong with the places of the statements of a text. */
function misplacedIn(text: string, lang: string): string[] {
  return findStatements(text, { lang }).flatMap(({ spans, cue, speaker }) => {
    const places = [...spans, ...(cue ? [cue] : []), ...(speaker ? [speaker.span] : [])];
    return [
      ...(spans.length === 0 ? ['claims nothing'] : []),
      ...places.filter(([start, end]) => start < 0 || end > text.length || start >= end).map(String),
      ...spans
        .filter(([start], at) => start < (spans[at - 1]?.[1] ?? 0))
        .map((span) => `overlaps ${String(span)}`),
      ...(speaker && text.slice(...speaker.span) !== speaker.printed ? [`prints ${speaker.printed}`] : []),
    ];
  });
}

const spansIn = (text: string, lang: string) => findStatements(text, { lang }).map(({ spans }) => spans);

describe('the places of statements', () => {
  it('lie within the text, in order, without overlap and never empty', () => {
    assert(
      property(constantFrom(...languages), texts, (lang, text) => {
        expect(misplacedIn(text, lang)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('stay the same when a paragraph follows that says nothing', () => {
    assert(
      property(constantFrom(...languages), texts, (lang, text) => {
        // A colon at the end waits for what follows, and the last quotation may be left open.
        const settled = spansIn(text, lang).slice(0, -1);
        const followed = spansIn(`${text}\n1 2 3 4 5.`, lang);
        expect(followed.slice(0, settled.length)).toEqual(settled);
      }),
      { numRuns: 1000 },
    );
  });

  it('are moved and not changed by a paragraph before them', () => {
    const text = 'Anna Berg said the road was closed.\n"We wait," she added. "It is safe."';
    const before = 'It rained all day.\n';
    const moved = spansIn(text, 'en').map((spans) =>
      spans.map(([start, end]) => [start + before.length, end + before.length]),
    );
    expect(spansIn(before + text, 'en')).toEqual(moved);
  });
});

describe('findStatements', () => {
  it.each([
    ['an empty text', ''],
    ['white space', ' \n\r\n\t'],
    ['a demand that breaks off', 'Пролунала вимога Петренка про'],
    ['a clause that relates to nothing', 'which said'],
    ['a language without a grammar', '彼は「はい」と言った。'],
  ])('finds nothing in %s', (_, text) => {
    expect(findStatements(text)).toEqual([]);
  });

  it.each([
    ['de', "a''zufolge'"],
    ['ru', "уверен говорит 're — words 'man' обещал Угрожает"],
  ])('names nobody where broken text in %s leaves nothing of a name', (lang, text) => {
    expect(findStatements(text, { lang }).map(({ speaker }) => speaker)).toEqual([null]);
  });

  it('guesses the language of a text', () => {
    const found = findStatements(
      'Die Ministerin Anna Berg sagte am Montag, dass die Brücke im Mai geöffnet wird.',
    );
    expect(found.map(({ speaker }) => speaker?.printed)).toEqual(['Die Ministerin Anna Berg']);
  });
});
