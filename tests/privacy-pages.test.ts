import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const locales = readdirSync(`${root}/public/_locales`);
const english = pageOf('en');

describe.each(locales)('the privacy page in %s', (locale) => {
  const page = pageOf(locale);

  it('is in that language', () => {
    expect(/<html lang="(.*?)"/.exec(page)?.[1]).toBe(locale);
  });

  it('has the parts of the English one, with what the code calls by name', () => {
    expect(skeletonOf(page)).toEqual(skeletonOf(english));
  });

  it('leads to every other language', () => {
    const links = [...page.matchAll(/href="(privacy\S*?)"\s+lang="(\w+)"/g)].map(([, href, lang]) => [
      lang,
      href,
    ]);
    const others = locales.filter((other) => other !== locale);
    expect(new Set(links.map(([lang]) => lang))).toEqual(new Set(others));
    for (const [lang = '', href = ''] of links) {
      expect(`/${href}`).toBe(addressOf(lang));
    }
  });
});

/** The address that the interface links to. */
function addressOf(locale: string): string {
  const messages = JSON.parse(readFileSync(`${root}/public/_locales/${locale}/messages.json`, 'utf8')) as {
    privacyPage: { message: string };
  };
  return messages.privacyPage.message;
}

function pageOf(locale: string): string {
  return readFileSync(`${root}/public${addressOf(locale)}`, 'utf8');
}

/** The tags of the text in their order, links within the page and what stands in `code`. */
function skeletonOf(page: string): string[] {
  const text = /<main>.*<\/main>/s.exec(page)?.[0] ?? '';
  return [...text.matchAll(/<code>[^<]*|<\/?[a-z]\w*|href="#\w+"/g)]
    .map(([found]) => found)
    .filter((found) => !/^<\/?(?:strong|em)$/.test(found));
}
