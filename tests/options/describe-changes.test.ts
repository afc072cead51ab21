import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../entrypoints/options/update/describe-changes';
import type { PageDataset } from '../../entrypoints/options/page-dataset';
import type { ChangeDetail, StagedImport } from '../../utils/dataset/dataset';
import { makeListedPosition, referred } from '../components/options/make-referred';

describe('describeChanges', () => {
  it('names whose position it is, from the file or from what is stored', async () => {
    const page = { listed: makeListedPosition({ id: 'p/old' }), positions: [], referred };
    const dataset = {
      record: (_: string, uid: string) => Promise.resolve(uid === 'p/old' ? page : undefined),
      chosen: () => Promise.resolve([{ id: 'p/ada', name: 'Ada Lund' }]),
    } as Pick<PageDataset, 'record' | 'chosen'>;
    const details: ChangeDetail[] = [
      { change: 'added', entity: 'position', uid: 'q/new', name: 'Wants tolls.' },
      { change: 'removed', entity: 'position', uid: 'p/old', name: 'Wants ferries.' },
      { change: 'added', entity: 'topic', uid: 'q/tolls', name: 'Tolls' },
    ];
    const file = {
      packs: [
        {
          manifest: { id: 'q' },
          actors: [{ id: 'berit', name: 'Berit Sand' }],
          positions: [{ id: 'new', actor: 'berit' }],
        },
      ],
    };
    const staged = { details, file } as unknown as StagedImport;
    expect(await describeChanges(staged, { dataset, locale: 'en' })).toEqual([
      { ...details[0], actor: 'Berit Sand' },
      { ...details[1], actor: 'Ada Lund' },
      details[2],
    ]);
  });
});
