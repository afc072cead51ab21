import { describe } from 'vitest';
import { rows } from './rows';

// A man and a woman of one surname on one page: grammar tells them apart, not only who was named last.
describe('whose a surname is by the verb', () => {
  rows(
    'uk',
    { petro: 'Петро Вернік', olha: 'Ольга Вернік', tevron: 'Теврон Кравчунь', olha2: 'Ольга Кравчунь' },
    [
      [
        'a woman’s that brings in her words',
        '[Ольга Вернік|olha] прийшла.\nІ [Петро Вернік|petro] теж.\n– Ні, – відрізала [Вернік|olha].',
      ],
      [
        'a man’s behind quotation marks',
        '[Петро Вернік|petro] прийшов.\nІ [Ольга Вернік|olha] теж.\n«Ні», – буркнув [Вернік|petro].',
      ],
      [
        'a woman’s, whose given name tells it better than that of a relative',
        '[Теврон Кравчунь|tevron] прийшов із сестрою, яку звати [Ольга Кравчунь|olha2].\nПотім говорив [Теврон Кравчунь|tevron].\n– Ні, – відрізала [Кравчунь|olha2].',
      ],
      [
        'one that opens a line and has no subject there',
        '[Петро Вернік|petro] прийшов.\nІ [Ольга Вернік|olha] теж.\n– Підтримав [Вернік|olha] депутат.',
      ],
      [
        'one behind the surname that opens a sentence',
        '[Ольга Вернік|olha] прийшла.\nІ [Петро Вернік|petro] теж.\n[Вернік|olha] не подала руки. [Вернік|petro] образився.',
      ],
      [
        'a woman’s, beside a grandfather of tales',
        '[Ольга Вернік|olha] прийшла.\n«Я не Дід Вернік», – усміхнулася [Вернік|olha].',
      ],
    ],
  );
  rows('ru', { gerard: 'Жерар Квиллон', jacqueline: 'Жаклин Квиллон' }, [
    [
      'of people from the west',
      '[Жерар Квиллон|gerard] пришёл.\nИ [Жаклин Квиллон|jacqueline] тоже.\n«Да», — сказала [Квиллон|jacqueline]. «Нет», — сказал [Квиллон|gerard].',
    ],
  ]);
  rows('ru', { pyotr: 'Пётр Верников', anna: 'Анна Верникова' }, [
    [
      'a woman’s in a headline, of a surname that is a man’s in the genitive too',
      '[Верникова|anna] подала в суд\n[Анна Верникова|anna] ушла от мужа, которого зовут [Пётр Верников|pyotr].',
    ],
    [
      'a man’s in the genitive in a sentence',
      '[Анна Верникова|anna] ушла.\n[Пётр Верников|pyotr] тоже.\nПосле [Верникова|pyotr] выступила она.',
    ],
  ]);
  rows('hr', { ivan: 'Ivan Vernik', ana: 'Ana Vernik' }, [
    [
      'a man’s and the small word behind it',
      '[Ivan Vernik|ivan] je došao.\nI [Ana Vernik|ana].\n– Ne – odbrusio je [Vernik|ivan].',
    ],
    ['a woman’s', '[Ana Vernik|ana] je došla.\nI [Ivan Vernik|ivan].\n– Ne – odbrusila je [Vernik|ana].'],
  ]);
});

