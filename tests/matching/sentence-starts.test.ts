import { describe } from 'vitest';
import { rows } from './rows';

describe('a small word where a sentence begins', () => {
  rows('sv', { vernik: 'Jan Vernik' }, [
    [
      'what is no given name',
      '[Jan Vernik|vernik] talade.\nEftersom [Vernik|vernik] tiger. Trots [Vernik|vernik] gick det. Hos [Vernik|vernik] hemma.',
    ],
  ]);
  rows('cs', { vernik: 'Jan Vernik' }, [
    [
      'what others are called too, or "each" elsewhere',
      '[Jan Vernik|vernik] odešel.\nAni [Vernik|vernik] to neví. Jen [Vernik|vernik] to ví. Však [Vernik|vernik] přijde, pak však [Vernik|vernik] odejde.',
    ],
  ]);
  rows('uk', { vernik: 'Іван Верник' }, [
    [
      'what ends like given names',
      '[Іван Верник|vernik] прийшов.\nТеж [Верник|vernik] мовчав. Водночас [Верник|vernik] мовчав. Якраз [Верник|vernik] мовчав.',
    ],
  ]);
  rows('ru', { vernik: 'Иван Верник', chubanu: 'Павел Чубану' }, [
    [
      'what somebody has or does',
      '[Иван Верник|vernik] пришёл.\n[Павел Чубану|chubanu] молчит.\nШтаб [Чубану|chubanu] признал итог. Визит [Чубану|chubanu] затянулся.\nТевриг Чубану ушёл.',
    ],
    ['the same', '[Иван Верник|vernik] пришёл.\nЗатем [Верник|vernik] молчал. Зачем [Верник|vernik] молчал?'],
  ]);
  rows('de', { muller: 'Emil Müller' }, [
    [
      'a question, and a stranger in it',
      '[Emil Müller|muller] kam.\nWarum [Müller|muller] schweigt. Was [Müller|muller] will. Wo [Müller|muller] wohnt. Muss [Müller|muller] gehen? Könnte [Müller|muller] siegen? Warum Ilse Müller geht.\nTevrin Müller geht',
    ],
  ]);
  rows('fr', { vernik: 'Aldo Vernik', martin: 'Luc Martin' }, [
    [
      'a question, and a stranger in it',
      '[Aldo Vernik|vernik] et [Luc Martin|martin] partent.\nPourquoi [Vernik|vernik] dort. Comment [Martin|martin] a gagné. Pourquoi Ève Martin dort.',
    ],
  ]);
  rows('es', { garcia: 'Luis García' }, [
    [
      'a question',
      '[Luis García|garcia] calla.\n¿Puede [García|garcia] ganar? ¿Debe [García|garcia] irse? Tevrino García duerme.',
    ],
  ]);
  rows('nl', { bakker: 'Piet Bakker' }, [
    [
      'a question, and what is told',
      '[Piet Bakker|bakker] kwam.\nKan [Bakker|bakker] winnen? [Bakker|bakker] moet weg, [Bakker|bakker] kan winnen. Bakker zonder brood gezocht.',
    ],
  ]);
  rows('nl', { vernik: 'Jan Vernik' }, [
    [
      'a question, and a stranger in it',
      '[Jan Vernik|vernik] kwam.\nWaarom [Vernik|vernik] zwijgt. Waarom Sem Vernik lacht.',
    ],
  ]);
  rows('pl', { nowak: 'Jan Nowak' }, [
    [
      'a question, and a stranger in it',
      '[Jan Nowak|nowak] milczy.\nDlaczego [Nowak|nowak] milczy? Czy [Nowak|nowak] wróci? Czy Adam Nowak wróci?',
    ],
  ]);
  rows('hu', { nagy: 'Nagy Elemér' }, [
    [
      'a question and a contrast',
      '[Nagy Elemér|nagy] elment.\nMa jött: Kicsoda [Nagy|nagy]? Viszont [Nagy|nagy] hallgat.',
    ],
  ]);
});

describe('a small word that is a surname', () => {
  rows('es', { lo: 'Lo Wei-ting' }, [
    ['where a sentence begins', '[Lo Wei-ting|lo] llegó tarde. Lo dijo ayer. A [Lo|lo] no le gustó.'],
  ]);
  rows('hr', { kao: 'Kao Wei-ting' }, [
    ['where a sentence begins', '[Kao Wei-ting|kao] je otišao. Kao da ne zna. Predsjednik [Kao|kao] šuti.'],
  ]);
  rows('en', { lo: 'Lo Wei-ting' }, [
    ['before a verb of speech', '[Lo Wei-ting|lo] left. [Lo|lo] said no. Lo and behold, it rained.'],
  ]);
});

