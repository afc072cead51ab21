import '../../components/base.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createStrings, StringsContext } from '../../components/strings';
import { openFeeds } from '../../utils/storage/open-feeds';
import { openStoredDataset } from '../../utils/storage/open-stored-dataset';
import { App } from './App';
import { createPageDataset } from './page-dataset';

const strings = createStrings((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.documentElement.lang = strings.locale;
const root = document.querySelector('#app');
if (!root) throw new Error('options.html has no #app');
const dataset = await openStoredDataset();
render(
  <StringsContext.Provider value={strings}>
    <App dataset={createPageDataset(dataset)} feeds={openFeeds(dataset)} />
  </StringsContext.Provider>,
  root,
);
