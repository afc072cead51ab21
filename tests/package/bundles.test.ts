import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { readBuilt } from './read-built';

/** The reader script runs on every news page: what it may weigh, compressed, in bytes. */
const readerBudget = 31_000;

describe.each(['chromium', 'firefox'] as const)('the bundles for %s', (name) => {
  const scripts = () => readBuilt(inject('extensions')[name], '.js');
  const reader = () => scripts().find(({ path }) => path === 'reader.js')?.text ?? '';

  it('keep the reader script within its budget', () => {
    const weight = gzipSync(reader(), { level: 9 }).length;
    expect(weight, 'hand the work to the background, or load it later').toBeGreaterThan(1000);
    expect(weight, 'hand the work to the background, or load it later').toBeLessThanOrEqual(readerBudget);
  });

  it('keep Dexie, Preact and every way out to the network from the reader script', () => {
    const forbidden = /Dexie|indexedDB|\b__k\b|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/g;
    expect(reader().match(forbidden) ?? []).toEqual([]);
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
