import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines-of';
import { statementsOfLine } from './statements-of-line';

const answerTo = (line: object | string): unknown =>
  JSON.parse(statementsOfLine(typeof line === 'string' ? line : JSON.stringify(line)));

describe('statementsOfLine', () => {
  it('names the actor whose alias the speaker is', () => {
    const actors = [{ id: 'a', name: 'Anna Berg', aliases: ['Minister Berg'] }];
    expect(answerTo({ id: 7, text: 'Minister Berg said the road was closed.', lang: 'en', actors })).toEqual({
      id: 7,
      statements: [
        {
          speaker: 'Anna Berg',
          speakerSpan: [0, 13],
          content: 'the road was closed',
          span: [[19, 38]],
          cue: 'said',
          kind: 'said',
          type: 'indirect',
        },
      ],
    });
  });

  it.each<[what: string, line: object | string]>([
    ['an empty text', { id: 1, text: '' }],
    ['no text', { id: 1 }],
    ['a text of another sort', { id: 1, text: 5, lang: 7, actors: 'Berg' }],
    [
      'rows without names',
      { id: 1, text: 'Rain.', actors: [null, {}, { id: 'a' }, { id: 1, name: 'Berg' }] },
    ],
    ['halves of characters', '{"id":1,"text":"\\ud800 said \\udfff, \\udc00."}'],
    ['a language that is none', { id: 1, text: 'Berg said it rained.', lang: 'zz' }],
  ])('finds nothing in %s', (_, line) => {
    expect(answerTo(line)).toEqual({ id: 1, statements: [] });
  });

  it.each<[what: string, text: string, counted: string[]]>([
    [
      'what something is called, and no name',
      'Anna Berg nannte den Bericht eine „Zeitungsente“.',
      ['direct: Zeitungsente'],
    ],
    [
      'a name as part of the rendering',
      'Anna Berg lobte das Projekt „Grüne Welle“.',
      ['mixed: das Projekt „Grüne Welle“'],
    ],
    [
      'own words in front of their verb',
      'Von einer „gezielten Täuschung“ sprach Anna Berg.',
      ['direct: gezielten Täuschung'],
    ],
    [
      'own words in a clause beside it',
      'Anna Berg sagte, der Plan sei „nicht mehr zu retten“.',
      ['mixed: der Plan sei „nicht mehr zu retten“', 'direct: nicht mehr zu retten'],
    ],
  ])('counts in German %s', (_, text, counted) => {
    const { statements } = answerTo({ id: 1, text, lang: 'de' }) as {
      statements: { type: string; content: string }[];
    };
    expect(statements.map(({ type, content }) => `${type}: ${content}`)).toEqual(counted);
  });

  it('answers what is no JSON without an id', () => {
    expect(answerTo('{"id":1,')).toEqual({ id: null, statements: [] });
  });

  it('guesses a language that is left empty', () => {
    expect(answerTo({ id: 1, text: 'Anna Berg said that the road was closed.', lang: '' })).toMatchObject({
      statements: [{ speaker: 'Anna Berg' }],
    });
  });
});

describe('linesOf', () => {
  it('ends lines at nothing but "\\n", wherever a chunk ends', async () => {
    const lines: string[] = [];
    for await (const line of linesOf(Readable.from(['{"a":"x\u2028', 'y"}\n\n{"b"', ':1}'])))
      lines.push(line);
    expect(lines).toEqual(['{"a":"x\u2028y"}', '{"b":1}']);
  });
});
