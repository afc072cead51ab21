import { describe, expect, it } from 'vitest';
import type { ReviewRead } from '../../utils/messaging/review-calls';
import { waitForText } from './controls';
import { chooseFile } from './drop-files';
import { eventually } from './eventually';
import { askAsPage } from './own-api';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';

const body = `
    <h1>Ferries by night</h1>
    <p>The Harbour Ministry said on Wednesday that the ferries would sail by night.</p>
    <p>The ministry added that tickets would cost nothing.</p>`;
const address = 'https://gazette.example/ferries-by-night';

const savedPage = {
  name: 'Ferries by night.html',
  content: `<!DOCTYPE html>
<!-- saved from url=(0042)${address} -->
<html lang="en"><head><meta charset="utf-8"></head><body><article>${body}</article></body></html>`,
};

const archive = {
  name: 'Ferries by night.mhtml',
  content: `From: <Saved by Blink>
Snapshot-Content-Location: https://gazette.example/ferries-in-winter
Subject: Ferries in winter
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="part"

--part
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://gazette.example/ferries-in-winter

<html lang=3D"en"><body><article><h1>Ferries in winter</h1><p>The Harbour Minis=
try said on Monday that the ferries would sail in winter.</p></article></body></html>
--part--
`,
};

describe.each(browserNames)('a saved article in %s', (name) => {
  const stage = useStage(name);

  it('keeps its address, and a body that speaks in it is added with one key', async () => {
    const options = await readFile(savedPage);
    await waitForText(options, '2 of 2 left');
    const other = await stage.browser.openOwn('sidepanel.html#/review');
    await waitForText(other, '2 to review');
    await options.bringToFront();
    expect(await kindOfSpeaker(options)).toBe('organisation');
    await options.pressKey('n');
    await waitForText(options, 'Harbour Ministry is in the dataset now.');
    // The ministry that the second sentence speaks of is the same.
    const { items } = await reviewOf(address);
    expect(items.map(({ speaker, missing }) => [speaker?.name, missing.includes('speaker')])).toEqual([
      ['Harbour Ministry', false],
      ['Harbour Ministry', false],
    ]);

    await options.pressKey('x');
    await waitForText(options, '1 of 2 left');
    await eventually('the count', async () => (await sectionCount(options, '#review')) === '1');
    await waitForText(other, '1 to review');
    await eventually('the count on the tab', async () => (await sectionCount(other, '#/review')) === '1');
    await other.close();
    await options.close();
  });

  it('is read from an archive of one file, and known when it comes again', async () => {
    const first = await readFile(archive);
    await waitForText(first, '1 of 1 left');
    await first.close();
    const again = await readFile(archive);
    await waitForText(again, '1 of 1 left');
    await again.close();
    const { ref, items } = await reviewOf('https://gazette.example/ferries-in-winter');
    expect(ref.address).toBe('https://gazette.example/ferries-in-winter');
    expect(items).toHaveLength(1);
  });

  async function readFile(file: { name: string; content: string }): Promise<TestPage> {
    const options = await stage.browser.openOwn('options.html#review');
    await waitForText(options, 'Read an article');
    await chooseFile(options, file);
    return options;
  }

  function reviewOf(key: string): Promise<ReviewRead> {
    return askAsPage(stage.browser, { kind: 'review.open', question: { key } });
  }
});

function kindOfSpeaker(page: TestPage): Promise<string> {
  return eventually('the kind of the speaker', () =>
    page.evaluate(() => document.querySelector<HTMLSelectElement>('.sp-draft-type')?.value),
  );
}

/** What stands beside a section's name. */
function sectionCount(page: TestPage, hash: string): Promise<string | undefined> {
  return page.evaluate(
    (wanted) => document.querySelector(`nav a[href="${wanted}"] span`)?.textContent.trim(),
    hash,
  );
}
