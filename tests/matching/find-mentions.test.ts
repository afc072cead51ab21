import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../utils/matching/index/compile-index';
import { findMentions } from '../../utils/matching/find-mentions';
import type { TextBlock } from '../../utils/matching/mention';
import { makeAlias, makeBody, makePerson } from './make-names';
import { markMentions, unmarked } from './marked-text';

const trump = makePerson('trump', 'Donald Trump', {
  aliases: [
    makeAlias('Donald Trump'),
    makeAlias('Donald J. Trump'),
    makeAlias('Trump', { ambiguity: 'high' }),
    makeAlias('US President', { kind: 'title', caseSensitive: false }),
  ],
});
const starmer = makePerson('starmer', 'Keir Starmer', {
  aliases: [makeAlias('Keir Starmer'), makeAlias('Sir Keir Starmer'), makeAlias('Starmer')],
});
const lavrov = makePerson('lavrov', 'Sergey Lavrov', {
  aliases: [
    makeAlias('Sergey Lavrov'),
    makeAlias('Lavrov', { ambiguity: 'low' }),
    makeAlias('Лавров', {
      lang: 'ru',
      forms: { gen: ['Лаврова'], dat: ['Лаврову'], ins: ['Лавровым'], loc: ['Лаврове'] },
    }),
  ],
});
const pistorius = makePerson('pistorius', 'Boris Pistorius', {
  aliases: [makeAlias('Boris Pistorius'), makeAlias('Pistorius', { ambiguity: 'low' })],
});
const healey = makePerson('healey', 'John Healey', {
  aliases: [
    makeAlias('John Healey'),
    makeAlias('Healey', { ambiguity: 'high' }),
    makeAlias('Heappey', { kind: 'misspelling', ambiguity: 'high', scope: 'outlet:unn' }),
  ],
});
const lecornu = makePerson('lecornu', 'Sébastien Lecornu', {
  aliases: [makeAlias('Sébastien Lecornu', { lang: 'fr' }), makeAlias('Lecornu', { lang: 'fr' })],
});
const nato = makeBody('nato', 'NATO', { aliases: [makeAlias('NATO', { kind: 'acronym' })] });
const coalition = makeBody('coalition', 'Coalition of the willing for Ukraine', {
  aliases: [makeAlias('coalition of the willing', { caseSensitive: false, ambiguity: 'high' })],
});
const kremlin = makeBody('kremlin', 'Kremlin', {
  aliases: [makeAlias('Kremlin', { kind: 'metonym', ambiguity: 'low' })],
});
const russia = makeBody('russia', 'Russia', { aliases: [makeAlias('Russia')], matchOnPage: false });
const listed = [trump, starmer, lavrov, pistorius, healey, lecornu, nato, coalition, kremlin, russia];

/** Takes the marks out of a text and sets them again. */
function remark(marked: string): string {
  return markMentions(listed, unmarked(marked), { lang: 'en' });
}

