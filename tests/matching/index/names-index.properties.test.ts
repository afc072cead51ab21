import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex, startIndexBuild, storedForms } from '../../../utils/matching/index/compile-index';
import { withEdits } from '../../../utils/matching/index/edit-index';
import { findMentions } from '../../../utils/matching/find-mentions';
import { findSurfaces } from '../../../utils/matching/scan/find-surfaces';
import type { NamedActor, NamesIndex } from '../../../utils/matching/index/names-index';
import { indexBytes, openIndex } from '../../../utils/matching/index/stored-index';
import { isPerson } from '../../../utils/matching/index/actor-directory';
import { makeAlias, makeBody, makePerson } from '../make-names';

// Few names, so that actors share them, in full and in part, in one country and in several.
const names = [
  'Aldo Vernik',
  'Bela Vernik',
  'Vernik',
  'Jürgen Müller',
  'Anna Müller',
  'Сергей Лавров',
  'Anna Maria von Tessel',
  'NATO',
  '王毅',
];
const anyAlias = fc
  .tuple(
    fc.constantFrom('Vernik', 'Müller', 'Лавров', 'Tessel', 'old Anna'),
    fc.constantFrom('en', 'uk', 'ru'),
  )
  .map(([text, lang]) =>
    makeAlias(text, {
      lang,
      caseSensitive: text !== 'old Anna',
      ...(text === 'Лавров' && { forms: { gen: ['Лаврова'], ins: ['Лавровым'] } }),
    }),
  );
const anyActor = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom(...names),
    fc.array(anyAlias, { maxLength: 2 }),
    fc.option(fc.constantFrom('FR', 'DE')),
    fc.boolean(),
  )
  .map(([id, name, aliases, country, isBody]): NamedActor => {
    const more = { aliases, ...(country !== null && { country }), matchOnPage: id % 5 !== 0 };
    return isBody ? makeBody(`p/${id}`, name, more) : makePerson(`p/${id}`, name, more);
  });
const anyActors = fc.uniqueArray(anyActor, { selector: ({ id }) => id, maxLength: 9 });
const anyText = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...names,
        'Лаврова',
        'Müllers',
        'Mueller',
        'President',
        'old Anna',
        'J.',
        'said',
        'VERNIK',
      ),
      fc.constantFrom(' ', ' ', ' ', '. ', ', ', '-', '’s ', '\u00ad', ''),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.flat().join(''));

function read(index: NamesIndex, text: string, lang: string) {
  const blocks = text.split('. ').map((block, id) => ({ id, text: block, role: 'text' as const }));
  return findMentions(index, blocks, { lang }, []);
}

const anyLanguage = fc.constantFrom('en', 'de', 'uk', 'ru');

describe('a names index, whatever the names and the text', () => {
  it('finds the same once it was stored and opened', () => {
    fc.assert(
      fc.property(anyActors, anyText, anyLanguage, (actors, text, lang) => {
        const index = compileIndex(actors);
        const opened = openIndex(indexBytes(index).slice())!;
        expect(read(opened, text, lang)).toEqual(read(index, text, lang));
        expect(storedForms(opened)).toBe(storedForms(index));
      }),
    );
  });

  it('finds the same when it is built in any order and any parts', () => {
    fc.assert(
      fc.property(anyActors, anyText, anyLanguage, fc.nat(9), (actors, text, lang, cut) => {
        const build = startIndexBuild();
        build.add(actors.slice(cut).toReversed());
        build.add(actors.slice(0, cut));
        const steps = build.finish();
        let step = steps.next();
        for (; !step.done; step = steps.next()) {
          expect(step.value).toBeGreaterThanOrEqual(0);
          expect(step.value).toBeLessThanOrEqual(1);
        }
        expect(read(step.value, text, lang)).toEqual(read(compileIndex(actors), text, lang));
      }),
    );
  });

  it('finds with edits what one of everything compiled anew would find', () => {
    fc.assert(
      fc.property(
        anyActors,
        anyActors,
        fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
        anyText,
        anyLanguage,
        (actors, edited, left, text, lang) => {
          const gone = left.map((id) => `p/${id}`);
          const index = withEdits(compileIndex(actors), { gone, actors: edited });
          const away = new Set([...gone, ...edited.map(({ id }) => id)]);
          const all = [...actors.filter(({ id }) => !away.has(id)), ...edited];
          const anew = compileIndex(all);
          expect(read(index, text, lang)).toEqual(read(anew, text, lang));
          const ids = Array.from({ length: 13 }, (_, id) => `p/${id}`);
          expect(ids.filter((id) => isPerson(index, id))).toEqual(ids.filter((id) => isPerson(anew, id)));
        },
      ),
    );
  });

  it('finds each surface again in the letters that it was found as', () => {
    fc.assert(
      fc.property(anyActors, anyText, anyLanguage, (actors, text, lang) => {
        const index = compileIndex(actors);
        for (const { start, end } of findSurfaces(index, text, lang, () => true)) {
          const again = findSurfaces(index, text.slice(start, end), lang, () => true);
          expect(again.map((found) => [found.start, found.end])).toEqual([[0, end - start]]);
        }
      }),
    );
  });
});
