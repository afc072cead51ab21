import { describe, expect, it } from 'vitest';
import { restOn, waitForCard, waitForMark } from './card';
import { clickOn, waitForText } from './controls';
import { eventually } from './eventually';
import { keepBySelecting, keepButton, select, waitForReading } from './selecting';
import { browserNames, useStage } from './stage';
import type { TestPage } from './test-browser';

//   words selected ──▶ button ──▶ form, filled in ──▶ kept ──▶ hovering shows it
//                                      ▲                │
//   the same words again ──────────────┘ warned         └──▶ taken back
//
// No driver reaches into a side panel: the form that stands in it is opened once more in a tab, by its address.
describe.each(browserNames)('keeping a selection in %s', (name) => {
  const stage = useStage(name);

  async function openFerries(): Promise<TestPage> {
    const page = await stage.openFixture('ferries.html');
    await waitForReading(stage.browser, stage.server.address('ferries.html'));
    return page;
  }

  it('goes from selected words to a card on the page', async () => {
    const page = await openFerries();
    const form = await keepBySelecting(stage.browser, page, '#quote');
    await waitForText(form, 'Keep what was said');
    expect(await filledIn(form)).toEqual({
      Name: 'Ada Lund',
      'Person or body': 'person',
      Country: '',
      'Office on that day': 'Harbour Minister',
      Summary: '',
      'Keep the quote': true,
      Quote: 'Ferries will sail at night too',
      Topic: '',
      Target: '',
      Kind: 'said',
      Stance: 'null',
      'Said on': '2026-11-18',
      Title: 'Night ferries are coming',
      Outlet: 'The Example Gazette',
      'Reported before by': 'Evening Herald',
      'Published on': '2026-11-20',
      Address: '',
    });
    // Nothing of it is kept before the reader says so.
    await clickOn(form, 'Another topic: add it');
    await form.typeText('Night ferries');
    await form.pressKey('Enter');
    await waitForText(form, 'Kept.');
    await waitForText(form, 'Ferries will sail at night too');
    await form.close();

    await waitForMark(page, 'Ada Lund');
    await restOn(page, '#ada');
    const card = await waitForCard(page, 'Ada Lund');
    expect(card.text).toContain('Ferries will sail at night too');
    await page.close();
  });

  it('says that the same words are held already, and takes back what was kept', async () => {
    const page = await openFerries();
    const form = await keepBySelecting(stage.browser, page, '#quote');
    await waitForText(form, 'The same is held:');
    await clickOn(form, 'Another topic: add it');
    await form.typeText('Lamps');
    await form.pressKey('Enter');
    await waitForText(form, 'Kept.');
    await waitForText(form, 'Lamps');
    await clickOn(form, 'Undo');
    await waitForText(form, 'Taken back.');
    await eventually('the position gone', () =>
      form.evaluate(() => !document.body.innerText.includes('Lamps')),
    );
    await form.close();
    await page.close();
  });

  it('holds what was selected while the background is ended', async () => {
    const page = await openFerries();
    const form = await keepBySelecting(stage.browser, page, '#quote');
    await waitForText(form, 'Keep what was said');
    const fragment = await form.evaluate(() => location.hash);
    await form.close();
    await stage.browser.stopBackground();
    const again = await stage.browser.openOwn(`sidepanel.html${fragment}`);
    await waitForText(again, 'Keep what was said');
    expect(await filledIn(again)).toMatchObject({
      Quote: 'Ferries will sail at night too',
      'Said on': '2026-11-18',
    });
    await again.close();
    await page.close();
  });

  it('offers nothing for what is being written', async () => {
    const page = await openFerries();
    await select(page, '#quote');
    await eventually('the button for keeping', () => keepButton(page));
    await page.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.select());
    await eventually('no button', async () => (await keepButton(page)) === undefined);
    await page.close();
  });
});

function filledIn(form: TestPage): Promise<Record<string, unknown>> {
  return form.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('.sp-keep :is(input, textarea, select)')].map(
        (field) => [
          (field.labels?.[0]?.textContent ?? '').replace(/ \(.*/, ''),
          field.type === 'checkbox' ? field.checked : field.value,
        ],
      ),
    ),
  );
}
