import { describe, expect, it } from 'vitest';
import { partOffice, printedOffice } from '../../utils/extraction/speakers/printed-office';

describe('printedOffice', () => {
  it.each([
    ['en', 'Anna Berg', 'Finance Minister Anna Berg said so.', 'Finance Minister'],
    ['en', 'Anna Berg', 'It is over, German Foreign Minister Anna Berg said.', 'German Foreign Minister'],
    [
      'en',
      'Anna Berg',
      'On Monday Minister of Finance and Trade Anna Berg said so.',
      'Minister of Finance and Trade',
    ],
    ['en', 'Anna Berg', 'Anna Berg, the finance minister, said so.', 'finance minister'],
    ['en', 'Anna Berg', 'Anna Berg spoke. Later Prime Minister Anna Berg left.', 'Prime Minister'],
    ['de', 'Anna Berg', 'Das sagte Außenministerin Anna Berg.', 'Außenministerin'],
    ['fr', 'Anna Berg', 'Selon la ministre des Finances Anna Berg, tout va bien.', 'ministre des Finances'],
    ['uk', 'Ганна Берг', 'Про це сказала міністр фінансів Ганна Берг.', 'міністр фінансів'],
  ])('%s: finds what %s is in “%s”', (lang, name, text, expected) => {
    expect(printedOffice(text, name, lang)).toBe(expected);
  });

  it.each([
    ['Anna Berg said so.'],
    ['The minister met Anna Berg.'],
    ['Ms Anna Berg said so.'],
    ['The minister left, Anna Berg said.'],
    ['Anna Berg, who was with the minister, said so.'],
    ['Anna Berg, speaking to reporters, said so.'],
  ])('finds none in “%s”', (text) => {
    expect(printedOffice(text, 'Anna Berg', 'en')).toBeUndefined();
  });
});

describe('partOffice', () => {
  it.each([
    ['Finance Minister Anna Berg', { office: 'Finance Minister', name: 'Anna Berg' }],
    ['Mr Berg', {}],
    ['Anna van den Berg', { name: 'Anna van den Berg' }],
    ['the minister', {}],
    ['she', {}],
    ['Berg', {}],
    ['a spokesman for the harbour', {}],
  ])('parts “%s”', (printed, expected) => {
    expect(partOffice(printed, 'en')).toEqual(expected);
  });
});
