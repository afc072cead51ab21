import './sidepanel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createStrings, StringsContext } from '../../components/strings';
import { App } from './App';
import { findFrontTab, findHome } from './front-tab';

const strings = createStrings((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.documentElement.lang = strings.locale;
const root = document.querySelector('#app');
if (!root) throw new Error('sidepanel.html has no #app');
const home = await findHome();
const firstTab = await findFrontTab(home);
render(
  <StringsContext.Provider value={strings}>
    <App home={home} firstTab={firstTab} />
  </StringsContext.Provider>,
  root,
);
