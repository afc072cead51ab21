import '../../components/base.css';
import '../../components/options/shell/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DatasetTrouble } from '../../components/options/shell/DatasetTrouble';
import { createStrings, StringsContext } from '../../components/strings';
import { browserArea } from '../../utils/storage/browser-area';
import { App } from './App';
import { openHeld, type Opened } from './worker/open-held';

const strings = createStrings((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.documentElement.lang = strings.locale;
const root = document.querySelector('#app');
if (!root) throw new Error('options.html has no #app');
const opened = await openHeld(browserArea);
draw(root, opened, false);
if (opened.kind === 'opened') {
  await opened.gone;
  draw(root, opened, true);
}

function draw(into: Element, now: Opened, isGone: boolean): void {
  render(
    <StringsContext.Provider value={strings}>
      {now.kind === 'unstarted' && <DatasetTrouble kind="unstarted" />}
      {isGone && <DatasetTrouble kind="stopped" />}
      {now.kind === 'opened' && <App {...now.held} />}
    </StringsContext.Provider>,
    into,
  );
}
