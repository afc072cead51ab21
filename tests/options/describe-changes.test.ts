import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../components/options/library';
import { describeChanges } from '../../entrypoints/options/update/describe-changes';
import type { ChangeDetail, StagedImport } from '../../utils/dataset/dataset';
import { makeLibraryLists } from '../components/options/make-library';

describe('describeChanges', () => {
  it('names whose position it is, from the file or from what is stored', () => {
    const library = createLibrary(makeLibraryLists([{ id: 'p/old' }]));
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
    expect(describeChanges(staged, library)).toEqual([
      { ...details[0], actor: 'Berit Sand' },
      { ...details[1], actor: 'Ada Lund' },
      details[2],
    ]);
  });
});
