import { describe, expect, it } from 'vitest';
import { makeActorRecord, makeFileText, makeManifest } from '../dataset/make-file';
import { clickOn, fillField, waitForText } from './controls';
import { dropFiles } from './drop-files';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';

/** One revision of a pack in which a topic and a person go by these names. */
function harbour(revision: number, topic: string, person: string): Record<string, string> {
  const text = makeFileText({
    pack: makeManifest({ id: 'harbour', title: 'Harbour press', revision }),
    topics: [{ id: 'dues', label: { en: topic } }],
    actors: [makeActorRecord({ name: person, memberships: [] })],
    positions: [],
  });
  return { 'harbour.json': text };
}

async function takeIn(page: TestPage, files: Record<string, string>, changes: string): Promise<void> {
  await goTo(page, 'update');
  await waitForText(page, 'Choose a file…');
  await dropFiles(page, files);
  await clickOn(page, changes);
  await waitForText(page, 'harbour.json is in your dataset.');
}

function goTo(page: TestPage, section: string): Promise<void> {
  return page.evaluate((wanted) => void (location.hash = `#${wanted}`), section);
}

//   edited here ──▶ changed by the publisher ──▶ theirs ──▶ undone ──▶ mine
describe.each(browserNames)('a conflict in %s', (name) => {
  const stage = useStage(name);

  it('between an edit and an update is shown with both values, and settled either way', async () => {
    const page = await stage.browser.openOwn('options.html#update');
    await takeIn(page, harbour(1, 'Harbour dues', 'Ada Lund'), 'Apply 4 changes');
    await goTo(page, 'topics/harbour/dues');
    await fillField(page, 'Label (needed)', 'My harbour dues');
    await clickOn(page, 'Save');
    await waitForText(page, 'Add a topic');
    await takeIn(page, harbour(2, 'Dues of all harbours', 'Ada Lund'), 'Apply 1 change');

    await goTo(page, 'conflicts');
    const text = await waitForText(page, 'Dues of all harbours');
    expect(text).toContain('My harbour dues');
    await clickOn(page, 'Take theirs: Label');
    await waitForText(page, 'Your edits and their publishers agree.');
    await clickOn(page, 'Undo');
    await waitForText(page, 'Dues of all harbours');
    await clickOn(page, 'Keep mine: Label');
    await waitForText(page, 'Your edits and their publishers agree.');
    await goTo(page, 'topics');
    await waitForText(page, 'My harbour dues');
    await page.close();
  });

  it('between two tabs is shown in the form that comes second, which overwrites nothing unseen', async () => {
    const first = await stage.browser.openOwn('options.html?first#people/harbour/ada-lund');
    const second = await stage.browser.openOwn('options.html?second#people/harbour/ada-lund');
    await clickOn(second, 'Edit');
    await fillField(second, 'Name on screen (needed)', 'Ada Second');
    await first.bringToFront();
    await clickOn(first, 'Edit');
    await fillField(first, 'Name on screen (needed)', 'Ada First');
    await clickOn(first, 'Save');
    await waitForText(first, 'Saved: Ada First');
    await second.bringToFront();
    await waitForText(second, 'This record was changed elsewhere while you were writing');
    await clickOn(second, 'Take theirs: Name on screen');
    await clickOn(second, 'Save');
    await waitForText(second, 'Ada First');
    await first.close();
    await second.close();
  });
});
