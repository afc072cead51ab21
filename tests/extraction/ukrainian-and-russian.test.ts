import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in';

const ukrainian: [construction: string, text: string, found: string[]][] = [
  [
    'a claim behind "що"',
    'Міністр оборони Іван Петренко заявив, що міст відкриють у травні.',
    ['Міністр оборони Іван Петренко | said | indirect | міст відкриють у травні'],
  ],
  [
    'a quotation, a dash and the verb',
    '«Ми не відступимо», — сказала речниця Оксана Лис.',
    ['речниця Оксана Лис | said | direct | Ми не відступимо'],
  ],
  [
    "the writer's words within the marks",
    '«Ми готові, — наголосив Петренко. — Це важливо для всіх».',
    ['Петренко | said | direct | Ми готові, … Це важливо для всіх'],
  ],
  [
    '"за словами"',
    'За словами міністра, роботи триватимуть два роки.',
    ['міністра | said | indirect | роботи триватимуть два роки'],
  ],
  [
    'a sentence that reports the one before it',
    'Міст відкриють у травні. Про це повідомила речниця міністерства Оксана Лис.',
    ['речниця міністерства Оксана Лис | said | indirect | Міст відкриють у травні'],
  ],
  [
    'a verb behind what it reports',
    'Роботи триватимуть два роки, зазначив Петренко.',
    ['Петренко | said | indirect | Роботи триватимуть два роки'],
  ],
  [
    'a participle',
    'Депутатка засудила рішення суду, додавши, що подасть апеляцію.',
    ['Депутатка | opposed | indirect | рішення суду', 'Депутатка | said | indirect | подасть апеляцію'],
  ],
  ['"як повідомив"', 'Як повідомив мер, дорогу закрито.', ['мер | said | indirect | дорогу закрито']],
  [
    'what it is said about',
    'Петренко заявив про готовність до перемовин.',
    ['Петренко | said | indirect | готовність до перемовин'],
  ],
  [
    'a call',
    'Президент закликав партнерів прискорити допомогу.',
    ['Президент | demanded | indirect | партнерів прискорити допомогу'],
  ],
];

const russian: [construction: string, text: string, found: string[]][] = [
  [
    'a claim behind "что"',
    'Министр обороны Иван Петров заявил, что мост откроют в мае.',
    ['Министр обороны Иван Петров | said | indirect | мост откроют в мае'],
  ],
  [
    'a quotation, a dash and the verb',
    '«Мы не отступим», — сказала представительница ведомства Ольга Лис.',
    ['представительница ведомства Ольга Лис | said | direct | Мы не отступим'],
  ],
  [
    "the writer's words within the marks",
    '«Мы готовы, — подчеркнул Петров. — Это важно для всех».',
    ['Петров | said | direct | Мы готовы, … Это важно для всех'],
  ],
  [
    '"по словам"',
    'По словам министра, работы продлятся два года.',
    ['министра | said | indirect | работы продлятся два года'],
  ],
  [
    'a sentence that reports the one before it',
    'Мост откроют в мае. Об этом сообщила пресс-секретарь Ольга Лис.',
    ['пресс-секретарь Ольга Лис | said | indirect | Мост откроют в мае'],
  ],
  [
    'a verb behind what it reports',
    'Работы продлятся два года, отметил Петров.',
    ['Петров | said | indirect | Работы продлятся два года'],
  ],
  [
    'a participle',
    'Депутат осудила решение суда, добавив, что подаст апелляцию.',
    ['Депутат | opposed | indirect | решение суда', 'Депутат | said | indirect | подаст апелляцию'],
  ],
  ['"как сообщил"', 'Как сообщил мэр, дорога закрыта.', ['мэр | said | indirect | дорога закрыта']],
  [
    'a subject that is neuter',
    'Ведомство опровергло сообщения о задержке.',
    ['Ведомство | denied | indirect | сообщения о задержке'],
  ],
];

describe('findStatements in Ukrainian', () => {
  it.each(ukrainian)('finds %s', (_, text, found) => {
    expect(foundIn('uk', text)).toEqual(found);
  });

  it('finds no statement in a verb that is negated', () => {
    expect(foundIn('uk', 'Речниця не сказала, що роботи зупинили.')).toEqual([]);
  });
});

describe('findStatements in Russian', () => {
  it.each(russian)('finds %s', (_, text, found) => {
    expect(foundIn('ru', text)).toEqual(found);
  });

  it('finds no statement in a verb that is negated', () => {
    expect(foundIn('ru', 'Петров не сказал, что работы остановлены.')).toEqual([]);
  });
});
