import { describe } from 'vitest';
import { rows } from './rows';

describe('a house called by its keeper', () => {
  rows('sl', { v: 'Jan Vernik' }, [
    [
      'behind a preposition in capitals',
      '[Jan Vernik|v] je prišel. Jedli so Pri Verniku. Pri [Verniku|v] so molčali.',
    ],
  ]);
  rows('pl', { k: 'Urban Kruk' }, [
    [
      'which is no initial of his',
      '[Urban Kruk|k] przyszedł. Jedli „U Kruka”, a potem w zajeździe U Kruka. U [Kruka|k] nikogo nie było.',
    ],
  ]);
  rows('sk', { v: 'Peter Vernik' }, [
    ['on the meadow', '[Peter Vernik|v] prišiel. Jedli na salaši Vernik a Syr. [Vernik|v] mlčal.'],
  ]);
  rows('fi', { v: 'Aarne Vernik' }, [
    [
      'where people dance',
      '[Aarne Vernik|v] tuli. Vernikin tanssilava on kiinni. [Vernikin|v] puhe oli lyhyt.',
    ],
  ]);
  rows('cs', { k: 'Lenka Králová' }, [
    [
      'or a town of the queen’s',
      '[Lenka Králová|k] odešla. Žila v Hradci Králové i ve Dvoře Králové. O [Králové|k] se mluvilo.',
    ],
  ]);
});

describe('a shop called by its keeper', () => {
  rows('sl', { v: 'Jan Vernik' }, [
    [
      'where something is, unless a verb follows',
      '[Jan Vernik|v] je prišel. Moko imajo v trgovini Vernik na trgu in v domači mesariji Vernik. V trgovini [Vernik|v] ni govoril, o trgovini [Vernik|v] molči.',
    ],
  ]);
  rows('pl', { v: 'Jan Wernik' }, [
    [
      'in its base form, for in a case it is his',
      '[Jan Wernik|v] przyszedł. Stali przed sklepem Wernik, potem w cukierni Wernik i w barze. W sklepie [Wernika|v] było pusto, w salonie [Wernik|v] zasnął.',
    ],
  ]);
  rows('cs', { v: 'Jan Vernák' }, [
    [
      'unless he does something there',
      '[Jan Vernák|v] přišel. V obchodě Vernák, vedle kavárny, mlčeli. V prodejně [Vernák|v] mlčel.',
    ],
  ]);
  rows('ru', { v: 'Иван Верник' }, [
    [
      'unless he does something there',
      '[Иван Верник|v] пришёл. Хлеб есть в магазине Верник и в лавке Верник на углу. В магазине [Верник|v] молчал.',
    ],
  ]);
  rows('uk', { v: 'Іван Верник' }, [
    [
      'unless he does something there',
      "[Іван Верник|v] прийшов. Стояли біля крамниці Верник, потім у кав'ярні Верник. У крамниці [Верник|v] мовчав.",
    ],
  ]);
  rows('bg', { v: 'Иван Верник' }, [
    [
      'unless he does something there',
      '[Иван Верник|v] дойде. Хляб има в магазин Верник и в механа Верник. В магазина [Верник|v] мълча.',
    ],
  ]);
});

describe('what a family owns', () => {
  rows('en', { v: 'Tevrin Vernik' }, [
    [
      'a trust, a group',
      '[Tevrin Vernik|v] left. It is held by the Vernik Family Trust and the Vernik Family Group.',
    ],
    [
      'a park on a farm',
      '[Tevrin Vernik|v] left. They went to Vernik’s Farm Park and to Vernik’s Farm Shop.',
    ],
    [
      'a bill about farms',
      '[Tevrin Vernik|v] left. They read [Vernik|v]’s Farm Bill and saw [Vernik|v]’s farm.',
    ],
  ]);
});

describe('what two made and is called by both', () => {
  rows('cs', { v: 'Jan Verník', q: 'Karel Quillon' }, [
    [
      'a treaty and a law',
      '[Jan Verník|v] i [Karel Quillon|q] mluví. Platí smlouva Verník–Quillon i zákon Verník–Quillon.',
    ],
    [
      'a duel of theirs, and a treaty of his',
      '[Jan Verník|v] i [Karel Quillon|q] mluví. Duel [Verník|v]–[Quillon|q] skončil. Smlouva [Verníka|v] platí.',
    ],
  ]);
  rows('pl', { v: 'Jan Wernik', q: 'Karol Quillon' }, [
    [
      'a pact and an act',
      '[Jan Wernik|v] i [Karol Quillon|q] mówią. Pakt Wernik–Quillon i ustawa Wernika–Quillona.',
    ],
  ]);
  rows('ru', { v: 'Иван Верник', q: 'Карл Квиллон' }, [
    [
      'a pact and a law, with spaces around the dash',
      '[Иван Верник|v] и [Карл Квиллон|q] пришли. Подписан пакт Верника — Квиллона и закон Верник — Квиллон. Отклонён план [Верника|v] — [Квиллон|q] рад. Вчера матч [Верник|v] — [Квиллон|q] ждали все.',
    ],
  ]);
  rows('uk', { v: 'Іван Вернік', q: 'Карл Квіллон' }, [
    [
      'a plan of three',
      '[Іван Вернік|v] і [Карл Квіллон|q] прийшли. Ухвалили план Зорен–Вернік–Квіллон, а зустріч [Вернік|v]–[Квіллон|q] зірвали.',
    ],
  ]);
});

