import { describe, expect, it } from 'vitest';
import { makeFileText, makeManifest, makePositionRecord } from '../dataset/make-file';
import { clickOn, waitForText } from './controls';
import { dropFiles } from './drop-files';
import { eventually } from './eventually';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';

//   a file ──▶ what would change ──▶ applied ──▶ undone
//     │  a table: its columns first        │
//     └─▶ refused: where and why           └─ single changes left as they are
describe.each(browserNames)('files in %s', (name) => {
  const stage = useStage(name);

  it('are taken in from each format, but for what is left, and taken back', async () => {
    const options = await stage.browser.openOwn('options.html#update');
    await waitForText(options, 'Choose a file…');

    const positions = [
      makePositionRecord(),
      makePositionRecord({ id: 'ferries-2', summary: 'Wants them at night.' }),
    ];
    await dropFiles(options, { 'isles.json': makeFileText({ positions }) });
    await waitForText(options, 'Wants them at night.');
    await toggle(options, 'Wants them at night.');
    await waitForText(options, '1 change is left as it is now.');
    await clickOn(options, 'Apply 6 changes');
    await waitForText(options, 'isles.json is in your dataset.');

    await dropFiles(options, {
      'pack.json': JSON.stringify(makeManifest({ id: 'tolls', title: 'Tolls' })),
      'topics.jsonl': '{"id":"tolls","label":{"en":"Bridge tolls"}}',
    });
    await waitForText(options, 'Bridge tolls');
    await clickOn(options, 'Apply 1 change');
    await waitForText(options, 'pack.json is in your dataset.');

    await dropFiles(options, { 'council.json': '{"persons":[{"id":"1","name":"Berit Sand"}]}' });
    await waitForText(options, 'Berit Sand');
    await clickOn(options, 'Apply 1 change');
    await waitForText(options, 'council.json is in your dataset.');

    await dropFiles(options, {
      'rows.csv':
        'Wer;Thema;Art;Aussage;Datum;Zeitung\nBerit Sand;Bridge tolls;fordert;Wants no tolls.;13.03.2025;Gazette',
    });
    await waitForText(options, 'The columns of rows.csv');
    await clickOn(options, 'See what would change');
    await waitForText(options, 'Wants no tolls.');
    await clickOn(options, 'Apply 2 changes');
    await waitForText(options, 'rows.csv is in your dataset.');

    await clickOn(options, 'Undo');
    await waitForText(options, 'Undone: rows.csv');
    await options.close();
  });

  it('are told where they are bad, and change nothing', async () => {
    const options = await stage.browser.openOwn('options.html#update');
    await waitForText(options, 'Choose a file…');
    await dropFiles(options, { 'cut.json': makeFileText().slice(0, 300) });
    const text = await waitForText(options, 'cut.json was not read.');
    expect(text).toContain('This is not JSON: ');
    await dropFiles(options, {
      'rows.csv': 'actor;topic;kind;summary;date;outlet\nAda Lund;Ferries;says;Says so.;12 March;Gazette',
    });
    await waitForText(options, 'The columns of rows.csv');
    await clickOn(options, 'See what would change');
    await waitForText(options, '"12 March" is no date without a year.');
    await clickOn(options, 'Discard');
    await options.close();
  });
});

/** Presses on the change that holds these words. */
async function toggle(page: TestPage, words: string): Promise<void> {
  const middle = await eventually(`the change "${words}"`, () =>
    page.evaluate((wanted) => {
      const rows = document.querySelectorAll<HTMLElement>('[role=option]');
      const row = [...rows].find(({ innerText }) => innerText.includes(wanted));
      row?.scrollIntoView({ block: 'nearest' });
      const box = row?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, words),
  );
  await page.movePointer(middle);
  await page.pressButton();
}
