import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { readBuilt } from './read-built';

/** What each part of the reader script may weigh, compressed, in bytes. */
const budgets = {
  /** Runs on every page. */
  'reader.js': 4_040,
  /** Brought to pages that are read. */
  'reader-page.js': 9_550,
  /** Brought to pages that name somebody. */
  'reader-names.js': 6_510,
  /** Brought once the pointer does something there. */
  'reader-cards.js': 11_280,
};

/**
 * Brought, or run once, only when the reader asks by whom an article is or for its text, or selects something. The last two
 * carry the walk over a page's text once more: what is shared between parts would be paid for by every page.
 */
const laterBudgets = {
  'reader-details.js': 2_100,
  'reader-copy.js': 700,
  'reader-capture.js': 7_700,
  'reader-selection.js': 6_100,
};

/** What pages pay, by how far they come. */
const sumBudgets: [page: string, parts: (keyof typeof budgets)[], budget: number][] = [
  ['is read', ['reader.js', 'reader-page.js'], 13_540],
  ['names somebody', ['reader.js', 'reader-page.js', 'reader-names.js'], 20_000],
  ['is pointed at', ['reader.js', 'reader-page.js', 'reader-names.js', 'reader-cards.js'], 31_250],
];

describe.each(['chromium', 'firefox'] as const)('the bundles for %s', (name) => {
  const scripts = () => readBuilt(inject('extensions')[name], '.js');
  const part = (file: string) => scripts().find(({ path }) => path === file)?.text ?? '';
  const weight = (file: string) => gzipSync(part(file), { level: 9 }).length;

  it.each(Object.entries(budgets))('keep %s within its %i bytes', (file, budget) => {
    expect(weight(file), 'hand the work to the background, or to a later part').toBeGreaterThan(1000);
    expect(weight(file), 'hand the work to the background, or to a later part').toBeLessThanOrEqual(budget);
  });

  it.each(Object.entries(laterBudgets))('keep %s within its %i bytes', (file, budget) => {
    expect(part(file)).not.toBe('');
    expect(weight(file)).toBeLessThanOrEqual(budget);
  });

  it.each(sumBudgets)('keep what a page carries that %s within what it is to pay', (_, files, budget) => {
    const sum = files.reduce((total, file) => total + weight(file), 0);
    expect(sum, 'hand the work to the background, or to a later part').toBeLessThanOrEqual(budget);
  });

  it.each(Object.keys({ ...budgets, ...laterBudgets }))(
    'leave no name behind by %s, but its value',
    (file) => {
      expect(part(file)).toMatch(/^\(/);
    },
  );

  it('keep Dexie, Preact and every way out to the network from the reader script', () => {
    const forbidden = /Dexie|indexedDB|\b__k\b|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/g;
    expect(
      Object.keys({ ...budgets, ...laterBudgets }).flatMap((file) => part(file).match(forbidden) ?? []),
    ).toEqual([]);
  });

  it.each(['popup', 'card', 'sidepanel'])('make %s one script with its styles in the page', (page) => {
    const text = readBuilt(inject('extensions')[name], `${page}.html`)[0]?.text ?? '';
    const script = /<script type="module"[^>]* src="\/([^"]+)"/.exec(text)?.[1] ?? '';
    expect(text.match(/<script|<link|<style/g)).toEqual(['<script', '<style']);
    expect(part(script).match(/\b(?:from|import)\s*["'`]\.{0,2}\/[^"'`]+["'`]/g)).toBeNull();
  });

  it('compile no code at run time', () => {
    const found = scripts().flatMap(({ path, text }) =>
      (text.match(/\beval\(|\bnew Function\b|\bFunction\(/g) ?? []).map((what) => `${path}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it('load nothing from elsewhere', () => {
    const loads = /(?:src|href)="(?:https?:)?\/\/[^"]*"|\bimport\(["'`]https?:|importScripts\(/g;
    const found = [...scripts(), ...readBuilt(inject('extensions')[name], '.html')].flatMap(
      ({ path, text }) => (text.match(loads) ?? []).map((what) => `${path}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it('ask only for files of the package', () => {
    const ways = /XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/g;
    const found = scripts().flatMap(({ path, text }) =>
      (text.match(ways) ?? []).map((way) => `${path}: ${way}`),
    );
    expect(found).toEqual([]);
  });
});
