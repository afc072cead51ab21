import type { ReadingState } from '../../utils/messaging/protocol';
import type { PageKind } from '../../utils/reading/page-kind';
import { choiceFor, type Settings } from '../../utils/settings/settings';

export interface ReadingQuestion {
  settings: Settings;
  host: string;
  /** Looked at only when the settings leave it to the page: telling news from other pages costs a look at its text. */
  pageKind: () => PageKind;
  /** The reader asked for this page by hand. */
  isForced: boolean;
  isPrivateWindow: boolean;
}

/** Whether a page is to be read, and why not. Being asked by hand beats the settings, but nothing beats "never". */
export function readingState({
  settings,
  host,
  pageKind,
  isForced,
  isPrivateWindow,
}: ReadingQuestion): ReadingState {
  const choice = choiceFor(settings, host);
  const reading: ReadingState = { kind: 'reading', quiet: choice.quiet ?? isPrivateWindow };

  if (!isForced) {
    if (!settings.enabled) return notReading('off-everywhere');
    if (choice.run === 'off') return notReading('off-here');
    if (choice.run !== 'on' && settings.runMode === 'button') return notReading('only-on-button');
    if (choice.run !== 'on' && settings.runMode === 'listed') return notReading('not-listed');
  }
  const page = pageKind();
  if (page === 'not-html' || page === 'asks-secrets') return notReading(page);
  return page === 'news' || isForced || choice.run === 'on' ? reading : notReading(page);
}

function notReading(why: Extract<ReadingState, { kind: 'not-reading' }>['why']): ReadingState {
  return { kind: 'not-reading', why };
}
