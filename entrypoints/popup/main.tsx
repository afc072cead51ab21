import './popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createStrings, StringsContext } from '../../components/strings';
import { lookAtTab } from '../../utils/asking/read-tab';
import { App } from './App';
import { findTab, type PopupHome } from './find-tab';

const finding = findTab(new URL(location.href));
// On its way while the frame is drawn.
let firstLook: ReturnType<typeof lookAtTab> | undefined = finding.then(({ tab }) => lookAtTab(tab, []));
const lookAt: typeof lookAtTab = (tab, leftOut) => {
  const look = firstLook ?? lookAtTab(tab, leftOut);
  firstLook = undefined;
  return look;
};

const strings = createStrings((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.documentElement.lang = strings.locale;
const root = document.querySelector('#app');
if (!root) throw new Error('popup.html has no #app');

const draw = (home: PopupHome | undefined) =>
  render(
    <StringsContext.Provider value={strings}>
      <App home={home} lookAt={lookAt} />
    </StringsContext.Provider>,
    root,
  );
draw(undefined);
draw(await finding);
