import { makeActorRecord, makeBodyRecord, makeFileText, makePositionRecord } from '../dataset/make-file';
import { waitForText } from './controls';
import { dropFiles } from './drop-files';
import { eventually } from './eventually';
import type { TestBrowser } from './test-browser';

/** The position in the middle of the long topic, to be gone to by its address. */
export const farPosition = { id: 'islands-press/ferries-500', summary: 'Said the 500th thing of ferries.' };

export const ada = 'islands-press/ada-lund';

/** Ada Lund with a thousand positions: 997 on ferries, and on the bridge one that takes the place of another. */
function longRecord(): string {
  const ferries = Array.from({ length: 997 }, (_, i) =>
    makePositionRecord({
      id: `ferries-${i}`,
      summary: `Said the ${i}th thing of ferries.`,
      stance: [1, 2, 0, -1][i % 4],
      reportedOn: dayAfter('2022-03-01', i),
    }),
  );
  return makeFileText({
    topics: [
      { id: 'ferries', label: { en: 'Ferries' } },
      { id: 'bridge', label: { en: 'The bridge' }, keywords: { en: ['bridge'] } },
    ],
    sources: [
      {
        id: 'gazette-1',
        outlet: 'gazette',
        lang: 'en',
        title: 'Council weighs a bridge',
        url: 'https://gazette.example/1',
        published: '2025-03-13',
      },
    ],
    actors: [
      makeActorRecord({
        fullName: 'Ada Marit Lund',
        country: 'NO',
        memberships: [
          { role: 'Harbour Minister', org: 'islands', from: '2024-05-01' },
          { role: 'Mayor of Skerry', from: '2019', to: '2024-04' },
        ],
      }),
      makeBodyRecord(),
    ],
    positions: [
      ...ferries,
      onBridge({
        id: 'bridge-1',
        stance: 2,
        kind: 'pledged',
        summary: 'Will build the bridge.',
        reportedOn: '2021-06-02',
      }),
      onBridge({ id: 'bridge-2', stance: 1, summary: 'Wants a bridge one day.', reportedOn: '2023-02' }),
      onBridge({
        id: 'bridge-3',
        stance: -2,
        kind: 'opposed',
        summary: 'Will have no bridge.',
        reportedOn: '2025-03-12',
        supersedes: 'bridge-1',
        evidence: { selector: { textStart: 'no bridge' } },
      }),
    ],
  });
}

function onBridge(given: object) {
  return makePositionRecord({ topic: 'bridge', target: 'The bridge', ...given });
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Takes the record into the dataset by hand. */
export async function takeInLongRecord(browser: TestBrowser): Promise<void> {
  const options = await browser.openOwn('options.html#update');
  await waitForText(options, 'Choose a file…');
  await dropFiles(options, { 'islands.json': longRecord() });
  // By key: what a thousand changes need of room moves the button from under the pointer.
  await eventually('the button that applies', () => options.evaluate(focusOnApply));
  await options.pressKey('Enter');
  await waitForText(options, 'islands.json is in your dataset.');
  await options.close();
}

function focusOnApply(): boolean {
  const buttons = [...document.querySelectorAll('button')];
  const apply = buttons.find(({ innerText }) => innerText === 'Apply 1,006 changes');
  apply?.focus();
  return apply !== undefined && document.activeElement === apply;
}