describe('findMentions', () => {
  describe('finds a listed name as it may be written', () => {
    it.each([
      ['at the start and the end of a text', '[Keir Starmer|starmer] met [Starmer|starmer]'],
      ['the longest alias when two overlap', '[Sir Keir Starmer|starmer] spoke.'],
      ['with a possessive', "[Starmer|starmer]'s plan, [Starmer|starmer]’s plan"],
      ['glued to a date', 'Allies prepare - [Starmer|starmer]12.03.25, 23:25'],
      ['in capitals', '[KEIR STARMER|starmer] AND [LAVROV|lavrov] MEET'],
      ['with a no-break space', '[Keir\u00a0Starmer|starmer] and [Keir\u202fStarmer|starmer]'],
      ['over a line of layout', '[Keir\t  Starmer|starmer] spoke'],
      ['with a soft hyphen', '[Star\u00admer|starmer] spoke'],
      ['with a zero-width space', '[Star\u200bmer|starmer] spoke'],
      ['without the accents', '[Sebastien Lecornu|lecornu] spoke'],
      ['with accents of their own characters', '[Se\u0301bastien Lecornu|lecornu] spoke'],
      ['before a hyphen', 'the [Starmer|starmer]-led group'],
      ['behind a prefix', 'the anti-[Starmer|starmer] vote'],
      ['in quotation marks and brackets', '“[Starmer|starmer]” (then [Starmer|starmer])'],
      ['with the initial', '[K. Starmer|starmer] spoke'],
      ['with a middle initial that is not listed', '[Keir R. Starmer|starmer] spoke'],
      ['in the case forms listed', 'В Москве ждут [Лаврова|lavrov], говорили с [Лавровым|lavrov].'],
      ['an acronym', 'The [NATO|nato] summit, [NATO|nato]’s troops'],
      [
        'a phrase in small letters',
        'the “[coalition of the willing|coalition]” and the [Coalition of the Willing|coalition]',
      ],
      ['a metonym', 'The [Kremlin|kremlin] demands'],
    ])('%s', (_, marked) => expect(remark(marked)).toBe(marked));
  });

  describe('leaves alone', () => {
    it.each([
      ['small letters', 'to trump, a lavrov, starmer'],
      ['part of a longer word', 'Starmerism, Trumpism, Лавровский'],
      ['an acronym that is a word here', 'Nato in 1950'],
      ['a name over the end of a sentence', 'They met Keir. The rest'],
      ['an office phrase', 'The US President spoke.'],
      ['actors that are never marked', 'Russia said'],
      ['a surname that needs the full name on the page', 'Trump said. Healey replied.'],
      ['a relative', 'Before the vote Melania Trump spoke.'],
      ['somebody else of the surname', 'In court Oscar Pistorius spoke. Pistorius left.'],
      ['an unknown given name of another language', 'They asked Shqiponja Pistorius.'],
      ['an initial that is another’s', 'They asked O. Pistorius.'],
      ['the son', 'Yesterday Donald Trump Jr. spoke, and Donald Trump, Jr. left.'],
      ['a building', 'They met at Trump Tower.'],
      ['a street', 'It is on Lavrov Street.'],
      ['half of a double surname', 'Ms Lavrov-Mayer and Ms Mayer-Lavrov spoke.'],
      ['what follows an apostrophe', 'O’Starmer and D’Starmer spoke.'],
      ['a photographer', 'The hall (Photo: Keir Starmer/Reuters)'],
      ['who wrote the article', 'By Keir Starmer and Boris Pistorius, May 2, 2025'],
    ])('%s', (_, marked) => expect(remark(marked)).toBe(marked));
  });

  describe('asks the page about a surname', () => {
    it.each([
      ['named in full before', '[Donald Trump|trump] came. [Trump|trump] left.'],
      ['named in full later', '[Trump|trump] left.\nThey saw [Donald Trump|trump].'],
      ['named in full by an initial', '[D. Trump|trump] came. [Trump|trump] left.'],
      ['named in the son’s name alone', 'Donald Trump Jr. came. Trump left.'],
      [
        'another of that name is on the page too',
        '[Boris Pistorius|pistorius] came. [Pistorius|pistorius] left.\nOscar Pistorius ran. Pistorius won.',
      ],
      ['an office before the surname', 'Foreign Minister [Lavrov|lavrov] came.'],
      ['a building beside the man', '[Donald Trump|trump] left Trump Tower.'],
    ])('%s', (_, marked) => expect(remark(marked)).toBe(marked));
  });

  it('keeps an outlet’s misspelling to that outlet', () => {
    const text = 'Coalition grows - Heappey12.03.25';
    expect(markMentions(listed, text, { lang: 'en', outlet: 'seed/unn' })).toBe(
      'Coalition grows - [Heappey|healey]12.03.25',
    );
    expect(markMentions(listed, text, { lang: 'en', outlet: 'bbc' })).toBe(text);
    expect(markMentions(listed, 'John Healey spoke. Heappey left.', { lang: 'en' })).toBe(
      '[John Healey|healey] spoke. Heappey left.',
    );
    const namesake = 'Once James Heappey spoke. Heappey left.';
    expect(markMentions(listed, namesake, { lang: 'en', outlet: 'unn' })).toBe(namesake);
  });

  it('holds a name to the days it is valid for', () => {
    const actor = makePerson('a', 'Aldo Vernik', {
      aliases: [makeAlias('Quillon', { validFrom: '2024-07', validTo: '2025' })],
    });
    const read = (date: string) => markMentions([actor], 'So Quillon spoke', { lang: 'en', date });
    expect(['2024-06-30', '2024-07-01', '2025-12-31', '2026', '2024'].map(read)).toEqual([
      'So Quillon spoke',
      'So [Quillon|a] spoke',
      'So [Quillon|a] spoke',
      'So Quillon spoke',
      'So [Quillon|a] spoke',
    ]);
  });

  it('decides by language between people of one written name', () => {
    const actors = [
      makePerson('a', 'Aldo Vernik', { aliases: [makeAlias('Vernik', { lang: 'en' })] }),
      makePerson('b', 'Bela Vernik', { aliases: [makeAlias('Vernik', { lang: 'de' })] }),
    ];
    expect(markMentions(actors, 'So Vernik', { lang: 'en' })).toBe('So [Vernik|a]');
    expect(markMentions(actors, 'So Vernik', { lang: 'de-AT' })).toBe('So [Vernik|b]');
    expect(markMentions(actors, 'So Vernik', { lang: 'fr' })).toBe('So Vernik');
  });

  it('says for each mention what it is and why it counts', () => {
    const index = compileIndex(listed);
    const blocks: TextBlock[] = [
      { id: 1, text: 'Lavrov: no troops', role: 'headline' },
      { id: 2, text: 'By Keir Starmer', role: 'byline' },
      { id: 3, text: 'NATO heard D. Trump, then Trump and Heappey.', role: 'text' },
    ];
    expect(findMentions(index, blocks, { lang: 'en', outlet: 'unn' }, [])).toEqual([
      {
        id: 1,
        mentions: [{ actor: 'lavrov', start: 0, end: 6, reason: { kind: 'surname-alone' } }],
        facts: [],
        dependsOnPage: true,
      },
      { id: 2, mentions: [], facts: [], dependsOnPage: false },
      {
        id: 3,
        mentions: [
          { actor: 'nato', start: 0, end: 4, reason: { kind: 'body-name' } },
          { actor: 'trump', start: 11, end: 19, reason: { kind: 'full-name' } },
          { actor: 'trump', start: 26, end: 31, reason: { kind: 'surname-named-on-page' } },
          {
            actor: 'healey',
            start: 36,
            end: 43,
            reason: { kind: 'outlet-spelling', outlet: 'unn' },
          },
        ],
        facts: ['actor 3 nato', 'actor 3.015625 trump'],
        dependsOnPage: true,
      },
    ]);
  });

  it('reads a block anew by the facts of other blocks', () => {
    const index = compileIndex(listed);
    const naming: TextBlock = { id: 1, text: 'Here is Donald Trump', role: 'text' };
    const asking: TextBlock = { id: 2, text: 'So Trump left', role: 'text' };
    const [first] = findMentions(index, [asking], {}, []);
    expect(first).toEqual({ id: 2, mentions: [], facts: [], dependsOnPage: true });
    const [named] = findMentions(index, [naming], {}, []);
    const [second] = findMentions(index, [asking], {}, named!.facts);
    expect(second!.mentions.map(({ actor, start, end }) => [actor, start, end])).toEqual([['trump', 3, 8]]);
  });

  it('reads a block anew where the page may name the bearer of an office after the block named a stranger', () => {
    const index = compileIndex([makePerson('a', 'Aldo Vernik')]);
    const asking: TextBlock = { id: 2, text: 'Bela Vernik heard that President Vernik left', role: 'text' };
    const [alone] = findMentions(index, [asking], {}, []);
    expect([alone!.mentions, alone!.dependsOnPage]).toEqual([[], true]);
    const [named] = findMentions(index, [{ id: 1, text: 'Aldo Vernik left', role: 'text' }], {}, []);
    const [after] = findMentions(index, [asking], {}, named!.facts);
    expect(after!.mentions.map(({ actor, start, end }) => [actor, start, end])).toEqual([['a', 33, 39]]);
  });

  it('reads a block anew where the page may tell that the word before a surname is a given name', () => {
    const index = compileIndex([makePerson('a', 'Aldo Vernik')]);
    const asking: TextBlock = { id: 2, text: 'Aldo Vernik left. Tarver Vernik stayed.', role: 'text' };
    const [alone] = findMentions(index, [asking], { lang: 'en' }, []);
    expect([alone!.mentions.length, alone!.dependsOnPage]).toEqual([2, true]);
    const naming: TextBlock = { id: 3, text: 'They asked Tarver Vernik.', role: 'text' };
    const [named] = findMentions(index, [naming], { lang: 'en' }, []);
    const [after] = findMentions(index, [asking], { lang: 'en' }, named!.facts);
    expect(after!.mentions.map(({ actor, start, end }) => [actor, start, end])).toEqual([['a', 0, 11]]);
  });
});
