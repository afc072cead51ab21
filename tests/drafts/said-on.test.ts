import { describe, expect, it } from 'vitest';
import { saidOn } from '../../utils/drafts/said-on';

/** A Thursday. */
const published = '2025-03-13';

type Row = [text: string, date: string | undefined, words?: string];

const english: Row[] = [
  ['Anna Berg said on Wednesday', '2025-03-12', 'on Wednesday'],
  ['Anna Berg said late on Tuesday', '2025-03-11', 'late on Tuesday'],
  ['Anna Berg said on Thursday', '2025-03-13', 'on Thursday'],
  ['Anna Berg said last Thursday', '2025-03-06', 'last Thursday'],
  ['Anna Berg said Friday evening', '2025-03-07', 'Friday evening'],
  ['Anna Berg said yesterday', '2025-03-12', 'yesterday'],
  ['Anna Berg said earlier today', '2025-03-13', 'earlier today'],
  ['Anna Berg said the day before yesterday', '2025-03-11', 'the day before yesterday'],
  ['Anna Berg said three days ago', '2025-03-10', 'three days ago'],
  ['Anna Berg said 10 days ago', '2025-03-03', '10 days ago'],
  ['Anna Berg said on 12 March', '2025-03-12', 'on 12 March'],
  ['Anna Berg said on March 3rd', '2025-03-03', 'on March 3rd'],
  ['Anna Berg said on March 12, 2024', '2024-03-12', 'on March 12, 2024'],
  ['Anna Berg said on 30 December', '2024-12-30', 'on 30 December'],
  ['Anna Berg said in January', '2025-01', 'in January'],
  ['Anna Berg said in November', '2024-11', 'in November'],
  ['Anna Berg said in May 2019', '2019-05', 'in May 2019'],
  ['Anna Berg said last month', '2025-02', 'last month'],
  ['Anna Berg said last year', '2024', 'last year'],
  ['Anna Berg said on 2025-03-10', '2025-03-10', '2025-03-10'],
  ['Talks go on 12.03.25', '2025-03-12', '12.03.25'],
  // Still to come, or a bound.
  ['Anna Berg will speak next Wednesday', undefined],
  ['Anna Berg will speak on 20 March', undefined],
  ['Anna Berg wants it by Friday', undefined],
  ['since Monday', undefined],
  // No days at all.
  ['Anna Berg may march', undefined],
  ['on 31 February', undefined],
  ['', undefined],
];

const french: Row[] = [
  ['a déclaré mercredi Anna Berg', '2025-03-12', 'mercredi'],
  ['a déclaré jeudi dernier Anna Berg', '2025-03-06', 'jeudi dernier'],
  ['a-t-elle dit lundi soir', '2025-03-10', 'lundi soir'],
  ['a-t-elle dit hier', '2025-03-12', 'hier'],
  ["a-t-elle dit aujourd'hui", '2025-03-13', "aujourd'hui"],
  ['a-t-elle dit avant-hier', '2025-03-11', 'avant-hier'],
  ['a-t-elle dit il y a deux jours', '2025-03-11', 'il y a deux jours'],
  ['a-t-elle dit le 1er mars', '2025-03-01', 'le 1er mars'],
  ['a-t-elle dit le 12 février 2024', '2024-02-12', 'le 12 février 2024'],
  ['a-t-elle dit en janvier', '2025-01', 'en janvier'],
  ['a-t-elle dit le mois dernier', '2025-02', 'le mois dernier'],
  ['elle parlera mercredi prochain', undefined],
  ['depuis lundi', undefined],
];

const german: Row[] = [
  ['sagte Anna Berg am Mittwoch', '2025-03-12', 'am Mittwoch'],
  ['sagte Anna Berg am Mittwochabend', '2025-03-12', 'am Mittwochabend'],
  ['sagte Anna Berg am vergangenen Donnerstag', '2025-03-06', 'am vergangenen Donnerstag'],
  ['sagte Anna Berg am Sonnabend', '2025-03-08', 'am Sonnabend'],
  ['sagte Anna Berg gestern', '2025-03-12', 'gestern'],
  ['sagte Anna Berg heute früh', '2025-03-13', 'heute früh'],
  ['sagte Anna Berg vor zwei Tagen', '2025-03-11', 'vor zwei Tagen'],
  ['sagte Anna Berg am 3. März', '2025-03-03', 'am 3. März'],
  ['sagte Anna Berg am 12.03.', '2025-03-12', '12.03.'],
  ['sagte Anna Berg im Januar', '2025-01', 'im Januar'],
  ['sagte Anna Berg im vergangenen Jahr', '2024', 'im vergangenen Jahr'],
  ['spricht am kommenden Mittwoch', undefined],
  ['bis Freitag', undefined],
];

