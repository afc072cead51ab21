// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import type { Receipt } from '../../utils/dataset/records/receipt';
import type { Edit } from '../../utils/dataset/records/records';
import { makeFileText, makePositionRecord } from './make-file';
import { openTestDataset } from './open-test-dataset';
import { exportedText } from './exported-text';

const positions = ['one', 'two', 'three'];
const shipped = makeFileText({ positions: positions.map((id) => makePositionRecord({ id })) });
const uidOf = (at: number) => `islands-press/${positions[at]}`;

type Step =
  { do: 'save' | 'remove' | 'revert'; at: number; text: string } | { do: 'undo' | 'redo'; at: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('save', 'remove', 'revert'),
    at: fc.nat({ max: positions.length - 1 }),
    text: fc.constantFrom('Says a.', 'Says b.', 'Says c.'),
  }),
  fc.record({ do: fc.constantFrom('undo', 'redo'), at: fc.nat({ max: 11 }) }),
);

/** The reader's edits, by what they are of. */
async function editsOf(dataset: Dataset): Promise<Map<string, string>> {
  const { edits = [] } = JSON.parse(await exportedText(dataset)) as { edits?: Edit[] };
  return new Map(edits.map((edit) => [edit.uid, JSON.stringify(edit)]));
}

async function change(dataset: Dataset, made: Step & { text: string }): Promise<Receipt | undefined> {
  const uid = uidOf(made.at);
  const listed = (await dataset.list('position')).find(({ record }) => record.id === uid);
  const answer =
    made.do === 'revert'
      ? await dataset.revert('position', uid)
      : made.do === 'remove'
        ? await dataset.remove('position', uid)
        : listed && (await dataset.save('position', { ...listed.record, summary: made.text }));
  return answer && 'receipt' in answer ? answer.receipt : undefined;
}

interface Made {
  receipt: Receipt;
  uid: string;
  before: string | undefined;
  after: string | undefined;
}

/** A dataset, and what every step must come to. */
async function createWalk() {
  const dataset = await openTestDataset({ shipped });
  const made: Made[] = [];

  /** The edits as they must stand then: all but the one that was changed as before. */
  async function make(each: Step & { text: string }): Promise<Map<string, string>> {
    const edits = await editsOf(dataset);
    const uid = uidOf(each.at);
    const before = edits.get(uid);
    const receipt = await change(dataset, each);
    const after = (await editsOf(dataset)).get(uid);
    if (receipt) made.push({ receipt, uid, before, after });
    return withEdit(edits, uid, after);
  }

  /** The same for going back or forth: only where the record stands as that change, or its undoing, left it. */
  async function retrace(each: Step): Promise<Map<string, string>> {
    const edits = await editsOf(dataset);
    const past = made[each.at % Math.max(1, made.length)];
    if (!past) return edits;
    const way = each.do === 'undo' ? 'undo' : 'redo';
    const [from, to] = way === 'undo' ? [past.after, past.before] : [past.before, past.after];
    const held = (await dataset.history()).find(({ receipt }) => receipt.id === past.receipt.id);
    const isOffered = held !== undefined && (held.undone === undefined) === (way === 'undo');
    const isDone = isOffered && edits.get(past.uid) === from;
    const answer = await dataset[way](past.receipt);
    if ((answer.kind === 'failed') === isDone) throw new Error(`${way}: ${JSON.stringify(answer)}`);
    return isDone ? withEdit(edits, past.uid, to) : edits;
  }

  return { dataset, take: (each: Step) => ('text' in each ? make(each) : retrace(each)) };
}

function withEdit(edits: Map<string, string>, uid: string, edit: string | undefined): Map<string, string> {
  const others = [...edits].filter(([other]) => other !== uid);
  return new Map(edit === undefined ? others : [...others, [uid, edit]]);
}

describe('any sequence of changes, undoing and doing again', () => {
  it('puts back what stood there, never takes away a later change, and leaves all else alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const { dataset, take } = await createWalk();
        for (const each of steps) {
          const expected = await take(each);
          expect(await editsOf(dataset)).toEqual(expected);
        }
        dataset.close();
      }),
      { numRuns: 60 },
    );
  });

  it('goes back to the beginning, newest first, and to the end again', async () => {
    const changes = fc.array(
      fc.record({
        do: fc.constantFrom('save' as const, 'remove' as const, 'revert' as const),
        at: fc.nat({ max: positions.length - 1 }),
        text: fc.constantFrom('Says a.', 'Says b.'),
      }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (steps) => {
        const dataset = await openTestDataset({ shipped });
        const texts = [await exportedText(dataset)];
        const receipts: Receipt[] = [];
        for (const each of steps) {
          const receipt = await change(dataset, each);
          if (!receipt) continue;
          receipts.push(receipt);
          texts.push(await exportedText(dataset));
        }
        for (const [i, receipt] of [...receipts.entries()].toReversed()) {
          await dataset.undo(receipt);
          expect(await exportedText(dataset)).toBe(texts[i]);
        }
        for (const [i, receipt] of receipts.entries()) {
          await dataset.redo(receipt);
          expect(await exportedText(dataset)).toBe(texts[i + 1]);
        }
        dataset.close();
      }),
      { numRuns: 40 },
    );
  });
});