describe('a title in quotation marks', () => {
  rows('uk', { zymova: 'Віра Зимова' }, [
    ['an adjective and its noun', '[Віра Зимова|zymova] прийшла. Копія стрічки «Зимова казка» збереглася.'],
    ['what is said', '[Віра Зимова|zymova] прийшла. Він сказав: «[Зимова|zymova] мовчить».'],
    ['what is shouted', '[Віра Зимова|zymova] прийшла. Вони крикнули: «[Зимова|zymova] мовчить, а дарма».'],
  ]);
});

describe('a subject behind what others are named after', () => {
  rows('ru', { vernik: 'Иван Верник' }, [
    [
      'where and when he did something',
      '[Иван Верник|vernik] пришёл. В старой школе [Верник|vernik] учился, после премии [Верник|vernik] не плакал. В школе Верника учился сын.',
    ],
    ['what a verb has for its subject', '[Иван Верник|vernik] пришёл. Школа Верник закрылась.'],
    [
      'on his behalf, in his person, and exactly he',
      '[Иван Верник|vernik] пришёл. Выступили от имени [Верника|vernik]. Фирма в лице [Верника|vernik] молчит. Именно [Верник|vernik] ушёл. Лицей имени Верника закрыт.',
    ],
  ]);
  rows('pl', { vernik: 'Jan Vernik' }, [
    [
      'where he did something, and on his behalf',
      '[Jan Vernik|vernik] mówi. W parku [Vernik|vernik] spacerował. W hotelu Vernik trwał remont. W imieniu [Vernika|vernik] mówi ona.',
    ],
  ]);
  rows('uk', { vernik: 'Іван Верник' }, [
    [
      'where he said something, and on his behalf',
      '[Іван Верник|vernik] прийшов. На площі [Верник|vernik] заявив це. Від імені [Верника|vernik] мовчали. Школа імені Верника закрита.',
    ],
  ]);
  rows('bg', { vernik: 'Иван Верник' }, [
    [
      'where he did something, which has an article',
      '[Иван Верник|vernik] дойде. На летището [Верник|vernik] ще бъде сам, в училището [Верник|vernik] каза това. Днес летището Верник е пусто, на улица Верник се чака.',
    ],
  ]);
});

describe('a surname that ends the names of places', () => {
  rows('en', { park: 'Tevrin Park', hill: 'Alda Hill', fields: 'Aldo Fields' }, [
    [
      'stands behind another word of theirs',
      '[Tevrin Park|park] came. They met in Quillon Park, where rain fell, and walked to Dover Park. [Park|park] sang.',
    ],
    [
      'the same in one block',
      '[Alda Hill|hill] and [Aldo Fields|fields] came. A fire on Quillon Hill and tents in Quillon Fields. Then [Hill|hill] left with [Fields|fields].',
    ],
    [
      'is a person’s who speaks or stands behind a town that opens the sentence',
      '[Tevrin Park|park] came. Later in Dover [Park|park] said no. In Dover [Park|park] met them.',
    ],
    ['is a person’s behind a day', '[Tevrin Park|park] came. On Friday [Park|park] met them at noon.'],
  ]);
  rows('en', { v: 'Aldo Vernik' }, [
    [
      'is a town’s behind a street',
      '[Aldo Vernik|v] left.\nA fire on Mill Lane, Vernik\nThey met on Mill Lane, Vernik.',
    ],
    [
      'is a person’s where the clause goes on',
      '[Aldo Vernik|v] left.\nOn Mill Lane, [Vernik|v] said no. In the lane, [Vernik|v]. It was Dover, [Vernik|v].',
    ],
    [
      'is one’s where something is ever since, and at the other end of a drive',
      '[Aldo Vernik|v] left. The report sits in a drawer in Vernik ever since. He could drive from Vernik to Dover.',
    ],
    ['is a person’s whom somebody trusts', '[Aldo Vernik|v] left. They had faith in [Vernik|v] ever since.'],
    [
      'is one’s where a clause ends with it',
      '[Aldo Vernik|v] left. A mill in Quillon Vernik, sold in May, burnt down. They live near Quillon Vernik. She slept in Quillon Vernik last week.',
    ],
    [
      'is a person’s behind what is in people, or what his camp is called',
      '[Aldo Vernik|v] left. They lost trust in Brexiteer [Vernik|v], who left. She had a role in Team [Vernik|v], they said.',
    ],
    [
      'is a person’s before a verb, and where a sentence opens with the place',
      '[Aldo Vernik|v] left. Later in Dover [Vernik|v] met them. In Dover [Vernik|v], who met them, slept.\n14:30 In Dover [Vernik|v], who met them, woke.',
    ],
  ]);
});

