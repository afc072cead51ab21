import { describe, expect, it } from 'vitest';
import type { Drafting } from '../../entrypoints/background/drafting';
import { createSelections } from '../../entrypoints/background/selections';
import type { PanelPlace } from '../../utils/messaging/panel-address';
import type { PageSelection } from '../../utils/reading/read-selection';
import { selectedDraft } from '../drafts/make-choice';

const selection: PageSelection = {
  text: 'The ferries will run until midnight.',
  start: 0,
  end: 35,
  lead: '',
  page: { host: 'news.example', address: 'https://news.example/a' },
};

const drafting: Drafting = async (id) => ({ draft: selectedDraft({ id }), named: ['test/berg'] });

function setUp() {
  const opened: PanelPlace[] = [];
  const selections = createSelections(
    { open: async (place) => void opened.push(place) },
    Promise.resolve(drafting),
  );
  return { opened, selections };
}

const place = { window: 1, isPrivate: true };

function draftIn(opened: PanelPlace[], at = 0): string {
  const wanted = opened[at];
  if (wanted?.kind !== 'keep') throw new Error('no form was opened');
  return wanted.draft;
}

describe('createSelections', () => {
  it('opens the form before anything is awaited, and has what it shows a little later', async () => {
    const { opened, selections } = setUp();
    const begun = selections.begin(place, async () => selection);
    const id = draftIn(opened);
    expect(await selections.get(id)).toEqual({
      draft: selectedDraft({ id }),
      named: ['test/berg'],
      text: selection.text,
      isPrivate: true,
    });
    await begun;
  });

  it('tells where nothing was selected from what it holds no more', async () => {
    const { opened, selections } = setUp();
    await selections.begin(place, async () => null);
    expect(await selections.get(draftIn(opened))).toBeNull();
    selections.forget(draftIn(opened));
    expect(await selections.get(draftIn(opened))).toBeUndefined();
  });

  it('holds the last few', async () => {
    const { opened, selections } = setUp();
    for (let i = 0; i < 9; i++) void selections.begin(place, async () => selection);
    expect(await selections.get(draftIn(opened))).toBeUndefined();
    expect(await selections.get(draftIn(opened, 8))).toBeDefined();
  });
});
