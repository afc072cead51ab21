import { describe, expect, it } from 'vitest';
import { refusalMessages } from '../../components/refusal-sentence';
import { refusalInWords, troubleInWords } from '../../components/refusal-words';
import { problem } from '../../utils/dataset/checking/problem';
import { malformed, refuse, unsoundFiles, type Refused } from '../../utils/feeds/refusal';
import { english } from './english';
import { localeNames, stringsOf } from './locale-strings';

const reasons = Object.keys(refusalMessages) as (keyof typeof refusalMessages)[];

describe('refusalInWords', () => {
  it.each(reasons)('says in English what the command line says: %s', (reason) => {
    const [, ...names] = refusalMessages[reason];
    // Names of their own, so that each is seen in its place.
    const refused = refuse(reason, Object.fromEntries(names.map((name) => [name, `<${name}>`])));
    expect(refusalInWords(refused, english)).toBe(refused.message);
  });

  it.each<[refused: Refused, words: string]>([
    [
      refuse('too-large', { what: 262_144 }),
      'Сервер надсилає більше байтів, ніж може мати цей файл (262 144). Те, що ви маєте, лишається; повідомте видавця.',
    ],
    [
      refuse('older-revision', { from: 2025, to: 2024 }),
      'Стрічка пропонує ревізію 2024, а у вас новіша: 2025. Те, що ви маєте, лишається.',
    ],
    [
      malformed([problem('format', 'not-a-feed')]),
      'Це несправний pack.json. Це не pack.json для Standpoint. Це має бути об’єкт із "format": "standpoint-pack/1".',
    ],
    [
      unsoundFiles([problem('files/a.jsonl, line 3', 'missing', { key: 'name' }), problem('', 'id')]),
      'Файли цієї стрічки несправні. files/a.jsonl, рядок 3: Бракує «name». Додайте. Те, що ви маєте, лишається; повідомте видавця.',
    ],
  ])('says it in the language of the interface: %o', (refused, words) => {
    expect(refusalInWords(refused, stringsOf('uk')).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it.each(localeNames)('writes the day of a manifest’s end as %s does', (locale) => {
    const strings = stringsOf(locale);
    const moment = new Intl.DateTimeFormat(strings.locale, { dateStyle: 'medium', timeStyle: 'short' });
    const at = '2026-12-01T12:00:00Z';
    expect(refusalInWords(refuse('expired', { what: at }), strings)).toBe(
      strings.t('refusalExpired', moment.format(new Date(at))),
    );
  });
});

describe('troubleInWords', () => {
  it('leaves a sentence that was kept as it is', () => {
    expect(troubleInWords('The server says no.', stringsOf('uk'))).toBe('The server says no.');
  });
});
