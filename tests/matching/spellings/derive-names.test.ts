import { describe, expect, it } from 'vitest';
import { deriveNames } from '../../../utils/matching/spellings/derive-names';
import { nameWords } from '../../../utils/matching/spellings/listed-words';

describe('deriveNames', () => {
  it.each([
    ['Aldo Vernik', ['full: Aldo Vernik', 'surname: Vernik']],
    ['Anna R. Vernik', ['full: Anna R. Vernik', 'full: Anna Vernik', 'surname: Vernik', 'initials: ARV']],
    ['Anna D. Vernik', ['full: Anna D. Vernik', 'full: Anna Vernik', 'surname: Vernik', 'initials: ADV']],
    ['Anna von der Quill', ['full: Anna von der Quill', 'surname: von der Quill', 'surname: Quill']],
    ['Tarek al-Quill', ['full: Tarek al-Quill', 'surname: al-Quill', 'surname: Quill']],
    ['Vernik, Dr. Anna', ['full: Anna Vernik', 'surname: Vernik']],
    ['VERNIK Anna', ['full: Anna VERNIK', 'surname: VERNIK']],
    [
      'Верник Тарас Ильич',
      ['full: Тарас Ильич Верник', 'full: Тарас Верник', 'surname: Верник', 'initials: ТИВ'],
    ],
    // A daughter's name tells the order, whatever is before it.
    [
      'Верник Арлина Тевриновна',
      ['full: Арлина Тевриновна Верник', 'full: Арлина Верник', 'surname: Верник', 'initials: АТВ'],
    ],
    [
      'Роман Ольга Ильинична',
      ['full: Ольга Ильинична Роман', 'full: Ольга Роман', 'surname: Роман', 'initials: ОИР'],
    ],
    [
      'Verniuk Taras Bohdanovych',
      ['full: Taras Bohdanovych Verniuk', 'full: Taras Verniuk', 'surname: Verniuk', 'initials: TBV'],
    ],
    [
      'Verniuk, Taras Bohdanovych',
      ['full: Taras Bohdanovych Verniuk', 'full: Taras Verniuk', 'surname: Verniuk', 'initials: TBV'],
    ],
    [
      'де Верник Ольга Петровна',
      ['full: Ольга Петровна де Верник', 'full: Ольга де Верник', 'surname: де Верник', 'surname: Верник'],
    ],
    [
      'Верник Квилл Анна Ильинична',
      ['full: Анна Ильинична Верник Квилл', 'surname: Квилл', 'surname: Верник Квилл', 'initials: АИВК'],
    ],
    ['Верник Ильхам Гейдар оглы', ['full: Ильхам Верник', 'surname: Верник']],
    ['Ильхам Гейдар-оглы Верник', ['full: Ильхам Верник', 'surname: Верник']],
    ['Верник Т.И.', ['full: Т. И. Верник', 'full: Т. Верник', 'surname: Верник', 'initials: ТИВ']],
    ['Vernik A.', ['full: A. Vernik', 'surname: Vernik']],
    // Given names of the east of Europe that are no surnames stand behind one.
    ['Wernik Krzysztof', ['full: Krzysztof Wernik', 'surname: Wernik']],
    ['Верник Инга', ['full: Инга Верник', 'surname: Верник']],
    ['Верник Роман', ['full: Верник Роман', 'surname: Роман', 'full: Роман Верник', 'part: Верник']],
    ['Верникенко Роман', ['full: Роман Верникенко', 'surname: Верникенко']],
    ['Novák Jan', ['full: Jan Novák', 'surname: Novák']],
    // Where both may be either.
    ['Vernik Robert', ['full: Vernik Robert', 'surname: Robert', 'full: Robert Vernik', 'part: Vernik']],
    [
      'Van Vernik Pieter',
      ['full: Pieter Van Vernik', 'surname: Van Vernik', 'surname: Vernik', 'initials: PVV'],
    ],
    [
      'Верник де Сант-Квилл Жоан',
      [
        'full: Жоан Верник де Сант-Квилл',
        'surname: де Сант-Квилл',
        'surname: Сант-Квилл',
        'surname: Верник де Сант-Квилл',
        'part: Верник',
      ],
    ],
    [
      'Анна Тарас Ильич',
      [
        'full: Анна Тарас Ильич',
        'full: Анна Ильич',
        'surname: Ильич',
        'surname: Тарас Ильич',
        'initials: АТИ',
      ],
    ],
    ['Anna Vernik MP', ['full: Anna Vernik', 'surname: Vernik']],
    ['Dame Anna Vernik KC, MEP', ['full: Anna Vernik', 'surname: Vernik']],
    ['Anna Vernik PhD', ['full: Anna Vernik', 'surname: Vernik']],
    ['Sen. Anna Vernik', ['full: Anna Vernik', 'surname: Vernik']],
    ['Deputy Minister Anna Vernik', ['full: Anna Vernik', 'surname: Vernik']],
    ['Vernik, Anna, MP', ['full: Anna Vernik', 'surname: Vernik']],
    ['The Rt Hon. Anna Vernik', ['full: Anna Vernik', 'surname: Vernik']],
    [
      'Richter Anna Maria',
      [
        'full: Anna Maria Richter',
        'full: Anna Richter',
        'surname: Richter',
        'surname: Maria Richter',
        'initials: AMR',
      ],
    ],
    [
      'TEVRIN ANNA AM',
      ['full: TEVRIN ANNA AM', 'full: TEVRIN AM', 'surname: AM', 'surname: ANNA AM', 'initials: TAA'],
    ],
    ['VERNIK Anna MP', ['full: Anna VERNIK', 'surname: VERNIK']],
    ['KIM AM', ['full: KIM AM', 'surname: AM']],
    ['Anna Vernik Jr.', ['full: Anna Vernik', 'surname: Vernik']],
    [
      'Tevrin Vernik Quill',
      [
        'full: Tevrin Vernik Quill',
        'surname: Quill',
        'surname: Vernik Quill',
        'full: Tevrin Vernik',
        'part: Vernik',
        'initials: TVQ',
      ],
    ],
    [
      'Luis de la Vernik Quill',
      [
        'full: Luis de la Vernik Quill',
        'surname: Quill',
        'surname: Vernik Quill',
        'surname: de la Vernik Quill',
        'full: Luis de la Vernik',
        'part: de la Vernik',
      ],
    ],
    [
      'Luis Vernik i Quill',
      [
        'full: Luis Vernik i Quill',
        'surname: Vernik i Quill',
        'surname: Quill',
        'full: Luis Vernik',
        'part: Vernik',
      ],
    ],
    ['Luis Vernik e Quill', ['full: Luis Vernik e Quill', 'surname: Vernik e Quill', 'surname: Quill']],
    [
      'Luis da Vernik Quill',
      ['full: Luis da Vernik Quill', 'surname: Quill', 'surname: Vernik Quill', 'surname: da Vernik Quill'],
    ],
    [
      'Φανή Βερνίκου-Ράπτη',
      [
        'full: Φανή Βερνίκου-Ράπτη',
        'surname: Βερνίκου-Ράπτη',
        'part: Βερνίκου',
        'short: Φανή Βερνίκου',
        'short: Φανή Ράπτη',
      ],
    ],
    ['Don Vernik', ['full: Don Vernik', 'surname: Vernik']],
    ['Mr Vernik', []],
    [
      'Tevrin Vernik Anna',
      ['full: Tevrin Vernik Anna', 'surname: Anna', 'surname: Vernik Anna', 'initials: TVA'],
    ],
    [
      'Vernikné Kocsis Anna',
      [
        'full: Vernikné Kocsis Anna',
        'surname: Anna',
        'surname: Kocsis Anna',
        'part: Vernikné',
        'initials: VKA',
      ],
    ],
    ['Vernik', []],
    ['鄭文燦', []],
    ['European members', []],
    ['', []],
  ])('%s', (name, derived) =>
    expect(deriveNames(nameWords(name)).map((one) => `${one.form}: ${one.name.text}`)).toEqual(derived),
  );
});
