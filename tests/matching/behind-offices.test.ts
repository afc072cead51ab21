import { describe } from 'vitest';
import { rows } from './rows';

describe('a name behind an office and its place', () => {
  rows('fr', { v: 'Aldo Vernik', d: 'Denis Quillon' }, [
    [
      'a saint',
      'Le maire de Saint-Denis [Aldo Vernik|v] part, la sénatrice de Val-Saint-Georges [Aldo Vernik|v].',
    ],
    ['a town called like a woman', 'Le maire de Victoria [Aldo Vernik|v] part.'],
    [
      'a town called like a thing',
      'Le maire de La Tour [Aldo Vernik|v], celui du Port, l’élu. Le maire du Palais [Vernik|v] dort.',
    ],
    ['a saint that lends a given name', 'La place de Saint-Denis Quillon est vide.'],
    ['somebody else', 'Le frère de Georges Aldo Vernik part, et Victoria Aldo Vernik.'],
  ]);
  rows('es', { v: 'Aldo Vernik Paz', q: 'Pilar Quillon', m: 'María Tevron' }, [
    ['a saint', 'El alcalde de San Fernando [Aldo Vernik Paz|v] y la de Santa Marta [Pilar Quillon|q].'],
    [
      'a town called like a thing',
      'El alcalde de La Torre [Aldo Vernik Paz|v], y el de Puente. La intendenta de Colonia [Pilar Quillon|q].',
    ],
    ['two given names', 'Llegó la portavoz de Ana María Tevron. Está en Ana María Tevron.'],
    ['where somebody is', 'El alcalde en la Plaza Aldo Vernik Paz.'],
  ]);
  rows('it', { v: 'Aldo Vernik' }, [
    ['a saint', "Il sindaco di Monte San Pietro [Aldo Vernik|v] e quello di Sant'Antonio [Aldo Vernik|v]."],
  ]);
  rows('pt', { v: 'Rui Vernik' }, [
    ['a saint', 'O prefeito de São Pedro [Rui Vernik|v] e o de Santo André [Rui Vernik|v].'],
    ['a town', 'O prefeito de Vitória [Rui Vernik|v] saiu.'],
  ]);
  rows('en', { v: 'Aldo Vernik' }, [
    [
      'a state, an electorate, a country',
      'The governor of Virginia [Aldo Vernik|v], the member for Port Victoria [Aldo Vernik|v], the prime minister of Jordan [Aldo Vernik|v].',
    ],
    ['a saint', 'The mayor of San Antonio [Aldo Vernik|v] met the deputy for St. George [Aldo Vernik|v].'],
    ['where somebody is', 'In Georgia [Aldo Vernik|v] won.'],
    ['somebody else', 'A spokesman for Virginia Aldo Vernik left with Georgia Aldo Vernik.'],
  ]);
  rows('en', { v: 'Aldo Vernik', q: 'Nia Quillon' }, [
    [
      'of a court or a county',
      '[Aldo Vernik|v] came. They asked City Clerk [Vernik|v], and Coroner [Vernik|v], Magistrate [Vernik|v] and Undersheriff [Vernik|v].',
    ],
    [
      'in a list of links',
      '[Aldo Vernik|v] came.\nTwo die in crash\nClerk [Vernik|v]: Ballots go out on Monday',
    ],
    [
      'of a council or a party',
      '[Nia Quillon|q] came. They asked Council Member [Quillon|q] and Supervisor [Quillon|q]; Kagawad [Quillon|q] and LoP [Quillon|q] left.',
    ],
    [
      'of a church or the bar',
      '[Aldo Vernik|v] came. They asked Fr. [Vernik|v], Pastor [Vernik|v] and Barrister [Vernik|v].',
    ],
    [
      'somebody else who holds it',
      '[Aldo Vernik|v] came. A driver called Constable Ned Vernik. Later Constable Vernik left. They asked Clerk Tevra Vernik.',
    ],
  ]);
  rows('de', { v: 'Ada Vernik' }, [
    ['a saint', 'Die Bürgermeisterin von Sankt Martin [Ada Vernik|v] ging.'],
    [
      'a town called like a thing',
      'Die Oberbürgermeisterin von Halle [Ada Vernik|v] ging, die Abgeordnete aus Neumarkt [Ada Vernik|v] blieb.',
    ],
    ['a hall', 'Das Spiel in der Stadthalle Ada Vernik fiel aus.'],
  ]);
  rows('sr', { v: 'Vladan Vernik', p: 'Petar Novak' }, [
    [
      'a town',
      'Gradonačelnik Niša [Vladan Vernik|v] ćuti. Reč sa gradonačelnikom Niša [Vladanom Vernikom|v].',
    ],
    ['two given names in a case', 'Dom Ivana Petra Novaka.'],
  ]);
  rows('sk', { v: 'Peter Vernik' }, [['a town', 'Primátor Martina [Peter Vernik|v] mlčí.']]);
  rows('bg', { v: 'Иван Верник', k: 'Мария Колевска' }, [
    ['a town', 'Кметът на София [Иван Верник|v] и този на Свети Влас [Мария Колевска|k].'],
    ['where somebody is', 'В София [Иван Верник|v] мълчи.'],
  ]);
});

