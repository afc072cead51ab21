import { describe, expect, it } from 'vitest';
import { applyDeltas } from '../../utils/feeds/apply-deltas';
import {
  makeActorRecord,
  makeBodyRecord,
  makeFile,
  makeManifest,
  makePositionRecord,
} from '../dataset/make-file';
import { makeFeed, makePack, opener, withLines } from './make-feed';

const topics = [
  { id: 'bridges', label: { en: 'Bridges' } },
  { id: 'ferries', label: { en: 'Ferries' } },
];
const feed = await makeFeed(makePack({ topics }));

describe('applyDeltas', () => {
  const after = makePack({
    pack: makeManifest({ revision: 2 }),
    topics: [topics[1], { id: 'harbours', label: { en: 'Harbours' } }],
    actors: [makeActorRecord({ name: 'Ada B. Lund' }), makeBodyRecord()],
    events: [{ what: 'A strike' }],
  });

  it('says which change does not fit, and leaves it to the full copy', async () => {
    const next = await makeFeed(after, {}, feed);
    const { deltas = [] } = next.manifest;
    const applied = await applyDeltas(feed.pack, deltas, next.manifest, opener(next.files));
    expect(applied).toMatchObject({ kind: 'read', pack: { topics: after.topics, events: after.events } });

    const cases: [object, string][] = [
      [{ _: '+', in: 'topics', record: topics[0] }, 'delta-misfit'],
      [{ _: '~', in: 'topics', record: { id: 'none', label: { en: 'None' } } }, 'delta-misfit'],
      [{ _: '~', in: 'events', record: { what: 'A strike' } }, 'delta-misfit'],
      [{ _: '-', in: 'topics', id: 'none' }, 'delta-misfit'],
      [{ _: '-', in: 'events', record: { what: 'None' } }, 'delta-misfit'],
      [{ _: '+', in: 'topics', id: 'bridges' }, 'wrong-type'],
      [{ _: '?', in: 'topics', id: 'bridges' }, 'wrong-type'],
      [{ _: '-', in: 'claims', id: 'bridges' }, 'wrong-type'],
      [{ _: '+', in: 'topics', record: ['bridges'] }, 'wrong-type'],
    ];
    for (const [change, code] of cases) {
      const other = await withLines(next, 'delta', ([, first = '', ...rest]) => [
        JSON.stringify({ type: 'header', kind: 'delta', from: 1, to: 2, records: 2 + rest.length }),
        JSON.stringify(change),
        first,
        ...rest,
      ]);
      const misfit = await applyDeltas(
        feed.pack,
        other.manifest.deltas ?? [],
        other.manifest,
        opener(other.files),
      );
      expect(misfit).toMatchObject({ kind: 'flawed', problems: [{ code }] });
      expect(misfit.kind === 'flawed' && misfit.problems[0]?.path).toMatch(/^files\/delta-1-2-.*, line 2$/);
    }
  });

  it('does not take another pack of the same revision for the base', async () => {
    const next = await makeFeed(after, {}, feed);
    const base = makePack({
      topics,
      sources: makeFile().sources,
      positions: [makePositionRecord({ stance: -1 })],
    });
    const applied = await applyDeltas(base, next.manifest.deltas ?? [], next.manifest, opener(next.files));
    expect(applied).toMatchObject({ kind: 'flawed', problems: [{ code: 'content-hash' }] });
  });
});
