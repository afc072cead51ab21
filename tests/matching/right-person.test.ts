import { describe } from 'vitest';
import { rows } from './rows';

describe('somebody of the surname who took a picture', () => {
  rows('hu', { v: 'Vernik Zsombor' }, [
    [
      'above the one whom the page is about',
      'Quillon szerint [Verniknek|v] mennie kell\nFotó: Vernik Dóra / Hírlap\n[Vernik Zsombor|v] nyilatkozott.',
    ],
  ]);
});

describe('the father and the son', () => {
  rows('en', { vernik: 'Aldo Vernik', son: 'Aldo Vernik Jr.' }, [
    [
      'each by what his name ends in',
      '[Aldo Vernik|vernik] came. [Aldo Vernik Jr|son]. left. [Vernik Jr|son]. sang, [Aldo Jr|son]. too.',
    ],
    [
      'the surname alone, behind the son',
      '[Aldo Vernik|vernik] came. [Aldo Vernik Jr|son]. left. [Vernik|vernik] sang.',
    ],
    ['the surname alone where the son is named alone', '[Aldo Vernik Jr|son]. left. [Vernik|son] sang.'],
  ]);
  rows('en', { vernik: 'Aldo F. Vernik Jr.' }, [
    ['without his middle initial', '[Aldo Vernik Jr|vernik]. left. [Vernik|vernik] sang.'],
    ['another’s son', '[Aldo F. Vernik Jr|vernik]. left. John Vernik Jr. sang.'],
    [
      'the father, as a relative',
      '[Aldo F. Vernik Jr|vernik]. left.\nHe is a son of Aldo F. Vernik. His grandfather, Aldo Vernik, sang.\n[Vernik|vernik] left.',
    ],
    ['the same name of nobody’s relative', '[Aldo F. Vernik|vernik] left.'],
  ]);
  rows('en', { son: 'Tevrin Vernik Jr.' }, [
    [
      'a given name that no list has',
      '[Tevrin “Bong” Vernik Jr|son]. left.\n[Tevrin Jr|son]. sang. Odo Vernik Jr. left.',
    ],
  ]);
});

describe('somebody else of the surname', () => {
  rows('en', { trump: 'Donald Trump', biden: 'Joe Biden', jones: 'Alan Jones', ashry: 'Omar Ashry' }, [
    ['the son by his generation', 'Donald Trump Jr. came.\nTrump spoke.'],
    ['the surname and a generation', '[Donald Trump|trump] came. Then Trump Jr. spoke, and Trump jr sang.'],
    [
      'in passing, once the main person is named',
      '[Donald Trump|trump] came.\nHis daughter is Ivanka Trump.\nThen [Trump|trump] spoke.',
    ],
    ['within one block', '[Donald Trump|trump] came.\nIvanka Trump left, and Trump followed.'],
    [
      'whom nothing but the surname is told of',
      '[Alan Jones|jones] came. A 61-year-old man surnamed Jones was held.\n[Jones|jones] left.',
    ],
    [
      'whose age is told',
      '[Alan Jones|jones] came. A 40-year-old bus driver named Jones slept.\n[Jones|jones] left.',
    ],
    [
      'who gives no other name',
      '[Alan Jones|jones] came. The owner, who gave only her surname, Jones, slept.\n[Jones|jones] left.',
    ],
    ['one more', '[Alan Jones|jones] came. Nobody wants another Jones.\n[Jones|jones] left.'],
    ['who is called so', '[Alan Jones|jones] came. They like a man named [Jones|jones].'],
    [
      'in more blocks than the main person',
      '[Joe Biden|biden] came.\nHunter Biden left.\nHunter Biden was ill.\nBiden smiled.',
    ],
    ['first', 'Hunter Biden left.\n[Joe Biden|biden] came.\nHunter Biden left.\nBiden smiled.'],
    ['an office that somebody else holds', 'Justice Ruth Biden came.\nJustice Biden spoke.'],
    [
      'the wife, and the office of the husband',
      'First Lady Jill Biden came.\nPresident [Biden|biden] spoke.',
    ],
    ['an initial that is a French courtesy', 'A study by Henry M. Jones came.\nJones said no.'],
    ['a particle after the given name', 'Ahmed al Ashry came.\nAshry said no.'],
    ['an initial and the name gone by', 'In the court came A. Stanton Jones.\nJones said no.'],
    ['two words before the surname', 'In the court came Ruth Bader Jones.\nJones said no.'],
    [
      'somebody whose name is said again',
      '[Alan Jones|jones] came.\nThe boy was called Jones, Tevrin Jones of Dover.\nThe boss is [Jones|jones], Mr [Jones|jones].',
    ],
    [
      'somebody who is told apart behind a colon',
      '[Alan Jones|jones] came.\nTheir vet is also called Jones: Ruth Jones, from Dover. Mr [Jones|jones] likes it.',
    ],
    ['the person’s, said again', 'The name is [Jones|jones], [Alan Jones|jones].'],
    [
      'an initial of one whom nobody knows',
      '[Joe Biden|biden] came. It was signed by one J. Biden, a clerk. So [J. Biden|biden] is asked.',
    ],
    [
      'in a list of who got what',
      '[Alan Jones|jones] came.\nTevrin Jones — Water and Power\n[Alan Jones|jones] — Health and Sport',
    ],
    [
      'in news of sport',
      '[Alan Jones|jones] came.\nHandball: Tevrin Jones is ill\nHandball: [Jones|jones] pays',
    ],
    ['a slogan', '[Donald Trump|trump] came. They held “Go [Trump|trump]” and “Gus Trump” signs.'],
    [
      'a day',
      '[Donald Trump|trump] came. On Monday [Trump|trump] left, and by Friday [Trump|trump] was gone. Last Sunday [Trump|trump] slept.',
    ],
    [
      'any month',
      '[Donald Trump|trump] came. Since January [Trump|trump] is away, until October [Trump|trump] was here.',
    ],
    ['a month', '[Donald Trump|trump] came. In August [Trump|trump] left, since May [Trump|trump] is away.'],
  ]);
  rows('en', { marco: 'Paulo Marco', james: 'Godfrey James' }, [
    ['a surname that is a given name', 'On Tuesday, Sen. Marco Rubio (R-Fla.) came.'],
    ['a given name and an initial', 'On Tuesday, FBI Director James B. Comey came.'],
    ['a given name in a title', 'Will Senator Marco Rubio Win the Great State?'],
  ]);
  rows('pt', { silva: 'Pedro Silva' }, [['a particle', 'Falou Marina da Silva.\nSilva disse que não.']]);
  rows('nl', { vernik: 'Aldo Vernik' }, [
    ['a given name that ends as words do', '[Aldo Vernik|vernik] ging. Cornelis Vernik kwam.'],
  ]);
  rows('de', { leyen: 'Ursula von der Leyen' }, [['a particle', 'Es sprach Heiko von der Leyen.']]);
});

