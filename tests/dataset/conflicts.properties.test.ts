import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../utils/actors/topic';
import { sameJson } from '../../utils/dataset/records/canonical-json';
import { patched } from '../../utils/dataset/checking/check-edits';
import { conflictsOf, editOver, settleConflict, type PatchEdit } from '../../utils/dataset/reading/conflicts';
import { contestedFields, mergeFields, valueOf } from '../../utils/dataset/reading/contested-fields';

const fields = ['a', 'b', 'c', 'd', 'e'];
const value = fc.option(
  fc.oneof(fc.integer({ min: 0, max: 2 }), fc.record({ x: fc.integer({ min: 0, max: 1 }) })),
  { nil: undefined },
);
/** A record with some of a few fields and few values, so that sides often agree. */
const record = fc
  .tuple(...fields.map(() => value))
  .map((values) =>
    Object.fromEntries(
      [['id', 'p/1'] as const, ...fields.map((field, i) => [field, values[i]] as const)].filter(
        ([, each]) => each !== undefined,
      ),
    ),
  ) as unknown as fc.Arbitrary<Topic>;

const same = (field: string, one: object, other: object) =>
  sameJson(valueOf(one, field), valueOf(other, field));
const edited = (upstream: Topic, wanted: Topic, before?: PatchEdit) =>
  editOver('topic', { upstream, wanted, before, updated: '2026-01-01' });
const run = { numRuns: 2000 };

describe('merging what two sides made of one record', () => {
  it('keeps every value that is mine, and takes every value that is theirs alone', () => {
    fc.assert(
      fc.property(record, record, record, (before, mine, theirs) => {
        const merged = mergeFields({ before, mine, theirs });
        for (const field of fields) {
          const isMine = !same(field, before, mine);
          expect(valueOf(merged, field)).toEqual(valueOf(isMine ? mine : theirs, field));
        }
      }),
      run,
    );
  });

  it('contests a field when both changed it, and not into the same', () => {
    fc.assert(
      fc.property(record, record, record, (before, mine, theirs) => {
        const contested = contestedFields({ before, mine, theirs }).map(({ field }) => field);
        expect(contested).toEqual(
          fields.filter(
            (field) =>
              !same(field, before, mine) && !same(field, before, theirs) && !same(field, mine, theirs),
          ),
        );
      }),
      run,
    );
  });
});

describe('an edit over a pack', () => {
  it('shows what the reader wanted, whatever the publisher makes of the other fields', () => {
    fc.assert(
      fc.property(record, record, record, (upstream, wanted, later) => {
        const edit = edited(upstream, wanted);
        const shown = edit ? patched(later, edit) : later;
        for (const field of fields) {
          const isMine = !same(field, upstream, wanted);
          expect(valueOf(shown, field)).toEqual(valueOf(isMine ? wanted : later, field));
        }
      }),
      run,
    );
  });

  it('is in conflict in the fields that both changed alone', () => {
    fc.assert(
      fc.property(record, record, record, (upstream, wanted, later) => {
        const edit = edited(upstream, wanted);
        if (!edit) return;
        expect(conflictsOf(edit, later)).toEqual(
          contestedFields({ before: upstream, mine: wanted, theirs: later }),
        );
        expect(conflictsOf(edit, upstream)).toEqual([]);
      }),
      run,
    );
  });

  it('settles each conflict for good, in any order, and nothing else', () => {
    const sides = fc.array(fc.constantFrom('mine', 'theirs'), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(record, record, record, sides, fc.boolean(), (upstream, wanted, later, chosen, turned) => {
        const begun = edited(upstream, wanted);
        if (!begun) return;
        const found = conflictsOf(begun, later).map(({ field }, i) => ({ field, side: chosen[i] ?? 'mine' }));
        let edit: PatchEdit | undefined = begun;
        for (const { field, side } of turned ? found.toReversed() : found) {
          if (!edit) throw new Error('the edit went before its conflicts were settled');
          edit = settleConflict(edit, { field, side, upstream: later });
          const open = edit ? conflictsOf(edit, later).map((each) => each.field) : [];
          expect(open).not.toContain(field);
        }
        expect(edit ? conflictsOf(edit, later) : []).toEqual([]);
        const theirs = found.filter(({ side }) => side === 'theirs').map(({ field }) => field);
        const shown = edit ? patched(later, edit) : later;
        for (const field of fields) {
          const isTheirs = theirs.includes(field);
          const unsettled = patched(later, begun);
          expect(valueOf(shown, field)).toEqual(valueOf(isTheirs ? later : unsettled, field));
        }
      }),
      run,
    );
  });

  it('leaves a conflict open when another field is saved', () => {
    fc.assert(
      fc.property(record, record, record, fc.constantFrom(...fields), (upstream, wanted, later, touched) => {
        const edit = edited(upstream, wanted);
        if (!edit) return;
        const open = conflictsOf(edit, later);
        const next = { ...patched(later, edit), [touched]: 7 };
        const again = edited(later, next, edit);
        const still = (again ? conflictsOf(again, later) : []).map(({ field }) => field);
        expect(still).toEqual(open.map(({ field }) => field));
      }),
      run,
    );
  });
});
