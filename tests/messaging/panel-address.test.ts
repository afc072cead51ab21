import { describe, expect, it } from 'vitest';
import {
  panelAddress,
  panelHash,
  parsePanelPlace,
  type PanelPlace,
} from '../../utils/messaging/panel-address';

const places: [PanelPlace, string][] = [
  [{ kind: 'article' }, '#/article'],
  [{ kind: 'search' }, '#/search'],
  [{ kind: 'compare' }, '#/compare'],
  [
    { kind: 'compare', people: ['islands/ona', 'islands/a,b'], topics: ['islands/ferries'] },
    '#/compare/islands%252Fona%2Cislands%252Fa%252Cb/islands%252Fferries',
  ],
  [{ kind: 'compare', topics: ['islands/ferries'] }, '#/compare//islands%252Fferries'],
  [{ kind: 'actor', actor: 'islands/ona-merel' }, '#/actor/islands%2Fona-merel'],
  [
    { kind: 'actor', actor: 'islands/ona-merel', position: 'islands/p-1' },
    '#/actor/islands%2Fona-merel/islands%2Fp-1',
  ],
];

describe('panelAddress', () => {
  it('leads to the panel’s page', () => {
    expect(panelAddress({ kind: 'article' })).toBe('sidepanel.html#/article');
  });
});

describe('panelHash', () => {
  it.each(places)('writes %o as %s', (place, hash) => {
    expect(panelHash(place)).toBe(hash);
  });
});

describe('parsePanelPlace', () => {
  it.each(places)('reads %o from %s', (place, hash) => {
    expect(parsePanelPlace(hash)).toEqual(place);
  });

  it.each(['', '#', '#/', '#/elsewhere', '#/actor', '#/actor/', '#/actor/%E0%A4%A', '#article/more'])(
    'shows the article for %j',
    (hash) => {
      expect(parsePanelPlace(hash)).toEqual({ kind: 'article' });
    },
  );
});