describe('a street abroad, as it is called there', () => {
  rows('ru', { v: 'Иван Верник' }, [
    [
      'in letters of another script',
      '[Иван Верник|v] пришёл. Клуб на Верник-роуд, дом по Верник Стрит, лавка на Верник-авеню и «Верник роуд». [Верник|v] молчал.',
    ],
  ]);
  rows('uk', { v: 'Іван Верник' }, [
    [
      'in letters of another script',
      '[Іван Верник|v] прийшов. Біля станції «Верник-роуд», на Верник-стріт і Верник Сквер тихо. [Верник|v] мовчав.',
    ],
  ]);
  rows('bg', { v: 'Иван Верник' }, [
    [
      'in letters of another script',
      '[Иван Верник|v] дойде. Клуб на Верник Роуд, къща на „Верник стрийт“ и Верник Авеню. [Верник|v] мълча.',
    ],
  ]);
  rows('sl', { v: 'Jan Vernik' }, [
    ['in small letters', '[Jan Vernik|v] je prišel. Hiša stoji na Vernik road. [Vernik|v] je molčal.'],
  ]);
});

describe('homes that are called by a name', () => {
  rows('pt', { v: 'Evelio Vernik' }, [
    [
      'in Portuguese',
      '[Evelio Vernik|v] falou. Moradores do Conjunto Evelio Vernik, do Conjunto Habitacional Vernik, do Residencial Governador Vernik e do loteamento Vernik esperam. Agem em conjunto [Vernik|v] e a Câmara.',
    ],
  ]);
  rows('es', { v: 'Evelio Vernik' }, [
    [
      'in Spanish',
      '[Evelio Vernik|v] habló. Viven en el Conjunto Residencial Vernik y en el fraccionamiento Vernik. Deciden en conjunto [Vernik|v] y la ministra.',
    ],
  ]);
  rows('it', { v: 'Evelio Vernik' }, [
    ['in Italian', '[Evelio Vernik|v] parla. Vivono al condominio Vernik e al Residence Vernik.'],
  ]);
});

describe('who has an office in a thing', () => {
  const page = '[Aldo Vernik|v] left.\n';
  rows('en', { v: 'Aldo Vernik' }, [
    ['a port, a bank', `${page}Port Commissioner [Aldo Vernik|v] met Bank Governor [Vernik|v].`],
    ['a village', `${page}Barangay Captain [Vernik|v] is Punong Barangay [Aldo Vernik|v].`],
    [
      'what is called by the name',
      `${page}They met in Barangay Vernik, Port Vernik and Barangay Aldo Vernik.`,
    ],
    [
      'what is called by an office too',
      `${page}The Hotel President Vernik and Camp General Vernik are shut.`,
    ],
  ]);
});

describe('a ship and her captain', () => {
  rows('cs', { v: 'Jan Vernik' }, [
    [
      'in any case, for ships have names in the base form',
      'Kapitán lodi [Jan Vernik|v] přišel, bez kapitána lodi [Jana Vernika|v] se nejelo. Loď Jan Vernik kotví, na lodi Vernik je ticho.',
    ],
  ]);
  rows('uk', { v: 'Іван Верник' }, [
    [
      'in any case',
      'Капітан корабля [Іван Верник|v] прийшов, говорили з капітаном теплохода [Іваном Верником|v]. На теплоході «Іван Верник» тихо.',
    ],
  ]);
  rows('pl', { v: 'Jan Vernik' }, [
    [
      'in any case',
      'Dowódca fregaty [Jan Vernik|v] przyszedł, szukano kapitana okrętu [Jana Vernika|v]. Na okręcie Jan Vernik cicho.',
    ],
  ]);
});

describe('people of things, whose words begin like these', () => {
  rows('uk', { vernik: 'Іван Вернік' }, [
    [
      'academicians and pupils',
      'Академік [Іван Вернік|vernik], школяра [Івана Верніка|vernik], ліцеїст [Іван Вернік|vernik]',
    ],
    ['a librarian and a library', 'Бібліотекар [Іван Вернік|vernik] у бібліотеці Івана Верніка'],
  ]);
  rows('ru', { vernik: 'Иван Верник' }, [
    ['academicians and pupils', 'Академика [Ивана Верника|vernik], школьнику [Ивану Вернику|vernik]'],
    ['a librarian and a library', 'Библиотекарь [Иван Верник|vernik] в библиотеке Ивана Верника'],
  ]);
  rows('pl', { vernik: 'Jan Wernik' }, [
    ['a librarian and a library', 'Bibliotekarz [Jan Wernik|vernik] z biblioteki Jana Wernika'],
    ['who was awarded', 'Nagrodzony [Jan Wernik|vernik], nagroda Jana Wernika'],
  ]);
  rows('cs', { vernik: 'Jan Vernik' }, [
    ['a librarian and a hospital', 'Knihovník [Jan Vernik|vernik] v nemocnicích Jana Vernika'],
    ['a farmer', 'Hospodáře [Jana Vernika|vernik] neznali.'],
  ]);
});
