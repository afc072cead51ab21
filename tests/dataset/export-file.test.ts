// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import { makeActorRecord, makeFile, makeManifest, makePositionRecord } from './make-file';
import { openTestDataset } from './open-test-dataset';
import { stageText, takeIn } from './take-in';
import { exportedText } from './exported-text';

const words = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }).map((text) => `w${text}`);
const day = fc.constantFrom('2025', '2025-03', '2025-03-12?', '2025-03-13/..', '2025-03-12T16:43+02:00');
const ids = (prefix: string) =>
  fc
    .uniqueArray(fc.stringMatching(/^[A-Za-z0-9._-]{1,8}$/), { minLength: 1, maxLength: 4 })
    .map((list) => list.map((id) => prefix + id));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const unknownField = fc.record({ zz: maybe(fc.jsonValue({ maxDepth: 1 })), 10: maybe(words) });

/** One sound pack, its records in any order, with fields that this version does not know. */
const packBody = (id: string) =>
  fc.record({ actors: ids('a'), topics: ids('t'), positions: ids('p') }).chain((known) =>
    fc.record({
      pack: fc.record({ title: words, note: maybe(words) }).map((given) => makeManifest({ id, ...given })),
      outlets: fc.constant(makeFile().outlets),
      sources: fc.constant(makeFile().sources),
      topics: fc.tuple(
        ...known.topics.map((topic) =>
          fc.record({ label: fc.record({ de: words, en: words }), id: fc.constant(topic) }),
        ),
      ),
      actors: fc.tuple(
        ...known.actors.map((actor) =>
          fc
            .record({ name: words, parent: maybe(fc.constantFrom(...known.actors)), more: unknownField })
            .map(({ more, ...given }) => makeActorRecord({ ...more, id: actor, memberships: [], ...given })),
        ),
      ),
      positions: fc.tuple(
        ...known.positions.map((position) =>
          fc
            .record({
              actor: fc.constantFrom(...known.actors),
              topic: fc.constantFrom(...known.topics),
              jointWith: maybe(fc.uniqueArray(fc.constantFrom(...known.actors))),
              saidOn: maybe(day),
              stance: fc.constantFrom(-2, 0, null),
              summary: words,
            })
            .map((given) => makePositionRecord({ id: position, ...given })),
        ),
      ),
      events: fc.array(fc.record({ what: words, date: maybe(day) }), { maxLength: 2 }),
      later: maybe(fc.jsonValue({ maxDepth: 1 })),
    }),
  );

/** JSON without the keys and characters that no sound file holds. */
const isSound = (text: string) => parseDatasetFile(text).kind === 'sound';

describe('exportParts', () => {
  it('gives the same bytes after its own import, into an empty store or its own', async () => {
    await fc.assert(
      fc.asyncProperty(packBody('one'), maybe(packBody('two')), words, async (one, two, summary) => {
        const { format } = makeFile();
        const text = JSON.stringify(two ? { format, packs: [one, two] } : { format, ...one });
        fc.pre(isSound(text));
        const first = await openTestDataset();
        await first.removePack('islands-press');
        await takeIn(first, text);
        // The reader's part: a change, a removal and a record of their own.
        const [changed, removed] = await first.list('position');
        if (changed) await first.save('position', { ...changed.record, summary });
        if (removed) await first.remove('position', removed.record.id);
        await first.save('topic', { label: { en: summary } });
        const exported = await exportedText(first);

        const second = await openTestDataset();
        await second.removePack('islands-press');
        const staged = await stageText(second, exported);
        expect(staged.problems).toEqual([]);
        await second.applyStaged(staged.id);
        expect(await exportedText(second)).toBe(exported);
        expect(await second.list('position')).toEqual(await first.list('position'));
        expect(await second.actors()).toEqual(await first.actors());

        const again = await stageText(first, exported);
        expect((await first.stagedChanges(again.id, { from: 0, to: 9 })).rows).toEqual([]);
        first.close();
        second.close();
      }),
      { numRuns: 25 },
    );
  });
});
