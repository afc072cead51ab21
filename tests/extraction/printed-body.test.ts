import { describe, expect, it } from 'vitest';
import { printedBody } from '../../utils/extraction/speakers/printed-body';

const text = [
  'The Harbour Ministry and the Ministry of Ferries and Trade wrote to the Islands Party.',
  'Le ministère des Affaires maritimes. Der Rat der Inseln. Міністерство гаваней.',
].join(' ');

describe('printedBody', () => {
  it.each([
    ['en', 'the Kremlin', { name: 'Kremlin', kind: 'metonym' }],
    ['de', 'das Weiße Haus', { name: 'Weiße Haus', kind: 'metonym' }],
    ['ru', 'Кремль', { name: 'Кремль', kind: 'metonym' }],
    ['en', 'Norway', { name: 'Norway', kind: 'state' }],
    ['fr', 'la Norvège', { name: 'Norvège', kind: 'state' }],
    ['uk', 'Норвегія', { name: 'Норвегія', kind: 'state' }],
    ['en', 'the United Nations', { name: 'United Nations', kind: 'organisation' }],
    ['en', 'Islands Party', { name: 'Islands Party', kind: 'organisation' }],
    ['de', 'das Hafenministerium', { name: 'Hafenministerium', kind: 'organisation' }],
    // As the text names it in full.
    ['en', 'the ministry', { name: 'Harbour Ministry', kind: 'organisation' }],
    ['en', 'the party', { name: 'Islands Party', kind: 'organisation' }],
    ['fr', 'le ministère', { name: 'ministère des Affaires', kind: 'organisation' }],
    // Where it does not, by the word alone.
    ['en', 'the government', { name: 'government', kind: 'organisation' }],
    // People, and what no rule knows.
    ['en', 'the minister', null],
    ['en', 'ministry officials', null],
    ['en', 'a spokesman for the ministry', null],
    ['en', 'Ottilie Vendt', null],
    ['en', '', null],
  ] as const)('tells in %s what “%s” is', (lang, printed, body) => {
    expect(printedBody(printed, { text, lang })).toEqual(body);
  });
});
