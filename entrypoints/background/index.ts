import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import type { Dataset } from '../../utils/dataset/dataset';
import { askTab, broadcast } from '../../utils/messaging/messenger';
import { watchSettings } from '../../utils/settings/stored-settings';
import { browserArea } from '../../utils/storage/browser-area';
import { openStoredDataset } from '../../utils/storage/open-stored-dataset';
import { answerCalls, type AnswerTables } from './answer-calls';
import { createAnswers } from './answers';
import { checkFeedsByAlarm } from './feed-alarm';
import { offerPanelInMenu } from './menus';
import { createNames } from './names';
import { createPanels, type Panels } from './open-panel';
import { createReaderRegistration } from './register-reader';
import { createRejections } from './rejections';
import { createTopics } from './topics';

export default defineBackground(main);

/** Everything that listens is set up at once: a woken background that listens late misses what woke it. */
function main(): void {
  const opening = openStoredDataset(browserArea);
  const panels = createPanels();
  answerCalls(
    opening.then((dataset) => compose(dataset, panels)),
    {
      async 'panel.open'({ place }, { window }) {
        if (window !== undefined) await panels.open(place, window);
      },
    },
  );
  offerPanelInMenu(panels);
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

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'open-panel') {
      if (tab?.windowId !== undefined) await panels.open({ kind: 'article' }, tab.windowId);
      return;
    }
    if (tab?.id === undefined) return;
    await askTab(tab.id, 'page.step', { direction: command === 'next-mention' ? 'next' : 'previous' });
  });
}

function compose(dataset: Dataset, panels: Panels): AnswerTables {
  return createAnswers({
    dataset,
    panels,
    names: createNames(dataset, { onReady: () => void announce(dataset) }),
    rejections: createRejections(dataset),
    topics: createTopics(dataset),
    announceDataset: () => announce(dataset),
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
