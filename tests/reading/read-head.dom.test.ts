import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { questionSchemas } from '../../utils/messaging/questions';
import type { PageHead } from '../../utils/head/page-head';
import { readHead } from '../../utils/reading/read-head';

function headOf(html: string): PageHead {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readHead(page, new URL('https://outlet.example/talks'));
}

const ld = (text: string): string => `<script type="application/LD+json">${text}</script>`;

describe('readHead', () => {
  it('collects what a page states of itself, as it stands there', () => {
    const html = `<html lang="en"><head><title>T</title>
      <meta property="og:title" name="title" content=" O &amp;amp; P "><meta charset="utf-8">${ld('{')}
      <script>x</script></head><body><h1>H <i>i</i></h1>
      <p itemprop="publisher"><b itemprop="name">The Outlet</b></p>
      <main><time datetime="2025-03-12">a</time></main></body></html>`;
    expect(headOf(html)).toEqual({
      host: 'outlet.example',
      pathname: '/talks',
      lang: 'en',
      title: 'T',
      heading: 'H i',
      metas: [
        ['og:title title  ', ' O &amp; P '],
        ['   ', ''],
      ],
      jsonLd: ['{'],
      publisher: 'The Outlet',
      days: ['', '', '', '2025-03-12', '2025-03-12'],
    });
  });

  it('leaves empty what a page does not state', () => {
    expect(headOf('<h1>One</h1><h1>Another</h1>')).toEqual({
      host: 'outlet.example',
      pathname: '/talks',
      lang: '',
      title: '',
      heading: '',
      metas: [],
      jsonLd: [],
      publisher: '',
      days: ['', '', '', '', ''],
    });
  });

  it('tells of a page that states too much no more than the background takes', () => {
    const much = 'x'.repeat(3000);
    const head = headOf(
      `<html lang="${much}"><head><title>${much}</title>${`<meta name="${much}" content="${much}">`.repeat(1200)}
       ${ld('{}').repeat(60)}${ld(much.repeat(200))}</head><body><h1>${much}</h1>
       <p itemprop="publisher"><b itemprop="name">${much}</b></p><time datetime="${much}">a</time></body></html>`,
    );
    expect(v.parse(questionSchemas['page.article'], { head })).toEqual({ head });
    expect({ metas: head.metas.length, scripts: head.jsonLd.length }).toEqual({ metas: 1000, scripts: 50 });
  });
});
