import { describe, expect, it, vi } from 'vitest';
import { readingState, type ReadingQuestion } from '../../entrypoints/reader/reading-state';
import type { PageKind } from '../../utils/reading/page-kind';
import { defaultSettings, type Settings } from '../../utils/settings/settings';

const news: PageKind = 'news';

function ask(settings: Partial<Settings>, page: PageKind, more: Partial<ReadingQuestion> = {}) {
  return readingState({
    settings: { ...defaultSettings, ...settings },
    host: 'www.gazette.example',
    pageKind: () => page,
    isForced: false,
    isPrivateWindow: false,
    ...more,
  });
}

const reading = { kind: 'reading', quiet: false };
const notReading = (why: string) => ({ kind: 'not-reading', why });
const here = (choice: Settings['sites'][string]) => ({ sites: { 'gazette.example': choice } });

describe('readingState', () => {
  it.each<[string, Partial<Settings>, PageKind, object]>([
    ['reads news', {}, news, reading],
    ['leaves other pages', {}, 'not-news', notReading('not-news')],
    ['leaves private kinds of pages', {}, 'private-kind-of-page', notReading('private-kind-of-page')],
    ['is off everywhere', { enabled: false }, news, notReading('off-everywhere')],
    [
      'is off everywhere whatever was chosen here',
      { enabled: false, ...here({ run: 'on' }) },
      news,
      notReading('off-everywhere'),
    ],
    ['is off here', here({ run: 'off' }), news, notReading('off-here')],
    ['reads any page of a site that is on', here({ run: 'on' }), 'not-news', reading],
    ['reads a private kind of page that is on', here({ run: 'on' }), 'private-kind-of-page', reading],
    ['reads listed sites alone', { runMode: 'listed' }, news, notReading('not-listed')],
    ['reads a listed site', { runMode: 'listed', ...here({ run: 'on' }) }, 'not-news', reading],
    ['waits for the button', { runMode: 'button' }, news, notReading('only-on-button')],
    ['never reads where secrets are asked', here({ run: 'on' }), 'asks-secrets', notReading('asks-secrets')],
    ['never reads what is not HTML', here({ run: 'on' }), 'not-html', notReading('not-html')],
  ])('%s', (_, settings, page, expected) => {
    expect(ask(settings, page)).toEqual(expected);
  });

  it.each<[string, Partial<Settings>, PageKind, object]>([
    ['a page that is no news', {}, 'not-news', reading],
    ['a site that is off', here({ run: 'off' }), news, reading],
    ['when off everywhere', { enabled: false }, news, reading],
    ['no page that asks for secrets', {}, 'asks-secrets', notReading('asks-secrets')],
    ['nothing but HTML', {}, 'not-html', notReading('not-html')],
  ])('reads by hand: %s', (_, settings, page, expected) => {
    expect(ask(settings, page, { isForced: true })).toEqual(expected);
  });

  it.each<[string, Settings['sites'][string], boolean, boolean]>([
    ['is quiet where chosen', { quiet: true }, false, true],
    ['is quiet in private windows', {}, true, true],
    ['marks in private windows where chosen', { quiet: false }, true, false],
  ])('%s', (_, choice, isPrivateWindow, quiet) => {
    expect(ask(here(choice), news, { isPrivateWindow })).toEqual({ kind: 'reading', quiet });
  });

  it('does not look at a page that the settings leave out', () => {
    const pageKind = vi.fn<() => PageKind>();
    expect(ask({ runMode: 'button' }, news, { pageKind })).toEqual(notReading('only-on-button'));
    expect(pageKind).not.toHaveBeenCalled();
  });
});
