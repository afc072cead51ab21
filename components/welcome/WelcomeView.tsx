import './welcome.css';
import { fill } from '../fill';
import { formatDate } from '../dates';
import { RunModeChoice } from '../options/settings/RunModeChoice';
import type { RunMode } from '../../utils/settings/settings';
import { useStrings } from '../strings';

/** Whether the browser lets the extension read pages; null until it has said. */
export type PageAccess = 'granted' | 'withheld' | 'denied' | null;

export interface WelcomeViewProps {
  /** Null until it is read. */
  runMode: RunMode | null;
  onRunMode: (runMode: RunMode) => void;
  access: PageAccess;
  onAskAccess: () => void;
  /** The keys that go to the next name, as really bound; empty for none. */
  nextKeys: string;
  /** The day of the demonstration's reports, `YYYY-MM-DD`. */
  demoDay: string;
  optionsHref: string;
}

/** The first page: what it does, tried at once; what is read; and where to read it. */
export function WelcomeView(props: WelcomeViewProps) {
  const { runMode, onRunMode, access, onAskAccess, nextKeys, demoDay, optionsHref } = props;
  const { t, locale } = useStrings();
  return (
    <main class="welcome">
      <header>
        <img src="/icon.svg" alt="" width="56" height="56" />
        <div>
          <h1>{t('welcomeTitle')}</h1>
          <p class="lead">{t('welcomeLead')}</p>
        </div>
      </header>

      <section aria-labelledby="try">
        <h2 id="try">{t('welcomeTry')}</h2>
        <p class="muted">
          {nextKeys === ''
            ? t('welcomeTryHintPlain')
            : fill((text) => t('welcomeTryHint', text), <kbd>{nextKeys}</kbd>)}
        </p>
        <article class="demo">
          <p>{t('welcomeDemo')}</p>
          <footer class="muted">
            {fill(
              (text) => t('welcomeDemoDate', text),
              <time dateTime={demoDay}>{formatDate(demoDay, locale)}</time>,
            )}
          </footer>
        </article>
      </section>

      <section aria-labelledby="reads">
        <h2 id="reads">{t('welcomeReads')}</h2>
        <p>
          {t('welcomeReadsOne')} {t('welcomeReadsTwo')} {t('welcomeReadsThree')}{' '}
          <strong>{t('welcomeReadsFour')}</strong>
        </p>
      </section>

      {runMode !== null && <RunModeChoice runMode={runMode} onChange={onRunMode} />}
      {(access === 'withheld' || access === 'denied') && (
        <div class="access" role="status">
          <p>{t(access === 'withheld' ? 'welcomeAccess' : 'welcomeAccessDenied')}</p>
          <button type="button" class="sp-button primary" onClick={onAskAccess}>
            {t('welcomeAccessGrant')}
          </button>
        </div>
      )}

      <section aria-labelledby="next">
        <h2 id="next">{t('welcomeNext')}</h2>
        <ul class="next">
          <li>{t('welcomePopup')}</li>
          <li>
            <a class="sp-link" href={optionsHref}>
              {t('welcomeOptions')}
            </a>
            <br />
            {t('welcomeOptionsHint')}
          </li>
          <li>
            <a class="sp-link" href={t('privacyPage')}>
              {t('welcomePrivacy')}
            </a>
          </li>
        </ul>
      </section>
    </main>
  );
}