describe('whose words open a block behind a namesake', () => {
  rows('en', { vernik: 'Aldo Vernik', doe: 'Leo Doe' }, [
    [
      'hers whom the page named last',
      '[Aldo Vernik|vernik] came.\nCarla Vernik, a nurse, was there.\n“He has my voice,” Vernik said.',
    ],
    [
      'his where it has named somebody since',
      '[Aldo Vernik|vernik] came.\nCarla Vernik, a nurse, was there.\nSo was [Leo Doe|doe].\n“We won,” [Vernik|vernik] said.',
    ],
    [
      'his where she is a relative',
      '[Aldo Vernik|vernik] came.\nHis sister, Carla Vernik, was there.\n“We won,” [Vernik|vernik] said.',
    ],
    [
      'his where more stands before it',
      '[Aldo Vernik|vernik] came.\nCarla Vernik, a nurse, was there.\nThe winner smiled. “We won,” [Vernik|vernik] said.',
    ],
  ]);
  rows('fi', { vernonen: 'Matti Vernonen' }, [
    [
      'a nurse’s',
      '[Matti Vernonen|vernonen] tuli.\nPaikalla oli hoitaja Helena Vernonen, joka ei ole sukua.\n”Ei”, Vernonen sanoi.',
    ],
  ]);
});

describe('double surnames', () => {
  rows(
    'es',
    {
      yolanda: 'Yolanda Díaz',
      isabel: 'Isabel Díaz Ayuso',
      pedro: 'Pedro Sánchez',
      lopez: 'Andrés López Vernik',
      rosa: 'Rosa Quillon',
    },
    [
      [
        'whose whole surname it is',
        '[Yolanda Díaz|yolanda] vio a [Isabel Díaz Ayuso|isabel]. [Ayuso|isabel] y [Díaz|yolanda] se van.',
      ],
      ['another second surname', '[Pedro Sánchez|pedro] llegó. El juez Sánchez Hormigo no.'],
      ['another second surname behind the first', 'A la casa llegó Andrés López Beltrán.'],
      [
        'the second surname of a rare first',
        '[Rosa Quillon|rosa] llegó. Luego hablaron con [Quillon|rosa] Vernik ayer.',
      ],
      ['without the second surname', 'Llegó [Andrés López|lopez].'],
    ],
  );
  rows('pt', { lula: 'Luiz Inácio Lula da Silva' }, [
    ['the name before the particle', '[Luiz Inácio Lula da Silva|lula] falou. [Lula|lula] saiu.'],
    ['the name before the particle alone', 'Então Lula saiu.'],
  ]);
});

