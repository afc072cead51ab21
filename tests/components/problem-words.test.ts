import { describe, expect, it } from 'vitest';
import { messages, placeInWords, problemInWords } from '../../components/problem-words';
import { problem, type Problem } from '../../utils/dataset/checking/problem';
import { english } from './english';
import { stringsOf } from './locale-strings';

const ukrainian = stringsOf('uk');

const codes = Object.keys(messages) as (keyof typeof messages)[];

describe('problemInWords', () => {
  it.each(codes)('says in English what the command line says: %s', (code) => {
    const [, ...names] = messages[code];
    // Names of their own, so that each is seen in its place.
    const found = problem('', code, Object.fromEntries(names.map((name) => [name, `<${name}>`])));
    expect(problemInWords(found, english)).toBe(found.message);
  });

  it.each<[found: Problem, words: string]>([
    [problem('', 'missing', { key: 'name' }), 'Бракує «name». Додайте.'],
    [
      problem('', 'wrong-type', { expected: 'a number', received: 'text' }),
      'Тут текст. Напишіть натомість: число.',
    ],
    // A type that no list of ours has stays in English.
    [
      problem('', 'wrong-type', { expected: 'a bigint', received: 'a list' }),
      'Тут список. Напишіть натомість: a bigint.',
    ],
    [
      problem('', 'unresolved', { id: 'ferries', what: 'topic' }),
      'Немає запису «ferries» (тема). Виправте ідентифікатор або додайте цей запис (тема).',
    ],
    [
      problem('', 'same-row', { first: 'line 12' }),
      'Цей рядок каже те саме, що рядок 12. Приберіть один із них.',
    ],
    // A refusal that a feed would be told of as well.
    [
      problem('', 'manifest-refused', { reason: 'In English.', refusal: 'unsafe-path', what: '../a.jsonl' }),
      'Цьому пакету не можна довіряти. Стрічка називає файл «../a.jsonl», який явно не лежить у її власній теці. Повідомте видавця.',
    ],
    [
      problem('', 'manifest-refused', { reason: 'In English.', refusal: 'eclipse' }),
      'Цьому пакету не можна довіряти. In English.',
    ],
    [problem('', 'too-many', { max: 50_000 }), 'Тут більше ніж 50 000. Пропустіть щось або поділіть файл.'],
  ])('says it in the language of the interface: %o', (found, words) => {
    expect(problemInWords(found, ukrainian).replaceAll('\u00a0', ' ')).toBe(words);
  });
});

describe('placeInWords', () => {
  it.each([
    ['line 3', 'рядок 3'],
    ['people.json, line 3', 'people.json, рядок 3'],
    ['positions[811].saidOn', 'positions[811].saidOn'],
    ['deadline 3', 'deadline 3'],
    ['', ''],
  ])('of %j is %j', (path, words) => {
    expect(placeInWords(path, ukrainian)).toBe(words);
  });
});
