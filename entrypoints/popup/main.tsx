import './popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createStrings, StringsContext } from '../../components/strings';
import { App } from './App';
import { findTab } from './find-tab';

const strings = createStrings((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.documentElement.lang = strings.locale;
const root = document.querySelector('#app');
if (!root) throw new Error('popup.html has no #app');
const home = await findTab(new URL(location.href));
render(
  <StringsContext.Provider value={strings}>
    <App home={home} />
  </StringsContext.Provider>,
  root,
);
