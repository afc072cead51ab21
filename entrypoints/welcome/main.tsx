import '../../components/base.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createStrings, StringsContext } from '../../components/strings';
import { App } from './App';

const strings = createStrings((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.documentElement.lang = strings.locale;
const root = document.querySelector('#app');
if (!root) throw new Error('welcome.html has no #app');
render(
  <StringsContext.Provider value={strings}>
    <App />
  </StringsContext.Provider>,
  root,
);
