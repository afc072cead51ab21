import { describe } from 'vitest';
import { rows } from './rows';

describe('a title before a surname', () => {
  rows('en', { aldo: 'Robert Vernik', bea: 'Susan Quillon' }, [
    ['a man', '[Robert Vernik|aldo] came. Mr. [Vernik|aldo] spoke.'],
    ['his wife', '[Robert Vernik|aldo] came. Mrs. Vernik and Ms Vernik spoke.'],
    ['her husband', '[Susan Quillon|bea] came. Mr. Quillon spoke, Mrs. [Quillon|bea] did not.'],
    [
      'him, after his daughter',
      '[Robert Vernik|aldo] came.\nSo did Laura Vernik.\nThen Mr. [Vernik|aldo] spoke.',
    ],
    ['a chairwoman', '[Robert Vernik|aldo] came. Chairwoman Vernik spoke.'],
    [
      'a rank of two words',
      'Its spokesman, Brig. Gen. [Robert Vernik|aldo], left. Brig [Vernik|aldo] slept.',
    ],
  ]);
  rows('en', { lora: 'Vernik Lora', hugo: 'Hugo Vernik' }, [
    [
      'beside a name that may have the surname in front',
      'Minister [Vernik Lora|lora] came.\nMr Vernik spoke.',
    ],
    ['of the only one, on another page', 'Minister Tessel came.\nMr [Vernik|hugo] spoke.'],
    [
      'of one whom the page names, beside that',
      '[Vernik Lora|lora] met [Hugo Vernik|hugo].\nMr [Vernik|hugo] spoke.',
    ],
  ]);
  rows(
    'en',
    { robert: 'Robert Vernik', tevri: 'Tevri Vernik', hugo: 'Hugo Quillon', susan: 'Susan Quillon' },
    [
      ['a neighbour of his surname', '[Robert Vernik|robert] came.\nHis neighbour Mrs Vernik spoke.'],
      ['the only one who is a woman', '[Hugo Quillon|hugo] came.\nMrs [Quillon|susan] spoke.'],
    ],
  );
  rows('en', { hui: 'Goh Hui Xian', teck: 'Goh Teck Min' }, [
    [
      'in front of two syllables',
      'Minister [Goh Hui Xian|hui] came. Ms [Goh|hui] spoke, and [Goh|hui] left.',
    ],
  ]);
  rows('en', { lamb: 'Peter Lamb', page: 'Edna Page' }, [
    [
      'a councillor in short',
      '[Peter Lamb|lamb] and [Edna Page|page] left. Coun [Lamb|lamb] spoke, Cr [Page|page] did not. “No,” said Coun [Page|page].',
    ],
    [
      'a member in short and a comrade',
      '[Peter Lamb|lamb] and [Edna Page|page] left. Hon [Lamb|lamb] spoke, Cde [Page|page] did not.',
    ],
  ]);
  const couple = { laura: 'Laura Vernik', marco: 'Marco Vernik' };
  const both = '[Laura Vernik|laura] y [Marco Vernik|marco].\n';
  rows('es', couple, [
    ['a woman by the article', `${both}Habló la portavoz [Vernik|laura], habló la juez [Vernik|laura].`],
    ['a man by the article', `${both}Habló el fiscal [Vernik|marco], del presidente [Vernik|marco].`],
  ]);
  rows('pt', couple, [
    ['a woman by the article', `${both}Falou a líder [Vernik|laura].`],
    ['a man by the article', `${both}Falou o presidente [Vernik|marco].`],
  ]);
  rows('fr', couple, [
    ['a woman by the article', `${both}Puis la ministre [Vernik|laura] et la juge [Vernik|laura].`],
    ['either, for women are called so too', `${both}Puis le maire [Vernik|marco].`],
  ]);
  rows('it', couple, [
    ['a woman by the article', `${both}Poi la premier [Vernik|laura] e l’assessora [Vernik|laura].`],
  ]);
  rows('de', couple, [
    ['a woman by the ending', `${both}Dann kam Landrätin [Vernik|laura], dann Parteichefin [Vernik|laura].`],
    [
      'a man without it',
      '[Marco Vernik|marco] kam.\n[Laura Vernik|laura] ging.\nMinister [Vernik|marco] blieb.',
    ],
  ]);
  rows('nl', { marco: 'Marco Vernik' }, [
    [
      'what is his, where a sentence begins with "in"',
      '[Marco Vernik|marco] ging. In [Verniks|marco] partij is het stil.',
    ],
    [
      'a general and a gentleman',
      '[Marco Vernik|marco] ging. Generaal [Vernik|marco] en de heer [Vernik|marco] ook.',
    ],
  ]);
  rows('sv', { laura: 'Laura Vernik' }, [['a lady', '[Laura Vernik|laura] kom. Fru [Vernik|laura] gick.']]);
  rows('es', { ramiro: 'Ramiro Vernik', laura: 'Laura Quillon' }, [
    ['a president, man or woman', '[Ramiro Vernik|ramiro] vino. El presidente [Vernik|ramiro] habló.'],
    ['a woman', '[Laura Quillon|laura] vino. La presidente [Quillon|laura] habló, el señor Quillon no.'],
  ]);
  rows('en', { robert: 'Robert Vernik' }, [
    [
      'an Indian courtesy word',
      '[Robert Vernik|robert] came. Then Shri [Vernik|robert] spoke, and Smt Vernik did. They cried “Sardar [Vernik|robert] zindabad”.',
    ],
    ['a candidate', '[Robert Vernik|robert] came. Candidate [Vernik|robert] spoke.'],
  ]);
  rows('fr', { robert: 'Robert Vernik' }, [
    ['a woman who is president', '[Robert Vernik|robert] vient. La présidente Vernik parle.'],
  ]);
  rows('fr', { jb: 'Jean-Baptiste Vernik', anne: 'Anne-Cécile Vernik' }, [
    [
      'a woman, after a man of two given names',
      '[Anne-Cécile Vernik|anne] vient.\n[Jean-Baptiste Vernik|jb] vient.\nMme [Vernik|anne] parle.',
    ],
  ]);
  rows('en', { robert: 'Robert Vernik' }, [
    [
      'the office of a namesake',
      '[Robert Vernik|robert] came.\nJudge Ilona Vernik, who is not related to him, sat.\nThen Judge Vernik left.',
    ],
    [
      'another office than that of a namesake',
      '[Robert Vernik|robert] came.\nJudge Ilona Vernik, who is not related to him, sat.\nThen Senator [Vernik|robert] left.',
    ],
  ]);
  rows('en', { robert: 'Robert Vernik', ann: 'Ann Quillon' }, [
    [
      'a nickname between marks',
      'Then [Robert “Slim” Vernik|robert] and [Ann (Nan) Quillon|ann] came. [Vernik|robert] left.',
    ],
    [
      'somebody else’s nickname between marks',
      'Tevrin “Slim” Vernik and Bea (Bee) Quillon came. Vernik left, Quillon stayed.',
    ],
    [
      'what is no nickname',
      '[Robert Vernik|robert] came. Minister “Slim” [Vernik|robert]. In Dover (Kent) [Vernik|robert] spoke.',
    ],
  ]);
  rows('uk', { roman: 'Роман Вернік' }, [
    [
      'the office of a namesake, in another case',
      '[Роман Вернік|roman] прийшов.\nСуддя Максим Вернік теж.\nСудді Верніку відповіли.',
    ],
  ]);
  rows('uk', { lara: 'Лариса Топольницька' }, [
    [
      'a namesake who writes the live blog',
      '[Топольницька|lara] попереду\nОнлайн веде Юлія Топольницька\n[Лариса Топольницька|lara] прийшла.',
    ],
  ]);
  rows('bg', { ivan: 'Иван Верников' }, [
    [
      'a namesake whose given name no list has',
      '[Иван Верников|ivan] мълчи.\nПолковник Теврино Верников говори.',
    ],
  ]);
  rows('el', { nikos: 'Νίκος Βερνίκος' }, [
    [
      'a namesake whose name opens a sentence',
      'Ο [Νίκος Βερνίκος|nikos] σιωπά.\nΑργύρης Βερνίκος και άλλοι μιλούν.',
    ],
  ]);
  rows('cs', { vernak: 'Hynek Vernák' }, [
    ['an office that opens a sentence', '[Hynek Vernák|vernak] odešel.\nGuvernér [Vernák|vernak] mlčel.'],
  ]);
  rows('sv', { ek: 'Torvald Ek' }, [
    ['a headmistress', '[Torvald Ek|ek] kom.\nRektor Monica Ek kom.\nDet sade rektor Ek. Så gjorde [Ek|ek].'],
  ]);
  rows('sl', { hrastar: 'Matevž Hrastar' }, [
    [
      'a namesake behind him in one block, in passing',
      '[Matevž Hrastar|hrastar] je prišel na ulico po pesniku Antonu Hrastarju.\nPotem je [Hrastar|hrastar] odšel.',
    ],
    [
      'a namesake before him in one block',
      'Anton Hrastar je prišel, [Matevž Hrastar|hrastar] pa k Antonu Hrastarju ne.\nPotem je Hrastar odšel.',
    ],
  ]);
  rows('en', { bill: 'Bill Clinton', hillary: 'Hillary Clinton' }, [
    [
      'a couple told apart',
      '[Bill Clinton|bill] met [Hillary Clinton|hillary]. Mr. [Clinton|bill] and Mrs. [Clinton|hillary] left.',
    ],
  ]);
  rows('en', { modi: 'Narendra Vernik', pekka: 'Pekka Quillon' }, [
    [
      'a man whose given name ends in -a',
      'Mr. [Vernik|modi] met Mr. [Quillon|pekka]. [Narendra Vernik|modi] and [Pekka Quillon|pekka] left.',
    ],
  ]);
  rows('en', { penny: 'Penelope Vernik', kari: 'Kari Quillon' }, [
    [
      'a woman whose given name does not',
      'Ms [Vernik|penny] left. Mr Vernik did not. [Penelope Vernik|penny] spoke.',
    ],
    ['a given name of both', 'Ms [Quillon|kari] left. Mr [Quillon|kari] did not. [Kari Quillon|kari] spoke.'],
  ]);
  rows('en', { malik: 'Tevrin Malik' }, [
    [
      'an unknown given name before a surname that is one',
      '[Tevrin Malik|malik] left. Ms. [Malik|malik] spoke.',
    ],
  ]);
  rows('fr', { macron: 'Emmanuel Macron', borne: 'Élisabeth Borne' }, [
    ['Madame', '[Emmanuel Macron|macron] arrive. Mme Macron et madame Macron parlent.'],
    ['M.', '[Emmanuel Macron|macron] arrive. M. [Macron|macron] parle.'],
    ['an office of a woman', '[Élisabeth Borne|borne] arrive. La présidente [Borne|borne] parle.'],
  ]);
  rows('fr', { solene: 'Solène Vernik', ombline: 'Ombline Quillon', viggo: 'Viggo Tessel' }, [
    [
      'a rarer woman’s name',
      '[Ombline Quillon|ombline] arrive. Mme [Quillon|ombline] parle, M. Quillon non.',
    ],
    ['another', '[Solène Vernik|solene] arrive. Mme [Vernik|solene] parle, M. Vernik non.'],
    ['a rarer man’s', '[Viggo Tessel|viggo] arrive. Mme Tessel parle, M. [Tessel|viggo] non.'],
  ]);
  rows('de', { scholz: 'Olaf Scholz', merkel: 'Angela Merkel' }, [
    ['Frau', '[Olaf Scholz|scholz] kam. Frau Scholz sprach, Herr [Scholz|scholz] nicht.'],
    ['-in', '[Angela Merkel|merkel] kam. Kanzlerin [Merkel|merkel] sprach.'],
    ['-in of somebody else', '[Olaf Scholz|scholz] kam. Die Ministerin Scholz sprach.'],
  ]);
  rows('es', { a: 'Pedro Sánchez' }, [
    ['señora', '[Pedro Sánchez|a] llegó. La señora Sánchez habló, el señor [Sánchez|a] no.'],
    ['an office of a woman', '[Pedro Sánchez|a] llegó. La ministra Sánchez habló.'],
  ]);
  rows('it', { a: 'Giorgia Meloni' }, [['signor', '[Giorgia Meloni|a] parla. Il signor Meloni tace.']]);
  rows('pl', { a: 'Andrzej Vernik' }, [
    ['pani', '[Andrzej Vernik|a] mówi. Potem pani Vernik, pan [Vernik|a].'],
  ]);
  rows('uk', { a: 'Петро Верник' }, [
    ['пані', '[Петро Верник|a] прийшов. Пані Верник сказала, пан [Верник|a] мовчав.'],
  ]);
});
