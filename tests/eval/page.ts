// Opens each page in Chromium with the built extension holding one dataset alone, tells it to read the page, and prints
// one JSON line a page, {"page","marks":[{"actor","text"}]}: every range it marks, on screen or not, in page order.
//   npm run --silent eval:page -- --dataset FILE PAGE.html…
//   npm run --silent eval:page -- --names FILE PAGE.html…
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { MarkOnPage } from '../../utils/messaging/protocol';
import { launchChromium } from '../journeys/launch-chromium';
import { askAsPage, tabIdOf, tellTab } from '../journeys/own-api';
import type { TestBrowser } from '../journeys/test-browser';
import { buildExtension } from '../setup/build-extension';
import { packFrom } from './pack-from';

const usage = 'usage: eval:page -- --dataset FILE | --names FILE.json|.jsonl[.gz] PAGE.html…';

async function main(): Promise<void> {
  const [option, file, ...pages] = process.argv.slice(2);
  const pack = await packFrom(option, file);
  if (pack.kind === 'refused' || pages.length === 0) {
    process.stderr.write(`${pack.kind === 'refused' ? pack.why : 'Pages are missing.'}\n${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const built = await buildExtension('chromium');
  // In the place of the shipped pack, so that a new profile holds this and nothing else.
  await writeFile(join(built.folder, 'packs', 'standpoint-seed.json'), pack.text);
  const server = await servePages(pages);
  const browser = await launchChromium({ extension: built.folder });
  try {
    for (const page of pages) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other, in the order asked
      const marks = await marksOn(browser, server.address(page));
      const named = marks.map(({ actor, text }) => ({ actor: pack.idOf(actor), text }));
      process.stdout.write(`${JSON.stringify({ page: basename(page, '.html'), marks: named })}\n`);
    }
  } finally {
    await browser.close();
    server.close();
    await built.remove();
  }
}

async function marksOn(browser: TestBrowser, address: string): Promise<MarkOnPage[]> {
  const page = await browser.open(address);
  const tab = await tabIdOf(browser, address);
  await askAsPage(browser, { kind: 'tab.run', question: { tab } });
  const marks = await tellTab<MarkOnPage[]>(browser, { tab, kind: 'page.marks', question: {} });
  await page.close();
  return marks;
}

/** Serves the files by their place in the list; whatever else a page asks for is not there. */
async function servePages(pages: readonly string[]) {
  const paths = new Map(pages.map((page, at) => [`/${at}/${encodeURIComponent(basename(page))}`, page]));
  const server = createServer((request, response) => {
    const page = paths.get(request.url ?? '');
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    readFile(page).then(
      (bytes) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(bytes),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const pathOf = new Map([...paths].map(([path, page]) => [page, path]));
  return {
    address: (page: string) => `http://127.0.0.1:${port}${pathOf.get(page) ?? ''}`,
    close: () => server.close(),
  };
}

await main();
