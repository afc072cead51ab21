import '../../../components/base.css';
import '../../../components/options/shell/options.css';
import '../../../components/options/update/update.css';
import { afterEach, expect, it } from 'vitest';
import { DiffView } from '../../../components/options/update/DiffView';
import type { StagedChange, Staged } from '../../../utils/dataset/staging/staged';
import { clear, show, wordsOf } from '../show';

afterEach(clear);

const none = { added: 0, changed: 0, removed: 0 };
const staged: Staged = {
  kind: 'staged',
  id: 'staged-1',
  packs: [],
  changes: {
    outlet: none,
    source: none,
    topic: { ...none, added: 3 },
    actor: none,
    position: none,
    edit: none,
  },
  problems: [],
  warnings: [],
  leftOut: 0,
};

it('lets nothing be applied before its rows stand, so that no button moves from under the pointer', async () => {
  const { promise, resolve } = Promise.withResolvers<{ total: number; rows: StagedChange[] }>();
  const root = await show(
    <DiffView
      name="isles.json"
      staged={staged}
      load={() => promise}
      isApplying={false}
      onApply={() => undefined}
      onDiscard={() => undefined}
    />,
  );
  const buttons = () => [...root.querySelectorAll('.actions button')].map((button) => wordsOf(button));
  expect(buttons()).toEqual([]);
  const rows = ['a', 'b', 'c'].map((key): StagedChange => ({
    key,
    change: 'added',
    entity: 'topic',
    uid: `isles/${key}`,
    name: key,
  }));
  resolve({ total: 3, rows });
  await expect.poll(buttons).toEqual(['Apply 3 changes', 'Discard', 'Leave all 3 shown']);
  await expect.poll(() => root.querySelectorAll('[role=option][aria-selected=true]').length).toBe(3);
});
