import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kindMessages } from '../components/position-words';
import { positionKinds } from '../utils/actors/position';

const root = fileURLToPath(new URL('..', import.meta.url));
const locales = readdirSync(`${root}/public/_locales`);
const english = readMessages('en');

const sources = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|html)$/.test(file))
    .map((file) => readFileSync(`${root}/${folder}/${file}`, 'utf8')),
);
sources.push(readFileSync(`${root}/wxt.config.ts`, 'utf8'));
const quoted = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/['"`](?:__MSG_)?(\w+?)(?:__)?['"`]/g)].map(([, word]) => word),
  ),
);

// These keys are put together, so they stand nowhere whole.
for (const kind of positionKinds) for (const key of Object.values(kindMessages(kind))) quoted.add(key);

describe('the strings', () => {
  it('are all on some screen', () => {
    const unused = Object.keys(english).filter((key) => !quoted.has(key) && !quoted.has(stemOf(key)));
    expect(unused, 'delete these from public/_locales').toEqual([]);
  });

  it('are all there', () => {
    // Those that views ask for are held by their types; these are asked for by name alone.
    const asked = sources.flatMap((text) =>
      [...text.matchAll(/getMessage\(\s*'(\w+)'|__MSG_(\w+?)__/g)].map(
        ([, called, written]) => called ?? written,
      ),
    );
    expect(asked.filter((key) => key !== undefined && !(key in english))).toEqual([]);
  });

  it.each(locales)('of %s have every plural form that its numbers ask for, and no other', (locale) => {
    const messages = readMessages(locale);
    const categories = new Intl.PluralRules(tagOf(messages)).resolvedOptions().pluralCategories;
    const wanted = stemsOf(english).flatMap((stem) => categories.map((category) => `${stem}_${category}`));
    const found = Object.keys(messages).filter((key) => key !== stemOf(key));
    const wrong = [
      ...wanted.filter((key) => !found.includes(key)),
      ...found.filter((key) => !wanted.includes(key)),
    ];
    expect(wrong, `its categories are ${categories.join(', ')}`).toEqual([]);
  });

  it.each(locales)('of %s are the English ones in other words', (locale) => {
    const [here, there] = [readMessages(locale), english].map(
      (messages) => new Set(Object.keys(messages).map(stemOf)),
    ) as [Set<string>, Set<string>];
    expect(
      [...there].filter((key) => !here.has(key)),
      'translate these',
    ).toEqual([]);
    expect(
      [...here].filter((key) => !there.has(key)),
      'English has none of these',
    ).toEqual([]);
  });

  it.each(locales)('of %s say something, with the same figures and names in it', (locale) => {
    const wrong = Object.entries(readMessages(locale)).filter(([key, { message }]) => {
      const model = english[key] ?? english[`${stemOf(key)}_other`];
      return message.trim() === '' || placesIn(message) !== placesIn(model?.message ?? '');
    });
    expect(wrong).toEqual([]);
  });

  it('of fr have a space that does not break within quotation marks and before high punctuation', () => {
    // What stands in straight quotes and addresses is code.
    const broken = Object.entries(readMessages('fr')).filter(([, { message }]) =>
      /[^\u00A0\u202F"][:;?!»](?=[\s\u00A0]|$)|«[^\u00A0\u202F]/.test(message),
    );
    expect(broken).toEqual([]);
  });

  it.each(locales)('of %s name their own language', (locale) => {
    expect(new Intl.Locale(tagOf(readMessages(locale))).language).toBe(locale);
  });

  // https://developer.chrome.com/docs/extensions/reference/manifest/description
  it.each(locales)('of %s describe the extension in as many letters as stores take', (locale) => {
    expect(readMessages(locale)['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});

type Messages = Record<string, { message: string }>;

/** Plural forms of one message are told apart by the category that `Intl.PluralRules` names for a number. */
function stemOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function stemsOf(messages: Messages): string[] {
  return Object.keys(messages)
    .filter((key) => key.endsWith('_other'))
    .map(stemOf);
}

function tagOf(messages: Messages): string {
  return messages['interfaceLanguage']?.message ?? '';
}

/** The places that are filled in, in the order of their numbers: languages order them otherwise. */
function placesIn(message: string): string {
  return [...message.matchAll(/\$\d/g)]
    .map(([place]) => place)
    .toSorted()
    .join();
}

function readMessages(locale: string): Messages {
  return JSON.parse(readFileSync(`${root}/public/_locales/${locale}/messages.json`, 'utf8')) as Messages;
}