describe('whose a surname is by its form', () => {
  rows('cs', { eva: 'Eva Vernáková' }, [
    [
      'a man’s possessive, with a short vowel',
      '[Eva Vernáková|eva] mluví.\nVernákova vláda padla, o Vernákově vládě [Vernáková|eva] mlčí. Ve Vernákově ulici je klid, Vernákova ulice mlčí.',
    ],
  ]);
  rows('cs', { eva: 'Eva Vernáková', jan: 'Jan Vernák' }, [
    [
      'the same beside him',
      '[Eva Vernáková|eva] mluví.\nI [Jan Vernák|jan].\n[Vernákova|jan] vláda padla, [Vernáková|eva] mlčí. Vernákova ulice mlčí.',
    ],
  ]);
  rows('pl', { adam: 'Adam Wierny', halina: 'Halina Wierna' }, [
    [
      'an adjective’s, which has no noun’s cases',
      '[Adam Wierny|adam] przyszedł.\nI [Halina Wierna|halina] też.\nPotem [Wierny|adam] milczał.',
    ],
  ]);
  rows('sl', { jan: 'Jan Črni', maja: 'Maja Črna' }, [
    ['the same', '[Jan Črni|jan] govori.\nIn [Maja Črna|maja] tudi.\nPotem [Črni|jan] molči.'],
  ]);
  rows('uk', { petro: 'Петро Вернік', olha: 'Ольга Вернік' }, [
    [
      'a woman’s behind a preposition',
      '[Ольга Вернік|olha] прийшла.\nІ [Петро Вернік|petro] теж.\nРозповіли про [Вернік|olha] і про [Верніка|petro].',
    ],
    [
      'a man’s in the dative',
      '[Петро Вернік|petro] прийшов.\nІ [Ольга Вернік|olha] теж.\nПодякували [Вернікові|petro].',
    ],
    ['a place of that name', '[Петро Вернік|petro] прийшов.\nВін їде на Вернік.'],
  ]);
  rows('uk', { petro: 'Петро Верненко', olha: 'Ольга Верненко' }, [
    [
      'a woman’s in -о behind a preposition',
      '[Ольга Верненко|olha] прийшла.\nІ [Петро Верненко|petro] теж.\nПроти [Верненко|olha] свідчили.',
    ],
  ]);
  rows('ru', { pyotr: 'Пётр Верненко', anna: 'Анна Верненко', ivan: 'Иван Седых' }, [
    [
      'anybody’s in -о behind a preposition',
      '[Анна Верненко|anna] ушла.\n[Пётр Верненко|pyotr] тоже.\nПротив [Верненко|pyotr] свидетельствовали.',
    ],
    ['anybody’s without case forms', '[Иван Седых|ivan] ушёл.\nВышли без [Седых|ivan].'],
  ]);
  rows('sk', { peter: 'Peter Vernec' }, [
    ['a place of that name', '[Peter Vernec|peter] odišiel.\nStoja pri ceste na Vernec, bez [Vernca|peter].'],
  ]);
  rows('pl', { lech: 'Lech Vernik' }, [
    ['a man’s behind his office in a case', '[Lech Vernik|lech] wyszedł.\nSłowa ministra [Vernika|lech].'],
    [
      'anybody’s behind “that”',
      '[Lech Vernik|lech] wyszedł.\nMówią, że [Vernik|lech] wyszedł z [Vernikiem|lech].',
    ],
    ['a stranger’s behind “that”', '[Lech Vernik|lech] wyszedł.\nMówią, że Tewron Vernik wyszedł.'],
  ]);
  rows('cs', { hynek: 'Hynek Vernik' }, [
    [
      'anybody’s behind “that” and “already”',
      '[Hynek Vernik|hynek] odešel.\nVíme, že [Vernik|hynek] je doma. Teď už [Vernik|hynek] spí.',
    ],
  ]);
  rows('cs', { hynek: 'Hynek Sova' }, [
    [
      'a man’s that ends like women’s',
      '„Ne,“ řekl [Hynek Sova|hynek].\nNa [Sovu|hynek] čekal guvernér. „Ano,“ dodal [Sova|hynek].',
    ],
  ]);
  rows('cs', { milan: 'Milan Vernák', jana: 'Jana Vernáková' }, [
    [
      'a woman’s, which is written like what is his',
      '[Jana Vernáková|jana] odešla.\n[Milan Vernák|milan] taky.\nSešli se s [Vernákovou|jana] bez [Vernákové|jana].',
    ],
    [
      'what is his and no woman’s',
      '[Milan Vernák|milan] odešel.\n[Jana Vernáková|jana] taky.\n[Vernákův|milan] plán prošel.',
    ],
  ]);
  rows('hr', { ivan: 'Ivan Vernik', ana: 'Ana Vernik' }, [
    [
      'what is his',
      '[Ivan Vernik|ivan] je došao.\nI [Ana Vernik|ana].\n[Vernikov|ivan] prijedlog je pao, [Vernikova|ivan] vlada nije.',
    ],
  ]);
  rows('sl', { tone: 'Tone Vernik', jaka: 'Jaka Zupin', ana: 'Ana Vernik', eva: 'Eva Zupin' }, [
    [
      'a man’s case form',
      '[Tone Vernik|tone] je prišel.\n[Ana Vernik|ana] tudi.\nZa [Vernikom|tone] je šel [Vernikov|tone] pes.',
    ],
    [
      'a man’s whose given name ends in -a',
      '[Jaka Zupin|jaka] je prišel.\n[Eva Zupin|eva] tudi.\nZa [Zupinom|jaka] so šli.',
    ],
  ]);
});

describe('whose a surname is by what agrees with it', () => {
  rows('uk', { petro: 'Петро Вернік', olha: 'Ольга Вернік' }, [
    [
      'the woman herself',
      '[Ольга Вернік|olha] прийшла.\nІ [Петро Вернік|petro] теж.\nСама [Вернік|olha] мовчить. Сам [Вернік|petro] теж.',
    ],
  ]);
  rows('el', { theo: 'Θεόφιλος Βέρνας' }, [
    [
      'a man’s behind “or”, which is written like an article',
      'Ήρθε ο [Θεόφιλος Βέρνας|theo].\nΟ Κουίλον ή [Βέρνας|theo];',
    ],
  ]);
  rows('el', { theo: 'Θεόφιλος Βέρνας', dora: 'Θεοδώρα Βέρνα' }, [
    [
      'a man’s, which is written like a woman’s',
      'Ήρθε ο [Θεόφιλος Βέρνας|theo].\nΚαι η [Θεοδώρα Βέρνα|dora].\nΜίλησε με τον [Βέρνα|theo], η δήλωση του κ. [Βέρνα|theo].',
    ],
    [
      'a woman’s',
      'Ήρθε η [Θεοδώρα Βέρνα|dora].\nΚαι ο [Θεόφιλος Βέρνας|theo].\nΜίλησε με την [Βέρνα|dora], η κ. [Βέρνα|dora] έφυγε.',
    ],
  ]);
});

describe('a couple whom the page calls Mr and Mrs', () => {
  const page =
    '[Simon Vernik|simon] is accused.\nMr [Vernik|simon] denies it. So does [Karen Vernik|karen].\n';
  rows('en', { simon: 'Simon Vernik', karen: 'Karen Vernik' }, [
    ['without either', `${page}Then Vernik replied.\nMrs [Vernik|karen] did not.`],
    [
      'in a block that names one',
      `${page}So [Simon Vernik|simon] left, [Vernik|simon] said.\nMrs [Vernik|karen] did not.`,
    ],
    [
      'in an office',
      `Minister [Simon Vernik|simon] left.\n${page}Then Minister [Vernik|simon] replied.\nMrs [Vernik|karen] did not.`,
    ],
    ['in a headline', `[Vernik|simon]: No more of it\n${page}Mrs [Vernik|karen] left.`],
    [
      'who is called neither',
      '[Simon Vernik|simon] came.\nSo did [Karen Vernik|karen].\nThen [Vernik|karen] replied.',
    ],
  ]);
});
