import './sidepanel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ForPrintContext } from '../../components/print';
import { createStrings, StringsContext } from '../../components/strings';
import { App } from './App';
import { findFrontTab, findHome } from './front-tab';

const strings = createStrings((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.documentElement.lang = strings.locale;
const root = document.querySelector('#app');
if (!root) throw new Error('sidepanel.html has no #app');
const home = await findHome();
const isForPrint = new URLSearchParams(location.search).has('print');
const firstTab = await findFrontTab(home);
render(
  <StringsContext.Provider value={strings}>
    <ForPrintContext.Provider value={isForPrint}>
      <App home={home} firstTab={firstTab} isForPrint={isForPrint} />
    </ForPrintContext.Provider>
  </StringsContext.Provider>,
  root,
);
