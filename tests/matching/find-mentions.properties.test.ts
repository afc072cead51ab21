import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../utils/matching/index/compile-index';
import { findMentions } from '../../utils/matching/find-mentions';
import type { TextBlock } from '../../utils/matching/mention';
import type { NamedActor } from '../../utils/matching/index/names-index';
import { readText } from '../eval/read-text';
import { makeAlias, makePerson } from './make-names';

// Few words, so that names overlap, repeat and swallow one another.
const givenNames = ['Aldo', 'Bela', 'Anna', 'Сергей', 'Jürgen', 'Marie-Luise'];
const surnames = ['Vernik', 'Quillon', 'Лавров', 'Müller', "O'Dara", 'von Tessel', 'Tessel', 'Hark Vernik'];
const between = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '-',
  '’s ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  ' and ',
  ' President ',
  ' Jr. ',
  ' Tower ',
  '12.03',
  '\n',
  '🙂',
  '',
];

const anyName = fc
  .tuple(fc.constantFrom(...givenNames), fc.constantFrom(...surnames))
  .map((words) => words.join(' '));
const anyActors = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 20 }), anyName, fc.option(fc.constantFrom(...surnames))), {
    selector: ([id]) => id,
    maxLength: 8,
  })
  .map((list) =>
    list.map(([id, name, alias]) =>
      makePerson(`p${id}`, name, { aliases: alias === null ? [] : [makeAlias(alias)] }),
    ),
  );
const anyText = fc
  .array(
    fc.tuple(
      fc.constantFrom(...givenNames, ...surnames, 'said', 'Лаврова', 'VERNIK', 'A.'),
      fc.constantFrom(...between),
    ),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.flat().join(''));

function read(actors: readonly NamedActor[], text: string) {
  return readText(compileIndex(actors), text, { lang: 'en' });
}

describe('findMentions, whatever the names and the text', () => {
  it('answers with offsets inside the text, in order and never overlapping, around letters alone', () => {
    fc.assert(
      fc.property(anyActors, anyText, (actors, text) => {
        let last = 0;
        for (const { start, end } of read(actors, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/^\p{L}.*\p{L}$/su);
          expect(text.slice(0, start)).not.toMatch(/\p{L}$/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds every actor by the full name', () => {
    fc.assert(
      fc.property(anyActors, (actors) => {
        for (const actor of actors) {
          const text = `Then ${actor.name}.`;
          const found = read([actor], text).map(({ start, end }) => text.slice(start, end));
          expect(found).toEqual([actor.name]);
        }
      }),
    );
  });

  it('answers the same whatever the order of the actors', () => {
    fc.assert(
      fc.property(anyActors, anyText, fc.nat(), (actors, text, turn) => {
        const at = actors.length === 0 ? 0 : turn % actors.length;
        const turned = [...actors.slice(at), ...actors.slice(0, at)].toReversed();
        expect(read(turned, text)).toEqual(read(actors, text));
      }),
    );
  });

  it('answers the same whether blocks come together or one by one with the page’s facts', () => {
    fc.assert(
      fc.property(anyActors, fc.array(anyText, { maxLength: 6 }), (actors, texts) => {
        const index = compileIndex(actors);
        const blocks = texts.map((text, id): TextBlock => ({ id, text, role: 'text' }));
        const together = findMentions(index, blocks, { lang: 'en' }, []);
        const facts = together.flatMap((block) => block.facts);
        const oneByOne = blocks.flatMap((block) => findMentions(index, [block], { lang: 'en' }, facts));
        expect(oneByOne).toEqual(together);
      }),
    );
  });

  it('keeps every block that depends on nothing but itself as it is when facts change', () => {
    fc.assert(
      fc.property(anyActors, anyText, anyText, (actors, text, other) => {
        const index = compileIndex(actors);
        const block: TextBlock = { id: 2, text, role: 'text' };
        const [alone] = findMentions(index, [block], {}, []);
        const [otherBlock] = findMentions(index, [{ id: 1, text: other, role: 'text' }], {}, []);
        const [after] = findMentions(index, [block], {}, otherBlock!.facts);
        expect(after!.facts).toEqual(alone!.facts);
        expect(alone!.dependsOnPage ? alone : after).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no mention to an actor whose name shares no word with the text', () => {
    fc.assert(
      fc.property(anyActors, anyText, fc.stringMatching(/^[A-Z][a-z]{3,9}zzq$/), (actors, text, word) => {
        const stranger = makePerson('stranger', `${word} ${word}ov`);
        expect(read([...actors, stranger], text)).toEqual(read(actors, text));
      }),
    );
  });

  it('reads invisible characters as if they were not there', () => {
    fc.assert(
      fc.property(
        anyActors,
        anyText,
        fc.nat(),
        fc.constantFrom('\u00ad', '\u200b', '\u2060'),
        (actors, text, place, mark) => {
          const at = place % (text.length + 1);
          const inside = /[\p{L}\p{M}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{M}]/u.test(text.slice(at));
          fc.pre(inside);
          const without = read(actors, text);
          const withMark = read(actors, text.slice(0, at) + mark + text.slice(at));
          const moved = without.map((mention) => ({
            ...mention,
            start: mention.start + (mention.start >= at ? 1 : 0),
            end: mention.end + (mention.end > at ? 1 : 0),
          }));
          expect(withMark).toEqual(moved);
        },
      ),
    );
  });
});