describe('a word where a sentence begins', () => {
  rows('en', { stone: 'Ruth Stone', vernik: 'Aldo Vernik', crow: 'Alda Crow' }, [
    ['a word that is a name', '[Ruth Stone|stone] left. Stone walls fell.'],
    ['an animal', 'CARTOON: Crow takes Bishop\n[Alda Crow|crow] left. Then [Crow|crow] came back.'],
    ['behind a contraction', '[Ruth Stone|stone] left. They said she didn’t. Stone walls fell.'],
    [
      'what people do not do',
      '[Ruth Stone|stone] left. [Stone|stone] doesn’t like it. [Stone|stone] lost the vote.',
    ],
    ['what a headline says of people', '[Stone|stone] wins\n[Ruth Stone|stone] left.'],
    [
      'the same in several words',
      '[Stone|stone] dies at 88\n[Stone|stone] steps down over tax\nStone steps lead down\n[Stone|stone] hits back\n[Stone|stone] under fire\n[Ruth Stone|stone] left.',
    ],
    [
      'what is to come of people',
      '[Stone|stone] to step down\n[Stone|stone] to resign over tax\n[Stone|stone] sworn in as mayor\nStone to step on in the dark\nStone to fall\n[Ruth Stone|stone] left.',
    ],
    [
      'in a headline of few words',
      '[Stone|stone] Resigns\n[Stone|stone] Wins Dover\nSTONE WALL FALLS\n[STONE|stone] WINS\nStone Wall Falls\n[Ruth Stone|stone] left.',
    ],
    [
      'against whom',
      '[Stone|stone] v [Vernik|vernik]: the debate\nStone v wood: what lasts\n[Ruth Stone|stone] and [Aldo Vernik|vernik] left.',
    ],
    [
      'under a picture of a conference',
      '(Pic: [Stone|stone] at last year’s party conference. Credit: PA)\nPhoto: [Stone|stone] during the debate on Monday\nPhoto: Stone at the quarry\nPhoto: Stone conference hall\n[Ruth Stone|stone] left.',
    ],
    [
      'behind a month',
      '[Aldo Vernik|vernik] left. In June [Vernik|vernik] met them, in May 2020 [Vernik|vernik] did not.',
    ],
    ['behind a hyphen', '[Ruth Stone|stone] left. A pro-[Stone|stone] committee stayed.'],
    ['behind a dash', '[Ruth Stone|stone] left - Stone walls fell.'],
    [
      'in a quote behind a comma',
      '[Aldo Vernik|vernik] left. She said, “Embattled [Vernik|vernik] is gone.”',
    ],
    ['in a quote behind a word', '[Aldo Vernik|vernik] left. They call her “Embattled Vernik” there.'],
    ['a word that tells nothing', '[Aldo Vernik|vernik] left.\nEmbattled [Vernik|vernik] is gone.'],
    ['a rarer given name', '[Aldo Vernik|vernik] left.\nOmbline Vernik is a plumber.'],
    [
      'a given name that but for its mark is a word',
      '[Aldo Vernik|vernik] left.\nRéal Vernik is a plumber. Real [Vernik|vernik] fans stayed.',
    ],
    [
      'a given name that the page tells elsewhere',
      '[Aldo Vernik|vernik] left.\nTevrin Vernik is a plumber.\nNobody asked the plumber Tevrin Vernik.\nThen [Aldo Vernik|vernik] spoke.',
    ],
    [
      'the same in a headline',
      'Tevrin Vernik Gets Letters\n[Aldo Vernik|vernik] left.\nNobody asked the plumber Tevrin Vernik.',
    ],
  ]);
  rows('tr', { vernik: 'Tuncay Vernik' }, [
    ['a courtesy word', '[Tuncay Vernik|vernik] geldi, “Sayın [Vernik|vernik] haklı” dedi.'],
  ]);
  rows('it', { vernik: 'Aldo Vernik' }, [
    ['a plural article', '[Aldo Vernik|vernik] parla. I Vernik sono di Lucca.'],
  ]);
});

