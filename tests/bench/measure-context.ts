import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { passageTopics } from '../../utils/relevance/passage-topics';
import { rankPositions } from '../../utils/relevance/rank-positions';
import { createTopicFinder } from '../../utils/topics/topic-finder';
import { eventually } from '../journeys/eventually';
import { startFixtureServer } from '../journeys/fixture-server';
import { startContext } from '../journeys/launch-chromium';
import { bundleScript } from '../setup/bundle-script';
import type { BenchStage } from './bench-stage';
import {
  debateArticle,
  debatePack,
  debatePositions,
  debateTopics,
  debaterName,
  debaters,
  positionsOfFirst,
} from './context/invented-debate';
import { inMs, type Figure } from './figure';
import { median, percentile } from './statistics';

const times = 40;
const ranked = 100;
const articlePath = 'debate.html';

/** What a reader waits for who asks what somebody said on this: a card's content, its ranking, the popup's people. */
export async function measureContext({ folder }: Pick<BenchStage, 'folder'>): Promise<Figure[]> {
  const server = await startFixtureServer({ [articlePath]: debateArticle() });
  const { context, close } = await startContext({ extension: folder });
  try {
    const own = await openOwnPage(context);
    await own.evaluate(
      `${await bundleScript(fileURLToPath(new URL('context/fill-debate.ts', import.meta.url)), 'filling')}; filling.fill()`,
    );
    await own.evaluate(askBackground, { kind: 'dataset.changed', question: {} });
    const cards = await own.evaluate(timeCards, { actor: `${debatePack}/a0`, name: debaterName(0), times });
    const { painted, filled } = await timePopups(context, own, server.address(articlePath));
    const ranking = timeRanking();
    return [
      {
        what: `A card’s content, from the request to the answer, ${positionsOfFirst.toLocaleString('en')} positions of the actor`,
        measured: spread(cards),
        reach: 'p95 ≤ 50 ms',
      },
      { what: `Ranking ${ranked} positions`, measured: inMs(median(ranking)), reach: '≤ 2 ms' },
      {
        what: `Popup’s first paint, ${debaters} people on the page`,
        measured: spread(painted),
        reach: 'p95 ≤ 100 ms',
      },
      { what: `The same until its ${debaters} people are painted`, measured: spread(filled) },
    ];
  } finally {
    await close();
    await server.close();
  }
}

function spread(values: number[]): string {
  return `${inMs(median(values))} (p95 ${inMs(percentile(values, 95))})`;
}

async function openOwnPage(context: BrowserContext): Promise<Page> {
  const welcome = await eventually('the welcome page opened at install', () =>
    context.pages().find((page) => page.url().startsWith('chrome-extension:')),
  );
  const page = await context.newPage();
  await page.goto(new URL('/privacy.html', welcome.url()).href);
  await welcome.close();
  return page;
}

/** Runs in a page of ours. */
async function askBackground(question: { kind: string; question: object }): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage: (what: object) => unknown } };
  };
  return chrome.runtime.sendMessage({ to: 'background', ...question });
}

/** Runs in a page of ours: asks as the reader script does, and redeems the ticket in a card frame. */
async function timeCards(asked: { actor: string; name: string; times: number }): Promise<number[]> {
  type World = {
    chrome: {
      runtime: { sendMessage: (what: object) => Promise<{ answer: { ticket: string; kind?: string } }> };
    };
  };
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.src = '/card.html';
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const { runtime } = (globalThis as unknown as World).chrome;
  const inCard = (frame.contentWindow as unknown as World).chrome.runtime;
  const taken: number[] = [];
  // The first few warm the background.
  for (let i = -5; i < asked.times; i++) {
    const text = `On day ${i} ${asked.name} spoke about the northern harbour and the ships that wait for the ice.`;
    const start = text.indexOf(asked.name);
    const question = {
      actor: asked.actor,
      page: { host: 'gazette.example', date: '2025-03-14', lang: 'en' },
      mention: { text: asked.name, reason: { kind: 'full-name' } },
      around: { text, start, end: start + asked.name.length, headline: 'The harbour debate', lead: '' },
    };
    const began = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one card after the other
    const { answer } = await runtime.sendMessage({ to: 'background', kind: 'card.prepare', question });
    // oxlint-disable-next-line no-await-in-loop -- as above
    const card = await inCard.sendMessage({
      to: 'background',
      kind: 'card.load',
      question: { ticket: answer.ticket },
    });
    if (card.answer.kind !== 'content') throw new Error(`no card: ${JSON.stringify(card)}`);
    if (i >= 0) taken.push(performance.now() - began);
  }
  frame.remove();
  return taken;
}