describe('names beside a surname', () => {
  rows('fr', { a: 'Nicolas Sarkozy' }, [
    [
      'a double surname of somebody else',
      '[Nicolas Sarkozy|a] part.\nCarla Bruni-Sarkozy reste.\n[Sarkozy|a] parle.',
    ],
  ]);
  rows('en', { k: 'John Kennedy', n: 'Richard Nixon' }, [
    ['two who are joined', '[John Kennedy|k] met [Richard Nixon|n]. The [Kennedy|k]-[Nixon|n] debate.'],
  ]);
  rows('hu', { a: 'Orbán Viktor' }, [
    ['a given name behind', '[Orbán Viktor|a] beszélt.\nOrbán Balázs hallgatott.\n[Orbán|a] szerint jó.'],
  ]);
  rows('uk', { a: 'Дональд Трамп', b: 'Олаф Шольц' }, [
    ['a generation behind a hyphen', '[Дональд Трамп|a] пішов.\nДональд Трамп-молодший мовчав.'],
    ['an office and its country', 'Тоді прийшов канцлер Німеччини [Шольц|b].'],
    ['an office and a name that is no country', 'Тоді прийшов міністр Ліор Шольц.'],
  ]);
  rows('ru', { a: 'Эмманюэль Макрон' }, [
    ['an office and its country', 'Потом пришёл президент Франции [Макрон|a].'],
  ]);
  rows('de', { a: 'Jens Spahn' }, [['a quote and so', '„Wir gehen“, so [Spahn|a]. So will [Spahn|a].']]);
  rows('tr', { a: 'Devlet Bahçeli' }, [['an office', 'MHP lideri [Bahçeli|a] konuştu.']]);
  rows('nl', { a: 'Rob Jetten' }, [['an office', 'Toen kwam D66-leider [Jetten|a].']]);
});

describe('a nickname', () => {
  rows('en', { a: 'Trevor Vernik', b: 'Robert Quillon Jr.', c: 'Ella Vernik' }, [
    [
      'that the page explains',
      '[Trevor “Bluey” Vernik|a] came.\nThen [Bluey Vernik|a] spoke. [Vernik|a] left.\nThey saw Bluey Quillon.',
    ],
    ['explained later', 'They saw [Bluey Vernik|a].\nIt was [Trevor (Bluey) Vernik|a].'],
    [
      'beside somebody whose given name stands behind',
      '[Trevor “Bluey” Vernik|a] came.\nHe is also called Vernik: Bluey Vernik.',
    ],
    ['before a generation', '[Robert “Bo” Quillon Jr|b]. came.\nThen [Bo Quillon Jr|b]. met [Bo Quillon|b].'],
    ['of two people', '[Trevor “Red” Vernik|a] met [Ella “Red” Vernik|c].\nThen Red Vernik spoke.'],
    ['that nothing explains', '[Trevor Vernik|a] came.\nThen Bluey Vernik spoke.'],
  ]);
  rows('en', { a: 'John Tan' }, [
    ['behind a surname that opens a paragraph', '[John “Hui” Tan|a] came.\nTan Hui Min left.'],
  ]);
  rows('en', { a: 'Rudy Vernik', b: 'Jake Quillon' }, [
    ['the given name in full', 'Then [Rudolph W. Vernik|a] met [Jacob Quillon|b].'],
    ['another given name', 'Then Randolph Vernik met James Quillon.'],
  ]);
  rows('es', { lupe: 'Guadalupe Vernik' }, [
    [
      'an article and a word',
      '[Guadalupe Vernik|lupe] vino. «La Negra [Vernik|lupe] manda», decían de la Flaca [Vernik|lupe].',
    ],
    ['an article and another', '[Guadalupe Vernik|lupe] vino. Abrió la Tevrinesa Vernik.'],
  ]);
  rows('en', { len: 'Leonard Vernik', zeke: 'Ezekiel Quillon' }, [
    ['in speech', '[Leonard Vernik|len] left. “But [Lenny|len] got my alley paved,” he said.'],
    ['rarer ones', 'Then [Lennie Vernik|len] met [Zeke Quillon|zeke], not Denny Vernik.'],
  ]);
  rows('en', { bev: 'Beverley Vernik', trish: 'Patricia Quillon' }, [
    ['women’s', 'Then [Bev Vernik|bev] met [Trish Quillon|trish].'],
    ['a ward', '[Bev Vernik|bev] gave to the Bev Vernik Birthing Unit.'],
  ]);
  rows('es', { lupe: 'Guadalupe Vernik' }, [['Spanish', 'Vino [Lupita Vernik|lupe], y Lola Vernik no.']]);
  rows('de', { poldi: 'Leopold Vernik' }, [['German', 'Dann kam [Poldi Vernik|poldi], nicht Sepp Vernik.']]);
});
