import { describe, expect, it } from 'vitest';
import {
  choiceToRead,
  describePage,
  isQuiet,
  siteInFront,
  type TabFacts,
} from '../../utils/asking/describe-page';
import type { PageSummary, ReadingState } from '../../utils/messaging/protocol';
import { defaultSettings, type Settings } from '../../utils/settings/settings';
import { makePerson } from '../components/makers';

const article = { title: 'Allies weigh a force', host: 'www.lantern.example' };

function makeSummary(state: ReadingState, people: PageSummary['people'] = []): PageSummary {
  return { state, article, people, refusesCards: false };
}

function makeFacts(fields: Partial<TabFacts> = {}): TabFacts {
  return {
    url: 'https://www.lantern.example/force',
    isPrivate: false,
    status: { kind: 'readable' },
    settings: defaultSettings,
    summary: null,
    ...fields,
  };
}

function withSite(run: 'on' | 'off', others: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, ...others, sites: { 'lantern.example': { run } } };
}

describe('siteInFront', () => {
  it.each([
    [{}, 'lantern.example'],
    [{ url: 'http://news.lantern.example:8080/' }, 'news.lantern.example'],
    [{ url: undefined, status: { kind: 'no-access', site: 'lantern.example' } }, 'lantern.example'],
    [{ url: 'about:blank' }, null],
    [{ url: undefined }, null],
    [{ url: 'https://store.example/', status: { kind: 'closed' } }, null],
  ] satisfies [Partial<TabFacts>, string | null][])('names the site of %o %s', (fields, site) => {
    expect(siteInFront(makeFacts(fields))).toBe(site);
  });
});

const nothing = { topics: [], people: [], compared: [] };

describe('describePage', () => {
  it('joins people with their lines, in the order of the page, without those who have left', () => {
    const people = [
      { actor: 'p/ona', mentions: 3 },
      { actor: 'p/left', mentions: 2 },
      { actor: 'p/emil', mentions: 1 },
    ];
    const [ona, emil] = [makePerson({ id: 'p/ona' }), makePerson({ id: 'p/emil' })];
    const summary = makeSummary({ kind: 'reading', quiet: false }, people);
    expect(describePage(makeFacts({ summary }), { ...nothing, people: [emil, ona] })).toEqual({
      kind: 'reading',
      article,
      people: [
        { person: ona, mentions: 3 },
        { person: emil, mentions: 1 },
      ],
      topics: [],
      compared: [],
      refusesCards: false,
    });
  });

  it('says that a page lets no card stand', () => {
    const summary = { ...makeSummary({ kind: 'reading', quiet: false }), refusesCards: true };
    expect(describePage(makeFacts({ summary }), nothing)).toEqual({
      kind: 'reading',
      article,
      people: [],
      topics: [],
      compared: [],
      refusesCards: true,
    });
  });

  it.each([
    ['closed', { status: { kind: 'closed' } }],
    ['off-everywhere', { settings: { ...defaultSettings, enabled: false } }],
    ['no-access', { status: { kind: 'no-access', site: 'lantern.example' } }],
    ['off-here', { settings: withSite('off') }],
    // Access would not help while the site is off.
    ['off-here', { settings: withSite('off'), status: { kind: 'no-access', site: 'lantern.example' } }],
    ['not-started', {}],
    ['not-started', { settings: withSite('on', { runMode: 'button' }) }],
    ['not-listed', { settings: { ...defaultSettings, runMode: 'listed' } }],
    ['only-on-button', { settings: { ...defaultSettings, runMode: 'button' } }],
    // The page itself knows best.
    ['not-news', { summary: makeSummary({ kind: 'not-reading', why: 'not-news' }) }],
    ['asks-secrets', { summary: makeSummary({ kind: 'not-reading', why: 'asks-secrets' }) }],
  ] satisfies [string, Partial<TabFacts>][])('says %s', (why, fields) => {
    expect(describePage(makeFacts(fields), nothing)).toMatchObject({ kind: 'not-reading', why });
  });

  it('says what is read once, although the settings would not read it', () => {
    const summary = makeSummary({ kind: 'reading', quiet: false });
    expect(describePage(makeFacts({ summary, settings: withSite('off') }), nothing).kind).toBe('reading');
  });
});

describe('isQuiet', () => {
  it.each([
    ['as the page says', { summary: makeSummary({ kind: 'reading', quiet: true }) }, true],
    ['not by default', {}, false],
    ['in private windows', { isPrivate: true }, true],
    [
      'as chosen, also in private windows',
      { isPrivate: true, settings: { ...defaultSettings, sites: { 'lantern.example': { quiet: false } } } },
      false,
    ],
  ] satisfies [string, Partial<TabFacts>, boolean][])('is %s', (_, fields, quiet) => {
    expect(isQuiet(makeFacts(fields), 'lantern.example')).toBe(quiet);
  });
});

describe('choiceToRead', () => {
  it.each([
    ['takes "off" away where news are read', withSite('off'), {}],
    [
      'keeps what else is chosen',
      { ...defaultSettings, sites: { 'lantern.example': { run: 'off', quiet: true } } },
      { quiet: true },
    ],
    ['says "on" where only listed sites are read', withSite('off', { runMode: 'listed' }), { run: 'on' }],
    ['says "on" for a page that is no news', defaultSettings, { run: 'on' }],
    [
      'says "on" where a parent site is off',
      { ...defaultSettings, sites: { example: { run: 'off' } } },
      { run: 'on' },
    ],
  ] satisfies [string, Settings, object][])('%s', (_, settings, choice) => {
    expect(choiceToRead(settings, 'lantern.example')).toEqual(choice);
  });
});
