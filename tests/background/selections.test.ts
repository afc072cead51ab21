import { describe, expect, it } from 'vitest';
import type { Drafting } from '../../entrypoints/background/drafting';
import { createSelections, type SessionArea } from '../../entrypoints/background/selections';
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

/** What the session holds, as the browser copies it. */
function makeSession(): SessionArea {
  const items: Record<string, unknown> = {};
  return {
    get: async (key) => structuredClone(key in items ? { [key]: items[key] } : {}),
    set: async (changed) => void Object.assign(items, structuredClone(changed)),
  };
}

function setUp(session = makeSession(), draftOf = drafting) {
  const opened: PanelPlace[] = [];
  const selections = createSelections(
    { open: async (place) => void opened.push(place) },
    Promise.resolve(draftOf),
    session,
  );
  return { opened, selections, session };
}

const place = { window: 1, isPrivate: false };

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
      isPrivate: false,
    });
    await begun;
  });

  it('tells where nothing was selected from what it holds no more', async () => {
    const { opened, selections } = setUp();
    await selections.begin(place, async () => null);
    expect(await selections.get(draftIn(opened))).toBeNull();
    await selections.forget(draftIn(opened));
    expect(await selections.get(draftIn(opened))).toBeUndefined();
  });

  it('holds the last few', async () => {
    const { opened, selections } = setUp();
    await Promise.all(Array.from({ length: 9 }, () => selections.begin(place, async () => selection)));
    expect(await selections.get(draftIn(opened))).toBeUndefined();
    expect(await selections.get(draftIn(opened, 8))).toBeDefined();
  });

  it('holds them beyond the end of a background, until they are forgotten', async () => {
    const { opened, selections, session } = setUp();
    await selections.begin(place, async () => selection);
    await selections.begin(place, async () => null);
    const [first, second] = [draftIn(opened), draftIn(opened, 1)];
    const woken = setUp(session).selections;
    expect(await woken.get(first)).toMatchObject({ draft: { id: first }, text: selection.text });
    expect(await woken.get(second)).toBeNull();
    await woken.forget(first);
    expect(await setUp(session).selections.get(first)).toBeUndefined();
  });

  it('loses none where a woken background is told of another one at once', async () => {
    const { opened, selections, session } = setUp();
    await selections.begin(place, async () => selection);
    const woken = setUp(session);
    await woken.selections.begin(place, async () => selection);
    const last = setUp(session).selections;
    expect(await last.get(draftIn(opened))).toBeDefined();
    expect(await last.get(draftIn(woken.opened))).toBeDefined();
  });

  it('leaves what is selected in a private window to the background that heard of it', async () => {
    const { opened, selections, session } = setUp();
    await selections.begin({ window: 1, isPrivate: true }, async () => selection);
    expect(await selections.get(draftIn(opened))).toMatchObject({ isPrivate: true });
    expect(await setUp(session).selections.get(draftIn(opened))).toBeUndefined();
  });

  it('tells what went wrong to whoever asks for it', async () => {
    const { opened, selections } = setUp(undefined, () => Promise.reject(new Error('no dataset')));
    await expect(selections.begin(place, async () => selection)).rejects.toThrow('no dataset');
    await expect(selections.get(draftIn(opened))).rejects.toThrow('no dataset');
  });
});