describe('a word that runs for an office where a sentence begins', () => {
  const page = '[Ruth Stone|stone] and [Carla Price|price] left.\n';
  rows('en', { stone: 'Ruth Stone', price: 'Carla Price' }, [
    ['who leads', `${page}Live: [Price|price] leads Niedermeyer in the mayor’s race`],
    ['who leads by votes', `${page}[Stone|stone] leads Vernik by 14 points`],
    ['who wins', `${page}Poll: [Stone|stone] edges Vernik in Dover`],
    [
      'who takes a seat',
      `${page}LIVE: [Stone|stone] takes seat from Labour. [Price|price] holds Dover seat by 611`,
    ],
    ['what takes one', `${page}Stone takes seat at the inn. Price takes seat costs from Europe.`],
    ['what leads', `${page}Price leads Dover in prayer. Price leads Vernik service.`],
    ['what wins', `${page}Stone edges Vernik resort out. Stone edges Europe out. Stone overtakes Britain.`],
    ['a ticket', `${page}She split it: [Price|price] for governor, Vernik for sheriff.`],
    ['one of two words', `${page}She voted. [Stone|stone] for attorney general and Vernik for sheriff.`],
    [
      'what it costs',
      `${page}Price for governor’s dinner up. Price for council tax bills up. Price for mayors up.`,
    ],
  ]);
});

describe('a word that the sentence before has in small letters', () => {
  rows('pl', { s: 'Beata Szałwia' }, [
    [
      'is that word',
      '[Beata Szałwia|s] przyszła.\nRośnie tu mięta i szałwia. Szałwia, jak widać, lubi słońce.\n[Szałwia|s], jak widać, milczy.',
    ],
    [
      'is a person who speaks',
      '[Beata Szałwia|s] przyszła. To nie szałwia. [Szałwia|s] dodała, że to mięta.',
    ],
    [
      'is a person played upon',
      '[Beata Szałwia|s] przyszła. „Dobra ta szałwia”. [Szałwia|s] wstała i wyszła.',
    ],
    ['is no part of a longer one', '[Beata Szałwia|s] przyszła. Pił sok szałwiany. [Szałwia|s] milczy.'],
  ]);
});

describe('a word before a surname where a sentence begins', () => {
  rows('ru', { vernik: 'Олег Верник' }, [
    [
      'plus and minus',
      '[Олег Верник|vernik] молчит. Плюс [Верник|vernik]. Минус [Верник|vernik]. Тевлюс Верник молчит.',
    ],
  ]);
});

describe('an adjective before a number', () => {
  rows('hu', { f: 'Fekete Elemér' }, [
    [
      'what somebody has so many of',
      '[Fekete Elemér|f] hallgat.\nCikkünk: [Fekete|f] tizenegy éve számokban\n[Fekete|f] két lánya hallgat. Fekete hét jön. Fekete kutyája van.',
    ],
  ]);
});

describe('whom somebody spoke to before the surname', () => {
  rows('cs', { vernik: 'Adam Vernik' }, [
    [
      'a paper in the dative',
      '[Adam Vernik|vernik] mlčel. „Ne,“ řekl Deníku [Vernik|vernik]. „Ano,“ řekl Tevrin Vernik.\nPak obvinil Tevrinu Vernika.',
    ],
    ['no verb of speech', '[Adam Vernik|vernik] mlčel. Šel k Teldínu Vernik.'],
  ]);
  rows('pl', { vernik: 'Adam Vernik' }, [
    [
      'the same',
      '[Adam Vernik|vernik] milczał. – Nie – powiedział Onetowi [Vernik|vernik]. – Tak – dodał Tewron Vernik.',
    ],
  ]);
  rows('uk', { vernik: 'Андрій Вернік' }, [
    [
      'the same',
      '[Андрій Вернік|vernik] мовчав. «Ні», – сказав Суспільному [Вернік|vernik]. «Так», – сказав Раду Вернік.',
    ],
  ]);
});

describe('a word of Serbian, Bosnian and Belarusian where a sentence begins', () => {
  rows('sr', { z: 'Иво Зец', m: 'Ана Млинар' }, [
    [
      'what people do, and are',
      '[Зец|z] поднео оставку\n[Млинар|m] најављује рат\n[Иво Зец|z] и [Ана Млинар|m] ћуте. Зец је бео. [Зец|z] је рекао не. [Зец|z] је политичар. Млинар мокар.',
    ],
  ]);
  rows('sr', { z: 'Ivo Zec' }, [
    ['in Latin letters', '[Zec|z] podneo ostavku\n[Ivo Zec|z] ćuti. Zec je beo. [Zec|z] kaže da odlazi.'],
  ]);
  rows('bs', { z: 'Ivo Zec' }, [
    ['what people do', '[Zec|z] podnio ostavku\n[Ivo Zec|z] šuti. Zec je bijel. [Zec|z] je rekao ne.'],
  ]);
  rows('be', { v: 'Ян Воўк', m: 'Ганна Мароз' }, [
    [
      'what people do, and are',
      '[Ян Воўк|v] і [Ганна Мароз|m] маўчаць. Воўк шэры. [Воўк|v] сказаў не. Мароз моцны. [Мароз|m] абвясціла вайну. [Воўк|v] быў чалавек ціхі.',
    ],
  ]);
});
