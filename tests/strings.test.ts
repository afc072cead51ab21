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

  it('have every plural form that English asks for', () => {
    const stems = Object.keys(english)
      .filter((key) => key.endsWith('_other'))
      .map(stemOf);
    expect(stems.filter((stem) => !(`${stem}_one` in english))).toEqual([]);
  });

  it.each(locales)('of %s are the English ones in other words', (locale) => {
    const strange = Object.keys(readMessages(locale)).filter(
      (key) => !(key in english || `${stemOf(key)}_other` in english),
    );
    expect(strange).toEqual([]);
  });
});

function stemOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function readMessages(locale: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${root}/public/_locales/${locale}/messages.json`, 'utf8')) as Record<
    string,
    unknown
  >;
}
