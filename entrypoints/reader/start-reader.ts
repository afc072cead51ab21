import { answerTabCalls, askBackground, type Answer, type Question } from '../../utils/messaging/messenger';
import type { ReaderCalls, ReaderPart, ReadingState } from '../../utils/messaging/protocol';
import { asksSecrets } from '../../utils/reading/asks-secrets';
import type { PageHead } from '../../utils/head/page-head';
import { readHead } from '../../utils/reading/read-head';
import { watchRoute } from '../../utils/reading/watch-route';
import { readSettings, watchSettings } from '../../utils/settings/stored-settings';
import { browser } from '../../utils/web-extension/browser';
import { askAgain } from './ask-again';
import type { Annotation, Choice } from './annotate-page';
import type { Ask } from './ask';
import { createKindOfPage } from './kind-of-page';
import { isExtensionAlive } from './lifetime';
import { ownOrigin } from './own-origin';
import { takePage } from './one-instance';
import { getPart, type Parts } from './parts';
import { readingState } from './reading-state';

/** When a page is looked at again, in ms after the start: many write their article, or what they say of it, late. */
const laterLooksMs = [1500, 5000];

/**
 * Decides whether this page is read, has it read while that holds, and answers what popup and background ask of it. What
 * reads is brought only to pages that are read.
 */
export function startReader(window: Window): void {
  const life = takePage();
  if (!life) return;
  const { signal } = life;
  const { document } = window;

  const ask: Ask = <Kind extends keyof ReaderCalls>(kind: Kind, question: Question<ReaderCalls, Kind>) =>
    askAgain(() => askBackground(kind, question) as Promise<Answer<ReaderCalls, Kind>>, { isAlive });
  const kindOfPage = createKindOfPage(document);
  // The welcome page shows what reading is like.
  let isForced = window.location.href.startsWith(`${ownOrigin()}/`);
  let state: ReadingState = { kind: 'not-reading', why: 'not-news' };
  let running: { annotation: Annotation; end: AbortController } | null = null;
  let settings = readSettings();
  let looks = 0;
  let looked = look();

  watchSettings((changed) => change(Promise.resolve(changed)), { signal });
  answerTabCalls(
    {
      'page.summary': async () => {
        await looked;
        const details = running && (await part('details'));
        if (running && details)
          return { state, ...(await details.summarise(document, { ...running, head })) };
        const article = { host: window.location.hostname, title: document.title };
        return { state, article, people: [], refusesCards: false };
      },
      'page.marks': async () => {
        await looked;
        const marks = (await running?.annotation.marks()) ?? [];
        return marks.map(({ actor, text }) => ({ actor, text }));
      },
      'page.jump': ({ actor }) => running?.annotation.jump(actor),
      'page.step': ({ direction }) => running?.annotation.step(direction),
      'page.run': async () => {
        isForced = true;
        await lookAgain();
      },
      'dataset.changed': () => running?.annotation.readAgain(),
      'card.event': (told) => running?.annotation.hearCard(told),
    },
    { signal },
  );

  const route = watchRoute(document, { signal, onRoute });
  window.addEventListener('pageshow', onPageShow, { signal });
  document.addEventListener('visibilitychange', isAlive, { signal });
  document.addEventListener('focusin', onFocus, { capture: true, signal });
  for (const delayMs of laterLooksMs) {
    setTimeout(() => {
      if (running) void running.annotation.lookAtHead();
      else void lookAgain();
    }, delayMs);
  }

  /** Brings what happens on the page in line with the settings and with what the page is by now. */
  async function look(): Promise<void> {
    const thisLook = ++looks;
    const now = await settings;
    if (signal.aborted || thisLook !== looks) return;
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
    const choice = { isQuiet: state.quiet, openOn: now.openOn };
    if (!running) {
      const reading = await part('page');
      // A later look decides.
      if (!reading || signal.aborted || thisLook !== looks) return;
      running = start(reading, choice);
    }
    running.annotation.choose(choice);
  }

  function lookAgain(): Promise<void> {
    looked = look();
    return looked;
  }

  function start({ annotatePage }: Parts['page'], choice: Choice): NonNullable<typeof running> {
    const end = new AbortController();
    const annotation = annotatePage({
      window,
      ask,
      choice,
      card: {
        frameUrl: browser.runtime.getURL('/card.html'),
        frameOrigin: ownOrigin(),
        // Not a message: the first one keeps the page waiting for the browser in Chromium.
        frameTitle: browser.runtime.getManifest().name,
      },
      bring: part,
      isAlive,
      asksSecrets,
      head,
      lookAtRoute: route.look,
      signal: AbortSignal.any([signal, end.signal]),
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
    void lookAgain();
  }

  function onRoute(): void {
    if (!isAlive()) return;
    kindOfPage.forget();
    running?.annotation.startOver();
    void lookAgain();
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
    const isPassword = (event.target as Partial<HTMLInputElement>).type === 'password';
    const didAsk = state.kind === 'not-reading' && state.why === 'asks-secrets';
    if (isPassword || didAsk) void lookAgain();
  }

  /** An orphan puts everything back and stops. */
  function isAlive(): boolean {
    if (!isExtensionAlive()) life?.abort();
    return !signal.aborted;
  }

  function head(): PageHead {
    return readHead(document);
  }

  function part<Part extends ReaderPart>(name: Part): Promise<Parts[Part] | null> {
    return getPart(name, (wanted) => ask('reader.bring', { part: wanted }));
  }
}
