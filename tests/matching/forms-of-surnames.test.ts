import { describe } from 'vitest';
import { rows } from './rows';

describe('a surname that is another', () => {
  rows('en', { vernik: 'Aldo Vernik' }, [
    [
      'a town’s',
      '[Aldo Vernik|vernik] left. They met in Vernik, Ohio, and [Vernik|vernik], a Republican, sang.',
    ],
    [
      'a town’s in a province',
      '[Aldo Vernik|vernik] left. They met at Vernik, B.C., at Vernik, Alta., and in Vernik, New South Wales; [Vernik|vernik], a liberal, sang.',
    ],
    ['a town’s in a county', '[Aldo Vernik|vernik] left. The harbour of Vernik, Co Mayo, is shut.'],
    ['a dateline’s', 'VERNIK, N.Y. (AP) — [Aldo Vernik|vernik] left.'],
    ['a dateline’s with an agency', 'VERNIK (AP) — [Aldo Vernik|vernik] left.'],
    [
      'a village’s that a law is named after',
      '[Aldo Vernik|vernik] left. The Vernik amendment, named after the Kent village where he lives, fell.',
    ],
    [
      'a law’s that is named after him',
      '[Aldo Vernik|vernik] left. The [Vernik|vernik] amendment, named after the minister, fell.',
    ],
    [
      'a river’s behind an article',
      '[Aldo Vernik|vernik] left. The Vernik — a stream, no more — rose. Did the [Vernik|vernik] – Quillon deal fall?',
    ],
    [
      'a prize’s',
      '[Aldo Vernik|vernik] left. She won a Vernik, the prize for rope, by a [Vernik|vernik] ally.',
    ],
    [
      'a case’s',
      '[Aldo Vernik|vernik] left. They cited Vernik v. United States, but [Vernik|vernik] v Quillon was a debate.',
    ],
    [
      'a case’s without a full stop',
      '[Aldo Vernik|vernik] left. They cited Vernik v Commission and R v Vernik, then saw [Vernik|vernik] v Congress and [Vernik|vernik] v Minister Quillon.',
    ],
    ['whom readers may follow', '[Aldo Vernik|vernik] left. Follow [Vernik|vernik] and the others here.'],
    ['before what he is', '[Aldo Vernik|vernik] left. So did [Vernik|vernik], Ohio Republican.'],
    ['half of a double one', '[Aldo Vernik|vernik] and Nigel Vernik-Holt left. [Vernik|vernik] spoke.'],
    ['what joins two people', '[Aldo Vernik|vernik] left. The [Vernik|vernik]-Quillon plan stayed.'],
    ['that of several people', '[Aldo Vernik|vernik] left. The brothers Vernik stayed.'],
  ]);
  rows('de', { vernik: 'Aldo Vernik' }, [
    ['one of two in a dateline', 'Vernik/Kleve – [Aldo Vernik|vernik] kam.'],
    ['his before a party and a dash', '[Vernik|vernik] (SPD) – ein Bericht\n[Aldo Vernik|vernik] kam.'],
    ['a pasture’s and a hut’s', '[Aldo Vernik|vernik] kam. Die Vernik-Alm und die Vernik-Hütte ruhen.'],
    ['half of a place', '[Aldo Vernik|vernik] kam. In Leipzig-Vernik wird gefeiert.'],
    ['that of several people', '[Aldo Vernik|vernik] kam. Das Ehepaar Vernik ging.'],
  ]);
  rows('fr', { vernik: 'Aldo Vernik' }, [
    ['a town’s behind its article', '[Aldo Vernik|vernik] part. Au Vernik-Tessel et au Vernik on vote.'],
    [
      'half of a street’s',
      '[Aldo Vernik|vernik] part. Rue du Vernik-Tessel on vote, le plan du [Vernik|vernik] tombe.',
    ],
  ]);
  rows('pt', { vernik: 'Aldo Vernik' }, [
    [
      'a quarter’s',
      '[Aldo Vernik|vernik] saiu. Na favela do Vernik choveu, no plano do [Vernik|vernik] também.',
    ],
    [
      'a seaside road’s',
      '[Aldo Vernik|vernik] saiu. A marginal da Vernik fechou, a culpa do [Vernik|vernik] não.',
    ],
  ]);
  rows('es', { vernik: 'Aldo Vernik' }, [
    ['a town’s before its province', '[Aldo Vernik|vernik] salió. En Vernik (Toledo), donde nació, llueve.'],
    ['his before his party', '[Aldo Vernik|vernik] salió. En [Vernik|vernik] (PSOE) confían.'],
  ]);
  rows('sv', { vernik: 'Karin af Vernik' }, [
    ['an estate’s', '[Karin af Vernik|vernik] kom. Godset Vernik såldes, sade [Vernik|vernik].'],
  ]);
  rows('tr', { kaya: 'Derya Kaya' }, [
    ['a word’s before "as for"', '[Derya Kaya|kaya] geldi.\n[Kaya|kaya] ise sustu. Kaya parçası düştü.'],
  ]);
  rows('tr', { vernik: 'Turgut Vernik' }, [
    [
      'a town’s, in the locative',
      "[Turgut Vernik|vernik] geldi. Vernik'te, Vernik’teki evde kaldı, [Vernik|vernik]'ten ses yok.",
    ],
  ]);
  rows('cs', { vernik: 'Jan Vernik' }, [
    ['that of several people', '[Jan Vernik|vernik] mluví. Manželé Vernikovi mlčí.'],
    ['that of many', '[Jan Vernik|vernik] mluví. Každý Vernik i každý druhý Vernik to zná.'],
    ['the second of something else', '[Jan Vernik|vernik] mluví. Byl to druhý [Vernik|vernik].'],
    ['a club’s', '[Jan Vernik|vernik] mluví. Vyhrál místní Vernik, a místní poslanec [Vernik|vernik] mlčí.'],
  ]);
});

