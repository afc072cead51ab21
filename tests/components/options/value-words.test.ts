import { describe, expect, it } from 'vitest';
import { valueInWords } from '../../../components/options/update/change-words';
import { valueWords } from '../../../components/options/value-words';
import { stringsOf } from '../locale-strings';

const strings = stringsOf('uk');
const reading = { nameOf: (uid: string) => (uid === 'isles/ferries' ? 'Пороми' : uid), strings };

const values: [field: string, value: unknown, words: string][] = [
  ['kind', 'denied', 'Заперечує'],
  ['kindAlso', ['demanded', 'pledged'], 'Вимагає, Обіцяє'],
  ['stance', -2, 'рішуче проти'],
  ['stance', null, 'без оцінки'],
  ['status', 'needs-review', 'Чекає на перевірку'],
  ['explicitness', 'implicit', 'Мається на увазі'],
  ['type', 'body', 'Інституція'],
  ['subtype', 'informal-group', 'Неформальна група'],
  ['headlineOnly', true, 'так'],
  ['saidOn', '2025-03-12?', 'імовірно 12 бер. 2025 р.'],
  ['country', 'FR', 'Франція'],
  ['lang', 'uk-Latn', 'українська (латиниця)'],
  ['confidence', 0.6, '60%'],
  // A word that this version has not, and texts of people.
  ['subtype', 'guild', 'guild'],
  ['country', 'France', 'France'],
  ['kind', 'hinted', 'hinted'],
  ['summary', 'denied', 'denied'],
];

describe('valueInWords', () => {
  it.each([
    ...values,
    ['aliases', [{ text: 'Ada Vale', lang: 'en' }], 'Ada Vale'],
    ['note', undefined, '–'],
    ['cites', null, '–'],
  ] as typeof values)('says of %s %j: %s', (field, value, words) => {
    expect(valueInWords(value, field, strings).replaceAll('\u00a0', ' ')).toBe(words);
  });
});

describe('valueWords', () => {
  it.each([
    ...values.filter(([, value]) => !Array.isArray(value)),
    ['topic', 'isles/ferries', 'Пороми'],
  ] as typeof values)('says of %s %j: %s', (field, value, words) => {
    expect(valueWords(field, value, reading).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([words]);
  });

  it.each<[field: string, value: unknown, lines: string[]]>([
    ['kindAlso', ['demanded', 'pledged'], ['Вимагає', 'Обіцяє']],
    ['memberships', [{ role: 'Mayor', from: '2024' }], ['Mayor · 2024']],
    ['note', undefined, []],
    ['cites', null, []],
  ])('has a line for each member: %s %j', (field, value, lines) => {
    expect(valueWords(field, value, reading)).toEqual(lines);
  });
});
