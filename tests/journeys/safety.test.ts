import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { BrowserName } from '../setup/find-browsers.mjs';
import { clickOn, fillField, waitForText } from './controls';
import { eventually } from './eventually';
import { fixtureHosts } from './fixture-server';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import { browserNames } from './stage';
import type { TestBrowser, TestPage } from './test-browser';

function launch(name: BrowserName): Promise<TestBrowser> {
  const extension = inject('extensions')[name];
  return name === 'chromium'
    ? launchChromium({ extension })
    : launchFirefox({ extension, localHosts: fixtureHosts });
}

/** Saves everything, and takes the file that would be downloaded: its name and its bytes in base64. */
async function saveEverything(page: TestPage): Promise<{ name: string; bytes: string }> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    const file: { name?: string } = {};
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      file.name = this.download;
    };
    // The address is taken back before anybody could read from it.
    URL.createObjectURL = (blob: Blob) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => {
        const bytes = (reader.result as string).replace(/^.*,/, '');
        document.documentElement.dataset['saved'] = JSON.stringify({ ...file, bytes });
      });
      reader.readAsDataURL(blob);
      return create(blob);
    };
  });
  await clickOn(page, 'Save everything');
  const saved = await eventually('the file', () =>
    page.evaluate(() => document.documentElement.dataset['saved']),
  );
  return JSON.parse(saved) as { name: string; bytes: string };
}

/** Gives a file to the field of the section, as choosing it would. */
function chooseFile(page: TestPage, file: { name: string; bytes: string }): Promise<void> {
  return page.evaluate(({ name, bytes }) => {
    const field = document.querySelector<HTMLInputElement>('.everything input[type=file]');
    if (!field) throw new Error('no field for a file');
    const list = new DataTransfer();
    list.items.add(new File([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))], name));
    field.files = list.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
}

async function addTopic(page: TestPage, label: string): Promise<void> {
  await clickOn(page, 'Add a topic');
  await fillField(page, 'Label (needed)', label);
  await clickOn(page, 'Save');
  await waitForText(page, `Saved: ${label}`);
}

describe.each(browserNames)('what the reader made, in %s', (name) => {
  const browsers: TestBrowser[] = [];
  beforeAll(async () => {
    browsers.push(await launch(name), await launch(name));
  });
  afterAll(async () => {
    for (const browser of browsers) await browser.close();
  });

  it('is saved to a file with everything else, and makes an empty browser the same, byte for byte', async () => {
    const [full, empty] = browsers;
    if (!full || !empty) throw new Error('two browsers were launched');
    const page = await full.openOwn('options.html#topics');
    await addTopic(page, 'Invented bridges');
    await page.close();
    const backups = await full.openOwn('options.html#backups');
    const saved = await saveEverything(backups);
    expect(saved.name).toMatch(/^standpoint-everything-.*\.jsonl\.gz$/);

    const restored = await empty.openOwn('options.html#backups');
    await waitForText(restored, 'Everything in one file');
    await chooseFile(restored, saved);
    await waitForText(restored, `Everything is as in ${saved.name}`);
    expect((await saveEverything(restored)).bytes).toBe(saved.bytes);
    await backups.close();
    await restored.close();
  });

  it('is on another tab of the options page without being asked for', async () => {
    const [browser] = browsers;
    if (!browser) throw new Error('a browser was launched');
    const other = await browser.openOwn('options.html#topics');
    const page = await browser.openOwn('options.html#topics');
    await addTopic(page, 'Invented ferries');
    expect(await waitForText(other, 'Invented ferries')).toContain('Invented ferries');
    await page.close();
    await other.close();
  });
});
