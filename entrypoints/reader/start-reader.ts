import { browser } from 'wxt/browser';
import { answerTabCalls, askBackground, type Answer, type Question } from '../../utils/messaging/messenger';
import type { PageAddress, ReaderCalls, ReadingState } from '../../utils/messaging/protocol';
import { articleMetaOf } from '../../utils/reading/article-meta';
import { watchRoute } from '../../utils/reading/watch-route';
import { readSettings, watchSettings } from '../../utils/settings/stored-settings';
import { askAgain } from './ask-again';
import { annotatePage, type Annotation } from './annotate-page';
import { createKindOfPage } from './kind-of-page';
import { isExtensionAlive } from './lifetime';
import { ownOrigin } from './own-origin';
import { takePage } from './one-instance';
import { readingState } from './reading-state';
import { removeLeftovers } from './remove-leftovers';
import { summarise } from './page-summary';

/** When a page that is no news is looked at again, in ms after the start: many write their article late. */
const laterLooksMs = [1500, 5000];

/** Decides whether this page is read, reads it while that holds, and answers what popup and background ask of it. */
export function startReader(window: Window): void {
  const life = takePage();
  if (!life) return;
  const { signal } = life;
  const { document } = window;
  removeLeftovers(document);

  const kindOfPage = createKindOfPage(document);
  // The welcome page shows what reading is like.
  let isForced = window.location.href.startsWith(`${ownOrigin()}/`);
  let article = articleMetaOf(document);
  let state: ReadingState = { kind: 'not-reading', why: 'not-news' };
  let running: { annotation: Annotation; end: AbortController } | null = null;
  let settings = readSettings();
  const started = review();

  watchSettings((changed) => change(Promise.resolve(changed)), { signal });
  answerTabCalls(
    {
      'page.summary': async () => {
        await started;
        return summarise({ state, article, people: running?.annotation.people() ?? [] });
      },
      'page.marks': async () => {
        await started;
        const marks = (await running?.annotation.marks()) ?? [];
        return marks.map(({ actor, text }) => ({ actor, text }));
      },
      'page.jump': ({ actor }) => running?.annotation.jump(actor),
      'page.step': ({ direction }) => running?.annotation.step(direction),
      'page.run': async () => {
        isForced = true;
        await review();
      },
      'dataset.changed': () => running?.annotation.readAgain(),
      'card.event': (event) => running?.annotation.hearCard(event),
    },
    { signal },
  );

  watchRoute(document, { signal, onRoute: () => running ?? onRoute() });
  window.addEventListener('pageshow', onPageShow, { signal });
  document.addEventListener('visibilitychange', isAlive, { signal });
  document.addEventListener('focusin', onFocus, { capture: true, signal });
  for (const delayMs of laterLooksMs) {
    const timer = window.setTimeout(() => {
      if (state.kind === 'not-reading' && state.why === 'not-news') void review();
    }, delayMs);
    signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
  }
  signal.addEventListener('abort', () => running?.end.abort(), { once: true });

  /** Brings what happens on the page in line with the settings and with what the page is by now. */
  async function review(): Promise<void> {
    const now = await settings;
    if (signal.aborted) return;
    state = readingState({
      settings: now,
      host: window.location.hostname,
      pageKind: kindOfPage.now,
      isForced,
      isPrivateWindow: browser.extension.inIncognitoContext,
    });
    if (state.kind === 'not-reading') {
      stop();
      return;
    }
    running ??= start(state.quiet, now.openOn);
    running.annotation.setQuiet(state.quiet);
    running.annotation.setOpenOn(now.openOn);
  }

  function start(isQuiet: boolean, openOn: number | 'key'): NonNullable<typeof running> {
    const end = new AbortController();
    article = articleMetaOf(document);
    const annotation = annotatePage({
      window,
      ask,
      isQuiet,
      openOn,
      page: () => addressOf(article),
      card: {
        frameUrl: browser.runtime.getURL('/card.html'),
        frameOrigin: ownOrigin(),
        frameTitle: browser.i18n.getMessage('extensionName'),
      },
      isAlive,
      onRoute,
      signal: end.signal,
    });
    return { annotation, end };
  }

  function stop(): void {
    if (!running) return;
    running.end.abort();
    running = null;
    void ask('page.named', { actors: null });
  }

  function change(changed: typeof settings): void {
    settings = changed;
    void review();
  }

  function onRoute(): void {
    if (!isAlive()) return;
    kindOfPage.forget();
    article = articleMetaOf(document);
    running?.annotation.startOver();
    void review();
  }

  /** Out of the back/forward cache: whatever was said meanwhile did not arrive. */
  function onPageShow({ persisted }: PageTransitionEvent): void {
    if (!persisted || !isAlive()) return;
    change(readSettings());
    running?.annotation.readAgain();
    running?.annotation.count();
  }

  /** A log-in field came into use, or is gone again. */
  function onFocus(event: FocusEvent): void {
    const isPassword = event.target instanceof HTMLInputElement && event.target.type === 'password';
    const didAsk = state.kind === 'not-reading' && state.why === 'asks-secrets';
    if (isPassword || didAsk) void review();
  }

  /** An orphan puts everything back and stops. */
  function isAlive(): boolean {
    if (!isExtensionAlive()) life?.abort();
    return !signal.aborted;
  }

  async function ask<Kind extends keyof ReaderCalls>(
    kind: Kind,
    question: Question<ReaderCalls, Kind>,
  ): Promise<Answer<ReaderCalls, Kind> | null> {
    return askAgain(
      async () => {
        const answer = (await askBackground(kind, question)) as Answer<ReaderCalls, Kind> | undefined;
        // Who is named is told without an answer.
        return kind === 'page.named' ? (answer ?? null) : answer;
      },
      { isAlive },
    );
  }
}

function addressOf({ host, publisher, date, lang }: ReturnType<typeof articleMetaOf>): PageAddress {
  return { host, publisher, date, lang };
}