const ukrainian: Row[] = [
  ['заявила Анна Берг у середу', '2025-03-12', 'у середу'],
  ['заявила Анна Берг у вівторок', '2025-03-11', 'у вівторок'],
  ["заявила Анна Берг в п'ятницю", '2025-03-07', "в п'ятницю"],
  ['заявила Анна Берг у п’ятницю ввечері', '2025-03-07', 'у п’ятницю ввечері'],
  ['заявила Анна Берг минулого четверга', '2025-03-06', 'минулого четверга'],
  ['заявила Анна Берг учора', '2025-03-12', 'учора'],
  ['заявила Анна Берг сьогодні вранці', '2025-03-13', 'сьогодні вранці'],
  ['заявила Анна Берг три дні тому', '2025-03-10', 'три дні тому'],
  ['заявила Анна Берг 12 березня', '2025-03-12', '12 березня'],
  ['заявила Анна Берг 12 березня 2024 року', '2024-03-12', '12 березня 2024 року'],
  ['заявила Анна Берг у січні', '2025-01', 'у січні'],
  ['заявила Анна Берг торік', '2024', 'торік'],
  ['виступить наступної середи', undefined],
  ['до п’ятниці', undefined],
];

const russian: Row[] = [
  ['заявила Анна Берг в среду', '2025-03-12', 'в среду'],
  ['заявила Анна Берг во вторник', '2025-03-11', 'во вторник'],
  ['заявила Анна Берг в прошлый четверг', '2025-03-06', 'в прошлый четверг'],
  ['заявила Анна Берг вчера вечером', '2025-03-12', 'вчера вечером'],
  ['заявила Анна Берг сегодня', '2025-03-13', 'сегодня'],
  ['заявила Анна Берг два дня назад', '2025-03-11', 'два дня назад'],
  ['заявила Анна Берг 3 марта', '2025-03-03', '3 марта'],
  ['заявила Анна Берг 3 марта 2024 года', '2024-03-03', '3 марта 2024 года'],
  ['заявила Анна Берг в январе', '2025-01', 'в январе'],
  ['заявила Анна Берг в прошлом месяце', '2025-02', 'в прошлом месяце'],
  ['выступит в следующую среду', undefined],
  ['с понедельника', undefined],
];

describe('saidOn', () => {
  describe.each([
    { lang: 'en', rows: english },
    { lang: 'fr', rows: french },
    { lang: 'de-AT', rows: german },
    { lang: 'uk', rows: ukrainian },
    { lang: 'ru', rows: russian },
  ])('reckons from the day of publication in $lang', ({ lang, rows }) => {
    it.each(rows)('%s', (text, date, words) => {
      expect(saidOn(text, { published, lang })).toEqual(date && { date, words });
    });
  });

  it('takes a day that is part of what was said for no day of saying it', () => {
    const text = 'Talks begin on Friday, Anna Berg said on Wednesday';
    expect(saidOn(text, { published, claimed: [[0, 21]] })).toEqual({
      date: '2025-03-12',
      words: 'on Wednesday',
    });
  });

  it('takes a day right behind the cue for the day of saying it', () => {
    const text = 'Anna Berg denied on Tuesday that it was over';
    expect(saidOn(text, { published, claimed: [[17, 44]], cue: [10, 16] })?.date).toBe('2025-03-11');
  });

  it('takes the day that stands nearest to the cue', () => {
    const text = 'After the vote of 3 March Anna Berg said on Wednesday that it was over';
    expect(saidOn(text, { published, cue: [36, 40] })?.date).toBe('2025-03-12');
  });

  it.each([
    ['the month of publication alone is known', '2025-03'],
    ['nothing is known', undefined],
  ])('reckons nothing where %s', (_, known) => {
    expect(saidOn('said on Wednesday', { published: known })).toBeUndefined();
    expect(saidOn('said on 12 March 2024', { published: known })?.date).toBe('2024-03-12');
  });

  it('reckons over the turn of the year', () => {
    expect(saidOn('said on Tuesday', { published: '2025-01-01' })?.date).toBe('2024-12-31');
    expect(saidOn('said last month', { published: '2025-01-01' })?.date).toBe('2024-12');
  });

  it('knows no dates of other languages', () => {
    expect(saidOn('keskiviikkona 12.3.2025', { published, lang: 'fi' })).toBeUndefined();
  });
});
