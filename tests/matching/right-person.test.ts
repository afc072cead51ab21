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

describe('words that vouch for a surname alone', () => {
  rows('en', { vernik: 'Aldo Vernik', ford: 'Dora Ford', law: 'Anna Law' }, [
    ['a verb of speech', 'So [Vernik|vernik] told them.'],
    ['as somebody says', 'It is late, as [Vernik|vernik] said.'],
    ['a party and a state', 'They saw [Vernik|vernik] (R-Fla.) there.'],
    ['a party', 'They saw [Vernik|vernik] (Lab) there.'],
    ['other brackets', 'They saw Vernik (54) there.'],
    ['an administration', 'The [Vernik|vernik] administration left.'],
    ['a presidency', 'It was [Vernik|vernik]’s presidency.'],
    ['an office behind a comma', 'They saw [Vernik|vernik], the former French president, there.'],
    ['another person’s office behind a comma', 'They saw Vernik, said President Quillon.'],
    ['once for the whole page', 'They saw [Vernik|vernik] there.\n[Vernik|vernik] said no.'],
    ['a firm that speaks', 'Why, Ford said no.'],
    ['a place that speaks, with an office', 'Why, Minister [Ford|ford] said no.'],
    ['nothing', 'They saw Vernik there.'],
    ['the words of somebody', 'In the words of [Vernik|vernik] it is late.'],
    ['a short word', 'As Law said no.'],
    ['a thing with its article', 'So the Vernik said no.'],
  ]);
  rows('de', { vernik: 'Aldo Vernik', koch: 'Roland Koch' }, [
    ['a quote', '„Wir gehen“, sagte [Vernik|vernik].'],
    ['a verb in the past', 'Dann gingen sie. [Vernik|vernik] betonte das.'],
    ['a noun with its article', 'Der Koch sagte das. „Gut“, sagte der Koch.'],
    ['an adjective', 'Alter Koch, junger Koch betonte nichts, neuer Koch sagte das.'],
    ['a headline', 'Koch fordert mehr Geld'],
    ['a cabinet', 'Das Kabinett [Vernik|vernik] kam.'],
    ['a party', 'Es kam [Vernik|vernik] (SPD).'],
    ['an office behind a comma', 'Es kam [Vernik|vernik], der neue Kanzler.'],
  ]);
  rows('fr', { a: 'Aldo Vernik' }, [
    ['a government', 'Le gouvernement [Vernik|a] part.'],
    ['an office behind a comma', 'Avec [Vernik|a], ancien ministre, ils partent.'],
  ]);
  rows('es', { a: 'Aldo Vernik' }, [['a government', 'El gobierno de [Vernik|a] cae.']]);
  rows('pl', { a: 'Lech Verniak' }, [
    ['an opinion', 'To zdaniem [Verniaka|a] za mało.'],
    ['an opinion on a country', 'To zdaniem [Verniaka|a] Polska wygra.'],
    ['an opinion of somebody with two surnames', 'To zdaniem Verniaka Kwilona za mało.'],
    ['a verb of speech', '[Verniak|a] ostrzegł przed tym.'],
    ['a case form and nothing', 'Widziano tam Verniaka.'],
    ['a ministry in brackets', 'Tak uważa [Verniak|a] (MSZ).'],
    ['a minister of something', 'Wczoraj minister spraw zagranicznych [Verniak|a] milczał.'],
    ['the head of a ministry, in a case', 'Rozmawiano z szefem MSZ [Verniakiem|a].'],
    ['what is no office', 'Wczoraj w sprawie finansów Verniak milczał.'],
  ]);
  rows('cs', { a: 'Jan Vernák' }, [
    ['the words of somebody', 'Podle slov [Vernáka|a] je pozdě.'],
    ['a mayor', 'Starosta [Vernák|a] mlčí.'],
    ['a minister of something', 'S ministrem financí [Vernákem|a] mluvil šéf diplomacie.'],
  ]);
  rows('bg', { a: 'Иван Верников' }, [
    ['a mayor', 'Вчера кмет [Верников|a] мълча.'],
    ['a minister of something', 'Вчера министърът на финансите [Верников|a] мълча.'],
  ]);
  rows('ru', { a: 'Пётр Верник' }, [
    ['the words of somebody', 'По словам [Верника|a], уже поздно.'],
    ['a verb behind a negation', '[Верник|a] не считает это сделкой.'],
    ['a case form and nothing', 'Там видели Верника.'],
    ['a ministry in brackets', 'Там был [Верник|a] (МИД РФ).'],
    ['a minister of something', 'Вчера министр внутренних дел и обороны [Верник|a] молчал.'],
    ['the head of a ministry, in a case', 'Встречались с главой МИД РФ [Верником|a].'],
    ['his wife', 'Вчера жена министра обороны Верник молчала.'],
    ['what is no office', 'Он сказал, что среди прочих дел Верник забыл главное.'],
  ]);
  rows('uk', { a: 'Петро Верник' }, [
    ['a government', 'Уряд [Верника|a] пішов.'],
    [
      'a country between the office and the name',
      '[Петро Верник|a] пішов. Президент Литви [Верник|a] мовчав.',
    ],
    ['a place before the name', '[Петро Верник|a] пішов. Після зустрічі в Чекерс [Верник|a] мовчав.'],
  ]);
  rows('fi', { a: 'Matti Vernonen' }, [['a Finnish verb', '”Ei”, [Vernonen|a] sanoi.']]);
  rows('el', { a: 'Νίκος Βερνίκος' }, [['a Greek verb', '«Όχι», είπε ο [Βερνίκος|a].']]);
  rows('en', { a: 'Petr Vernik' }, [
    ['a place before the name', '[Petr Vernik|a] left. Then in Brussels [Vernik|a] smiled.'],
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

describe('a headline', () => {
  rows('uk', { a: 'Петро Верник' }, [['with a colon and a quote', '[Верник|a]: «Ми йдемо»\nБільше немає.']]);
  rows('en', { a: 'Aldo Vernik' }, [
    ['with a colon and a quote', '[Vernik|a]: “We go”'],
    ['with a colon alone', 'Vernik: a new shop'],
  ]);
  rows('en', { a: 'Aldo Vernik', b: 'Dora Quillon', ford: 'Dora Ford' }, [
    ['with a colon, where the page names somebody', '[Vernik|a]: no more of it\n[Dora Quillon|b] left.'],
    ['of a table', 'Vernik: 45 %\n[Dora Quillon|b] left.'],
    ['with a colon further on', 'They met Vernik: no more of it\n[Dora Quillon|b] left.'],
    ['of a firm', 'Ford: no more of it\n[Dora Quillon|b] left.'],
    ['that vouches for no other', '[Vernik|a]: no more\nThey saw Vernik there.\n[Dora Quillon|b] left.'],
  ]);
  rows('fr', { a: 'Aldo Vernik', b: 'Dora Quillon', r: 'Louis Renault' }, [
    ['with a view', 'Pour [Vernik|a], c’est fini\n[Dora Quillon|b] part.'],
    ['with a view, nobody named', 'Pour Vernik, c’est fini'],
    ['with a firm’s view', 'Pour Renault, c’est fini\n[Dora Quillon|b] part.'],
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

describe('company', () => {
  const names = { a: 'Aldo Vernik', q: 'Dora Quillon', w: 'Anna Washington' };
  rows('en', names, [
    ['somebody named in full', 'They saw [Aldo Vernik|a] and [Quillon|q] there.'],
    ['behind the surname', 'They saw [Quillon|q], [Aldo Vernik|a] and others.'],
    ['somebody whom an office vouches for', 'They saw Minister [Vernik|a] and [Quillon|q] there.'],
    ['nobody', 'They saw Quillon and others there.'],
    ['two of whom nobody knows', 'They saw Quillon and Vernik there.'],
    ['a place', 'They saw [Aldo Vernik|a] and Washington there.'],
    [
      'a place behind a comma',
      '[Aldo Vernik|a], Quillon\nTopics: the vote, [Aldo Vernik|a], Quillon, budget',
    ],
    ['a list', 'They saw [Aldo Vernik|a], [Quillon|q], Ella Holt and Tessel.'],
    ['further away', 'They saw [Aldo Vernik|a] and then Quillon there.'],
    [
      'before another name',
      'They watched [Aldo Vernik|a] and Quillon Zefferin there.\nThen Quillon left them.',
    ],
  ]);
  rows('de', names, [['German', 'Dann kamen [Aldo Vernik|a] und [Quillon|q].']]);
  rows('uk', { a: 'Петро Верник', b: 'Ігор Коцюба' }, [
    ['Ukrainian', 'Тоді прийшли [Петро Верник|a] та [Коцюба|b].'],
  ]);
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
