import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import type { Dataset } from '../../utils/dataset/dataset';
import { askTab, broadcast } from '../../utils/messaging/messenger';
import { watchSettings } from '../../utils/settings/stored-settings';
import { browserArea } from '../../utils/storage/browser-area';
import { openStoredDataset } from '../../utils/storage/open-stored-dataset';
import { answerCalls, type AnswerTables } from './answer-calls';
import { answerShortcuts } from './answer-shortcuts';
import { createAnswers, type AnswerParts } from './answers';
import { createDrafting } from './drafting';
import { checkFeedsByAlarm } from './feed-alarm';
import { createKeeping } from './keeping';
import { offerPanelInMenu } from './menus';
import { createNames } from './names';
import { offerKeeping } from './offer-keeping';
import { createPanels } from './open-panel';
import { createReaderRegistration } from './register-reader';
import { createRejections } from './rejections';
import { createSelections, type Selections } from './selections';
import { createSlices } from './slices';
import { createTopics } from './topics';

export default defineBackground(main);

/** Everything that listens is set up at once: a woken background that listens late misses what woke it. */
function main(): void {
  const opening = openStoredDataset(browserArea);
  const panels = createPanels();
  const shared = opening.then((dataset) => ({
    dataset,
    names: createNames(dataset, { onReady: () => void announce(dataset) }),
    topics: createTopics(dataset),
  }));
  const selections = createSelections(panels, shared.then(createDrafting), browser.storage.session);
  answerCalls(
    shared.then((parts) => compose({ ...parts, panels, selections })),
    {
      reader: {
        async 'selection.keep'({ selection }, { window, isPrivate }) {
          if (window !== undefined) await selections.begin({ window, isPrivate }, async () => selection);
        },
      },
      card: {
        async 'panel.open'({ place }, { window }) {
          if (window !== undefined) await panels.open(place, window);
        },
      },
    },
  );
  offerPanelInMenu({ panels });
  answerShortcuts({ panels });
  offerKeeping({ selections });
  checkFeedsByAlarm(opening, { onNews: announce });

  const registration = createReaderRegistration();
  browser.runtime.onStartup.addListener(() => void registration.sync());
  browser.permissions.onAdded.addListener(() => void registration.sync());
  browser.permissions.onRemoved.addListener(() => void registration.sync());
  watchSettings(() => void registration.sync(), { signal: new AbortController().signal });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // First, so that nothing that goes wrong in open pages is in its way.
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await registration.sync();
    if (reason === 'update') {
      const dataset = await opening;
      await dataset.updateShipped();
      await announce(dataset);
    }
  });
}

type Composed = Pick<AnswerParts, 'dataset' | 'names' | 'topics' | 'panels'> & { selections: Selections };

function compose({ selections, ...parts }: Composed): AnswerTables {
  const { dataset } = parts;
  const announceDataset = () => announce(dataset);
  const slices = createSlices(dataset);
  return createAnswers({
    ...parts,
    rejections: createRejections(dataset),
    slices,
    keeping: createKeeping({
      dataset,
      slices,
      selections,
      lang: browser.i18n.getUILanguage(),
      announceDataset,
      announceDrafts: () => broadcast('drafts.changed', {}),
    }),
    announceDataset,
  });
}

/** Looks at the stored dataset anew and tells all open pages which generation it is. */
async function announce(dataset: Dataset): Promise<void> {
  await dataset.refresh();
  const generation = await dataset.generation();
  const tabs = await browser.tabs.query({});
  await Promise.allSettled([
    broadcast('dataset.changed', { generation }),
    // Most tabs hold no reader script, and say so by rejecting.
    ...tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, 'dataset.changed', { generation })])),
  ]);
}