describe('an adjective that is a surname', () => {
  rows('ru', { bely: 'Тимур Белый' }, [
    ['a house', '[Тимур Белый|bely] молчит. В Белом доме тоже, о [Белом|bely] забыли.'],
    ['half of a town', '[Тимур Белый|bely] молчит. Дождь в Белом Яре.'],
  ]);
  rows('cs', { bily: 'Jan Bílý', zeleny: 'Petr Zelený' }, [
    [
      'a house and a feast',
      '[Jan Bílý|bily] i [Petr Zelený|zeleny] mluví. Stál před Bílým domem na Zelený čtvrtek. S [Bílým|bily] doma, o [Zeleném|zeleny] nic.',
    ],
  ]);
  rows('uk', { tykhyi: 'Тарас Тихий' }, [
    ['an ocean', '[Тарас Тихий|tykhyi] мовчить. Флот у Тихому океані, у [Тихому|tykhyi] видно сум.'],
  ]);
  rows('pl', { wysoki: 'Jan Wysoki' }, [
    ['half of a town', '[Jan Wysoki|wysoki] mówi. Pada w Wysokim Mazowieckim.'],
    ['what somebody is in', '[Jan Wysoki|wysoki] mówi. Coś pękło w [Wysokim|wysoki] wczoraj.'],
  ]);
});

describe('a surname whose form tells whose it is', () => {
  rows('hr', { vernik: 'Lucija Vernik' }, [
    ['a man’s case form', '[Lucija Vernik|vernik] govori. Vernika se tereti, [Vernik|vernik] se brani.'],
  ]);
  rows('pl', { wilk: 'Dorota Vernik', sob: 'Ewa Quillońska' }, [
    ['a man’s case form', '[Dorota Vernik|wilk] mówi. Vernika widziano, [Vernik|wilk] milczy.'],
    [
      'a woman’s form behind her husband',
      '[Ewa Quillońska|sob] mówi. Adam Quilloński milczy. [Quillońska|sob] idzie.',
    ],
  ]);
  rows('uk', { vernik: 'Віра Верненко' }, [
    [
      'a man’s case form',
      '[Віра Верненко|vernik] прийшла. Рішення Верненка скасували, [Верненко|vernik] мовчить.',
    ],
  ]);
  rows('uk', { vernik: 'Остап Вернік' }, [
    [
      'by the verb behind it, at a time that opens the sentence',
      '[Остап Вернік|vernik] прийшов. Адвокатка Інна Вернік теж.\nІнна Вернік пішла.\nУ червні [Вернік|vernik] тимчасово перебрав справи. Учора [Вернік|vernik] пішов. У червні Вернік тимчасово перебрала справи. У домі Вернік оселився син.',
    ],
  ]);
  rows('ru', { lang: 'Анна Верникова-Ланг', boyko: 'Вера Тессова-Бойко' }, [
    [
      'a joined one, of which the first half alone has case forms',
      '[Анна Верникова-Ланг|lang] пришла. Ушли адвокаты [Верниковой-Ланг|lang]. С [Верниковой-Ланг|lang] говорят.',
    ],
    [
      'a joined one with a common half behind a word that opens a sentence',
      '[Вера Тессова-Бойко|boyko] пришла.\nВидели [Тессову-Бойко|boyko] редко.',
    ],
  ]);
  rows('cs', { lang: 'Anna Verníková-Lang' }, [
    [
      'the same',
      '[Anna Verníková-Lang|lang] přišla. Obhájci [Verníkové-Lang|lang] mlčí, s [Verníkovou-Lang|lang] mluví.',
    ],
  ]);
  rows('ru', { vernik: 'Анна Верник' }, [
    ['a man’s case form', '[Анна Верник|vernik] пришла. Верника уволили, [Верник|vernik] осталась.'],
  ]);
  rows('sl', { vernik: 'Maja Vernik' }, [
    [
      'a woman’s own form',
      '[Maja Vernik|vernik] govori. [Vernikova|vernik] molči, z [Vernikovo|vernik] gre.',
    ],
  ]);
});