describe('a name behind an office and its field', () => {
  rows('fr', { v: 'Nadia Vernik' }, [
    [
      'a thing without an article',
      'La cheffe de groupe [Nadia Vernik|v], la directrice d’école [Nadia Vernik|v], la présidente d’université [Nadia Vernik|v].',
    ],
    [
      'what is named after somebody',
      'La directrice de l’école Nadia Vernik part. Le groupe Nadia Vernik reste.',
    ],
    [
      'a ministry',
      'La ministre de l’École [Nadia Vernik|v], la secrétaire d’État aux Transports [Nadia Vernik|v], la ministre déléguée à la Maison [Nadia Vernik|v].',
    ],
    ['where a minister goes', 'Le ministre au Musée Nadia Vernik.'],
  ]);
  rows('es', { v: 'Pilar Vernik Paz' }, [
    [
      'a ministry',
      'La exministra de Transportes [Pilar Vernik Paz|v], la ministra de Obras y Transportes [Pilar Vernik Paz|v], la secretaria de Vivienda [Pilar Vernik Paz|v].',
    ],
    [
      'a thing without an article',
      'La jefa de grupo [Pilar Vernik Paz|v] y la directora de escuela [Pilar Vernik Paz|v].',
    ],
    [
      'firms and schools',
      'La gerente de Bodegas Pilar Vernik Paz, la directora de la escuela Pilar Vernik Paz.',
    ],
    ['somebody else', 'La ministra de Sanidad Tevrina Vernik Paz.'],
    ['a surname', '[Pilar Vernik Paz|v] calla. La ministra de Transportes [Vernik|v] sale.'],
  ]);
  rows('it', { v: 'Anna Vernik' }, [
    ['a ministry', 'La ministra della Scuola [Anna Vernik|v], l’assessora alla Casa [Anna Vernik|v].'],
    ['where a minister goes', 'Il ministro alla Scuola Anna Vernik.'],
  ]);
  rows('pt', { v: 'Rui Vernik' }, [
    ['a ministry, a group', 'O ministro dos Portos [Rui Vernik|v], o líder de grupo [Rui Vernik|v].'],
  ]);
  rows('de', { v: 'Sabine Vernik' }, [
    ['a ministry', 'Die Ministerin für Schule [Sabine Vernik|v] ging.'],
    ['a school', 'Die Leiterin ging in die Schule Sabine Vernik.'],
  ]);
});

describe('a name in a case behind who leads a thing', () => {
  rows('ru', { v: 'Павел Верник' }, [
    [
      'the instrumental and the dative',
      'Беседа с директором школы [Павлом Верником|v]. Письмо ректору университета [Павлу Вернику|v].',
    ],
    ['the genitive', 'Беседа с директором школы Павла Верника.'],
  ]);
  rows('uk', { v: 'Степан Верник' }, [
    ['the instrumental', 'Розмова з ректором університету [Степаном Верником|v].'],
    ['the genitive', 'Заява директора школи Степана Верника.'],
  ]);
  rows('pl', { v: 'Anna Wernik' }, [['the instrumental', 'Rozmowa z dyrektorką szpitala [Anną Wernik|v].']]);
  rows('cs', { v: 'Petr Vernák' }, [
    ['the instrumental', 'Rozhovor s ředitelem školy [Petrem Vernákem|v].'],
    ['the genitive', 'Slova ředitele školy Petra Vernáka.'],
  ]);
  rows('sr', { v: 'Vladan Vernik' }, [
    ['the instrumental', 'Reč sa direktorom škole [Vladanom Vernikom|v].'],
  ]);
});