/** The popup's page in a tab of its own, each time anew. */
async function timePopups(
  context: BrowserContext,
  own: Page,
  address: string,
): Promise<{ painted: number[]; filled: number[] }> {
  const article = await context.newPage();
  await article.goto(address);
  const tab = await eventually('the article read', async () => {
    const id = await own.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> } };
      };
      return (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id;
    }, address);
    return id !== undefined && (await countPeople(own, id)) === debaters ? id : undefined;
  });
  const painted: number[] = [];
  const filled: number[] = [];
  for (let i = -3; i < times; i++) {
    // oxlint-disable-next-line no-await-in-loop -- one popup after the other
    const popup = await context.newPage();
    // oxlint-disable-next-line no-await-in-loop -- as above
    await popup.addInitScript(watchPeople, debaters);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await popup.goto(new URL(`/popup.html?tab=${tab}`, own.url()).href);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const seen = await popup.evaluate(async () => {
      const filledMs = await (globalThis as unknown as { filled: Promise<number> }).filled;
      // The browser tells of a paint some time after it.
      const paintedMs = await new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          for (const first of list.getEntriesByName('first-contentful-paint')) resolve(first.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      });
      return { paintedMs, filledMs };
    });
    if (i >= 0) painted.push(seen.paintedMs);
    if (i >= 0) filled.push(seen.filledMs);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await popup.close();
  }
  return { painted, filled };
}

function countPeople(own: Page, tab: number): Promise<number> {
  return own.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { sendMessage: (tab: number, what: object, where: object) => Promise<unknown> } };
    };
    const envelope = { to: 'tab', kind: 'page.summary', question: {} };
    const reply = await chrome.tabs.sendMessage(id, envelope, { frameId: 0 }).catch(() => null);
    return (reply as { answer?: { people: unknown[] } } | null)?.answer?.people.length ?? 0;
  }, tab);
}

/** Runs in the popup before anything of it: `filled` settles once so many people have been painted. */
function watchPeople(people: number): void {
  const filled = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('.sp-person').length < people) return;
      observer.disconnect();
      // A frame's own callbacks come before its painting, the next one's after.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  Object.assign(globalThis, { filled });
}

/** Milliseconds of each ranking, in Node. */
function timeRanking(): number[] {
  const sentence = `On Tuesday ${debaterName(0)} spoke about the northern harbour and the ships that wait for the ice.`;
  const count = (text: string) => finder.count(text, 'en');
  const finder = createTopicFinder(debateTopics);
  const text = { sentence, paragraph: 'The council went on.', headline: 'The harbour debate', lead: '' };
  const topics = passageTopics({
    sentence: count(text.sentence),
    paragraph: count(text.paragraph),
    headline: count(text.headline),
    lead: count(text.lead),
  });
  const known = Object.fromEntries(debateTopics.map((topic) => [topic.id, topic]));
  const positions = debatePositions(0).slice(0, ranked);
  const taken: number[] = [];
  for (let i = -20; i < 200; i++) {
    const began = performance.now();
    rankPositions({ positions, topics: known, passage: text, passageTopics: topics, day: '2025-03-14' });
    if (i >= 0) taken.push(performance.now() - began);
  }
  return taken;
}
