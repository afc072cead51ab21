import * as fc from 'fast-check';
import type { Pack } from '../../utils/dataset/records/records';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import { makeActorRecord, makeFile, makeManifest, makePositionRecord } from '../dataset/make-file';

const words = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).map((text) => `w${text}`);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
// Few ids, so that two packs have some in common. The odd ones are numbers to JavaScript, which orders them first.
const ids = fc.uniqueArray(fc.constantFrom('10', '9', 'a', 'B', 'b.1', 'constructor'), {
  minLength: 1,
  maxLength: 5,
});

/** One-file forms of sound packs: records in any order, fields and sections that this version does not know. */
const body = (revision: number) =>
  fc.record({ actors: ids, topics: ids, positions: ids }).chain((known) =>
    fc.record({
      format: fc.constant(makeFile().format),
      pack: fc
        .record({ title: words, what: maybe(words), zz: maybe(fc.jsonValue({ maxDepth: 1 })) })
        .map((given) => makeManifest({ ...given, revision })),
      outlets: fc.constant(makeFile().outlets),
      sources: fc.constant(makeFile().sources),
      topics: fc.tuple(...known.topics.map((id) => words.map((en) => ({ id, label: { en } })))),
      actors: fc.tuple(
        ...known.actors.map((id) =>
          fc
            .record({ name: words, 10: maybe(words), parent: maybe(fc.constantFrom(...known.actors)) })
            .map((given) => makeActorRecord({ id, memberships: [], ...given })),
        ),
      ),
      positions: fc.tuple(
        ...known.positions.map((id) =>
          fc
            .record({
              actor: fc.constantFrom(...known.actors),
              topic: fc.constantFrom(...known.topics),
              stance: fc.constantFrom(-2, 0, null),
              confidence: fc.double({ min: 0, max: 1, noNaN: true }),
              summary: words,
            })
            .map((given) => makePositionRecord({ id, ...given })),
        ),
      ),
      // The same may be told twice.
      events: fc.array(fc.record({ what: fc.constantFrom('wA', 'wB', 'wC') }), { maxLength: 4 }),
      later: maybe(fc.jsonValue({ maxDepth: 2 })),
      sooner: maybe(fc.jsonValue({ maxDepth: 1 })),
    }),
  );

/** A pack with local ids. */
export function arbitraryPack(revision = 1): fc.Arbitrary<Pack> {
  return body(revision)
    .map((file) => parseDatasetFile(JSON.stringify(file)))
    .map((parsed) => (parsed.kind === 'sound' ? parsed.file.packs[0] : undefined))
    .filter((pack) => pack !== undefined);
}

/** The same pack with the records of every list in another order, and their fields too. */
export function shuffled(pack: Pack): fc.Arbitrary<Pack> {
  const lists = Object.entries(pack).filter((entry): entry is [string, object[]] => Array.isArray(entry[1]));
  const shuffledLists = lists.map(([section, list]) =>
    fc
      .shuffledSubarray(list, { minLength: list.length })
      .map((records) => [section, records.map(turnedRound)] as const),
  );
  return fc.tuple(...shuffledLists).map((entries) => ({ ...pack, ...Object.fromEntries(entries) }));
}

function turnedRound(record: object): object {
  return Object.fromEntries(Object.entries(record).toReversed());
}
