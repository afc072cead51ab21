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

describe('a verb behind a word where a sentence begins', () => {
  rows('en', { young: 'Ruth Young' }, [
    [
      'a noun of its form',
      '[Ruth Young|young] won. “Young man, you have a dog.” Young government aides slept. Young election staff too.',
    ],
    [
      'a strong verb',
      '[Ruth Young|young] won. [Young|young] began late. [Young|young] stood there. [Young|young] undertook it.',
    ],
  ]);
  rows('fr', { boulanger: 'Bertrand Boulanger' }, [
    [
      'a verb of the third group',
      '[Boulanger|boulanger] défend son budget\n[Bertrand Boulanger|boulanger] parle.\nBoulanger depuis dix ans, il vend.',
    ],
  ]);
  rows('uk', { vernik: 'Лариса Топольницька' }, [
    [
      'a noun behind the time of a live blog',
      '[Лариса Топольницька|vernik] прийшла.\n23:10 Прихильники [Топольницької|vernik] збираються.',
    ],
  ]);
  rows('en', { stone: 'Ruth Stone', vernik: 'Aldo Vernik' }, [
    ['behind the time of a live blog', '[Ruth Stone|stone] left.\n14:30 Stone walls have fallen.'],
    ['a verb there', '[Ruth Stone|stone] left.\n14:30 [Stone|stone] wins.'],
    [
      'two people',
      '[Ruth Stone|stone] left.\n[Stone|stone] and [Vernik|vernik] clash.\nSo says [Aldo Vernik|vernik].',
    ],
    ['two things', '[Ruth Stone|stone] left.\nStone and iron rust.'],
    [
      'people beside her',
      '[Ruth Stone|stone] left.\n[Stone|stone] and a small group of senators met. [Stone|stone] and her aides sat. [Stone|stone] and the prime minister sang.',
    ],
    [
      'things beside it',
      '[Ruth Stone|stone] left.\nStone and other fuels rose. Stone and the tools of members rust. Stone and a gale fell.',
    ],
    [
      'what people take',
      '[Ruth Stone|stone] left.\n[Stone|stone] takes the stage. [Stone|stone] takes questions.\nStone takes water.',
    ],
    [
      'where she lives',
      '[Ruth Stone|stone] left.\n[Stone|stone] lives in town. [Stone|stone] bore no grudge.',
    ],
  ]);
  rows('de', { fischer: 'Dora Fischer', wein: 'Aldo Wein', kurz: 'Emil Kurz' }, [
    ['one who does it', '[Dora Fischer|fischer] kam.\n[Fischer|fischer] lehnt Vorschlag ab'],
    ['many who do', '[Dora Fischer|fischer] kam.\nFischer lehnen Vorschlag ab'],
    ['a small word before it', '[Dora Fischer|fischer] kam.\n[Fischer|fischer] aber wartet.'],
    ['in a quote', '[Dora Fischer|fischer] kam.\n„[Fischer|fischer] irrt“, hieß es.'],
    ['a preposition', '[Dora Fischer|fischer] kam.\nFischer ohne Netz bleiben arm.'],
    ['two nouns', '[Dora Fischer|fischer] kam.\nFischer und Bauern bleiben arm.'],
    ['a turn of speech', '[Emil Kurz|kurz] kam.\nKurz gesagt ging es schief.'],
  ]);
  rows('fr', { boulanger: 'Aldo Boulanger', petit: 'Dora Petit' }, [
    ['a pronoun', '[Aldo Boulanger|boulanger] arrive.\n[Boulanger|boulanger] la trouve froide.'],
    ['a verb', '[Aldo Boulanger|boulanger] arrive.\n[Boulanger|boulanger] recule.'],
    ['what he is', '[Aldo Boulanger|boulanger] arrive.\nBoulanger de père en fils.'],
    ['an adjective', '[Dora Petit|petit] arrive.\nPetit budget, grande fête.'],
    ['a pronoun of one who is an adjective', '[Dora Petit|petit] arrive.\n[Petit|petit] s’impatiente.'],
  ]);
  rows('fr', { petit: 'Aldo Petit', vernik: 'Dora Vernik' }, [
    ['what comes by and by', '[Aldo Petit|petit] part.\nPetit à petit, la ville se vide.'],
    [
      'one against another',
      '[Petit|petit] contre [Vernik|vernik]\n[Aldo Petit|petit] et [Dora Vernik|vernik].',
    ],
    ['a word against something', '[Aldo Petit|petit] vient.\nPetit contre grand, on joue.'],
  ]);
  rows('tr', { kaya: 'Derya Kaya', vernik: 'Turgut Vernik' }, [
    [
      'one that is said, behind a quotation',
      '[Derya Kaya|kaya] sustu.\n[Kaya|kaya] “ihmal yok” dedi\nKaya “yüz yaşında” çıktı',
    ],
    [
      'what something is like',
      '[Derya Kaya|kaya] geldi.\nSıralardan "Kaya gibi!" sesi geldi, [Kaya|kaya] sustu.',
    ],
    ['one and another', '[Derya Kaya|kaya] geldi.\n[Kaya|kaya] ve [Turgut Vernik|vernik] sustu.'],
    ['a word and something', '[Derya Kaya|kaya] geldi.\nKaya ve toprak kaydı.'],
  ]);
  rows('pt', { neves: 'Aldo Neves' }, [
    ['what somebody should do', '[Aldo Neves|neves] veio.\n“[Neves|neves] devia ir”, disse ela.'],
    ['no verb', '[Aldo Neves|neves] veio.\nNeves fortes na serra.'],
  ]);
  rows('es', { mas: 'Aldo Mas' }, [
    ['a word but for its accent', '[Aldo Mas|mas] vino. Más cosas. [Mas|mas] dijo que no.'],
  ]);
  rows('pl', { kowal: 'Rafał Kowal' }, [
    [
      'a verb behind a consonant',
      '[Rafał Kowal|kowal] wyszedł.\n[Kowal|kowal] starł się z Tesslem. [Kowal|kowal] uciekł.\nKowal z natury milczy.',
    ],
    ['a verb in -iera', '[Rafał Kowal|kowal] wyszedł.\n[Kowal|kowal] odpiera zarzuty.'],
  ]);
  rows('es', { calle: 'Aldo Calle' }, [
    ['what a person demands', '[Calle|calle] exige a todos que hablen\n[Aldo Calle|calle] vino.'],
    ['what a street does', '[Aldo Calle|calle] vino.\nCalle cortada por obras.'],
    [
      'what is longer',
      '[Aldo Calle|calle] vino.\nLa Calle Mayor y la Calle de Vernik, pero [Calle|calle] habló.',
    ],
  ]);
  rows('es', { iglesias: 'Aldo Iglesias' }, [
    [
      'what a list of subjects begins',
      '[Aldo Iglesias|iglesias] salió.\nMás: Soria · Iglesias · Arte románico',
    ],
  ]);
  rows('es', { guerra: 'Aldo Guerra' }, [
    ['a verb', '[Aldo Guerra|guerra] vino.\n[Guerra|guerra] ganó ayer.'],
    ['a pronoun', '[Aldo Guerra|guerra] vino.\n[Guerra|guerra] se queda.'],
    [
      'a verb in the imperfect',
      '[Aldo Guerra|guerra] vino.\n[Guerra|guerra] era feliz. [Guerra|guerra] pensaba en voz alta.',
    ],
    ['an adjective', '[Aldo Guerra|guerra] vino.\nGuerra abierta en el partido.'],
  ]);
  rows('it', { leone: 'Aldo Leone' }, [
    ['a challenge', '[Leone|leone] sfida tutti\n[Aldo Leone|leone] arriva.'],
    ['a verb', '[Aldo Leone|leone] parla.\n[Leone|leone] andò via.'],
    [
      'what only people give up',
      '[Aldo Leone|leone] parla.\n[Leone|leone] ritira la candidatura\n[Leone|leone] rassegna le sue dimissioni\nLeone ritira la preda',
    ],
    [
      'what he was',
      '[Aldo Leone|leone] parla.\n[Leone|leone] era ministro. [Leone|leone] aveva torto. [Leone|leone] pensava ad altro.',
    ],
    ['where a headline has him', '[Leone|leone] all’attacco: “No”\n[Aldo Leone|leone] parla.'],
    ['an adjective', '[Aldo Leone|leone] parla.\nLeone ferito nello zoo.'],
  ]);
  rows('pt', { campos: 'Aldo Campos' }, [
    ['a verb', '[Aldo Campos|campos] veio.\n[Campos|campos] falou ontem.'],
    ['an adjective', '[Aldo Campos|campos] veio.\nCampos verdes ao sol.'],
  ]);
  rows('nl', { bakker: 'Dora Bakker' }, [
    ['a verb', '[Dora Bakker|bakker] kwam.\n“[Bakker|bakker] kletst,” zei hij.'],
    ['none', '[Dora Bakker|bakker] kwam.\nBakker zonder brood.'],
  ]);
  rows('uk', { moroz: 'Остап Мороз' }, [
    ['a verb in the past', '[Остап Мороз|moroz] прийшов.\n[Мороз|moroz] відкликав законопроєкт.'],
    ['one that tells what will be', '[Остап Мороз|moroz] прийшов.\nМороз посилиться у вихідні.'],
    ['a negation', '[Остап Мороз|moroz] прийшов.\n[Мороз|moroz] не хоче миру.'],
    ['a line of nothing else', '[Остап Мороз|moroz] прийшов.\n– [Мороз|moroz] –'],
    ['inside a sentence', '[Остап Мороз|moroz] прийшов.\nТоді [Мороз|moroz] у прямому ефірі мовчить.'],
  ]);
  rows('ru', { vernik: 'Берик Верников' }, [
    [
      'a given name of Central Asia',
      '[Берик Верников|vernik] пришёл.\n– Сауле Верникова? Нет, она врач.\nЖанибек Верников тоже.',
    ],
  ]);
  rows('uk', { sych: 'Остап Сич' }, [
    [
      'a word of contrast and a verb in the present',
      '[Остап Сич|sych] прийшов.\n[Сич|sych] натомість вагається. Надворі ніч.\nСич полює на мишей.',
    ],
    [
      'a time of several words',
      '[Остап Сич|sych] прийшов.\n[Сич|sych] у вівторок відмовився.\nСич у лісі замовк.',
    ],
    [
      'somebody beside him',
      '[Остап Сич|sych] прийшов.\n[Сич|sych] з Оленою Гай сварився.\nСич із Карпат сварився.',
    ],
  ]);
  rows('pl', { sowa: 'Jan Sowa' }, [
    [
      'a time of several words',
      '[Jan Sowa|sowa] przyszedł.\n[Sowa|sowa] w piątek odmówił.\nSowa w lesie odleciała.',
    ],
    [
      'somebody beside him',
      '[Jan Sowa|sowa] przyszedł.\n[Sowa|sowa] z Anną Kwilską milczał.\nSowa z Anny milczała.',
    ],
  ]);
  rows('ru', { sokol: 'Иван Сокол' }, [
    [
      'a time of several words',
      '[Иван Сокол|sokol] пришёл.\n[Сокол|sokol] с тех пор сменил дом.\nСокол с ветки слетел.',
    ],
    ['a verb in the past', '[Иван Сокол|sokol] пришёл.\n[Сокол|sokol] отозвал проект.'],
    ['none', '[Иван Сокол|sokol] пришёл.\nСокол в небе над городом.'],
  ]);
  rows('uk', { shvydkyi: 'Роман Швидкий' }, [
    [
      'an adjective before its noun',
      '[Роман Швидкий|shvydkyi] мовчить.\nШвидкий розгляд неможливий. [Швидкий|shvydkyi] заявив це.',
    ],
  ]);
  rows('uk', { siry: 'Роман Сірий' }, [
    ['an adjective', '[Роман Сірий|siry] прийшов.\nСірий туман над містом. [Сірий|siry] мовчав.'],
  ]);
  rows('cs', { holub: 'Karel Holub' }, [
    [
      'a word of time before the verb',
      '[Karel Holub|holub] přišel.\n[Holub|holub] mezitím stihl odejít. [Holub|holub] však odmítl mluvit.',
    ],
    ['the same before none', '[Karel Holub|holub] přišel.\nHolub však na střeše není.'],
  ]);
  rows('cs', { zelena: 'Věra Zelená' }, [
    [
      'an adjective of a woman',
      '[Věra Zelená|zelena] přišla.\nZelená vlna skončila. [Zelená|zelena] řekla ne.',
    ],
    [
      'a reflexive verb, which an adjective alone does not stand before',
      '[Věra Zelená|zelena] přišla.\n[Zelená|zelena] se narodila v Brně. Zelená se k ní nehodí.',
    ],
  ]);
  rows('sk', { jelen: 'Peter Jeleň' }, [
    ['a verb in the past', '[Peter Jeleň|jelen] prišiel.\n[Jeleň|jelen] odvolal ministra.'],
    ['none', '[Peter Jeleň|jelen] prišiel.\nJeleň na lúke stál.'],
  ]);
  rows('bg', { sivi: 'Митко Сиви' }, [
    ['an adjective', '[Митко Сиви|sivi] мълчи.\nСиви облаци надвиснаха.'],
    ['half of a town', '[Митко Сиви|sivi] мълчи.\nВ Сиви Осъм няма ток, в [Сиви|sivi] има гняв.'],
    ['a verb', '[Митко Сиви|sivi] мълчи.\n[Сиви|sivi] призовава за мир.'],
  ]);
  rows('hr', { golub: 'Petra Golub' }, [
    ['a verb of speech behind a small word', '[Petra Golub|golub] je došla.\n[Golub|golub] nije odgovorila.'],
    ['another verb', '[Petra Golub|golub] je došla.\nGolub je sletio na trg.'],
  ]);
  rows('sl', { golob: 'Petra Golob' }, [
    [
      'a verb of speech behind a small word',
      '[Petra Golob|golob] je prišla.\n[Golob|golob] je dejala, da ne.',
    ],
    ['another verb', '[Petra Golob|golob] je prišla.\nGolob je priletel na trg.'],
  ]);
  rows('pl', { bialy: 'Jan Biały', wilk: 'Adam Wilk' }, [
    [
      'a reflexive verb behind an adjective and a noun',
      '[Jan Biały|bialy] i [Adam Wilk|wilk] przyszli.\n[Biały|bialy] się pomylił. Wilk się pojawił w lesie.',
    ],
  ]);
  rows('cs', { sokol: 'Jan Sokol', skoda: 'Petr Škoda' }, [
    ['who does something to it', '[Jan Sokol|sokol] odešel.\n[Sokol|sokol] to čekal.'],
    ['whom somebody is against', '[Jan Sokol|sokol] odešel.\n[Sokol|sokol] proti Vernikovi: nové kolo'],
    ['what somebody wants in the present', '[Jan Sokol|sokol] odešel.\n[Sokol|sokol] odmítá další kolo'],
    ['the first of a list', '[Jan Sokol|sokol] odešel.\nSokol, orel a vrána se vrátili do lesů.'],
    ['what something is against', '[Jan Sokol|sokol] odešel.\nSokol proti modré obloze'],
    ['what is a pity', '[Petr Škoda|skoda] odešel.\nŠkoda, že nepřišel dřív. „Škoda, že nepřišel.“'],
    [
      'who is no pity',
      '[Petr Škoda|skoda] odešel.\n[Škoda|skoda], který mlčel, přišel. [Škoda|skoda] řekl, že ne.',
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

describe('a verb and "that" behind a word', () => {
  rows('pl', { lis: 'Adam Lis' }, [
    [
      'are a person’s',
      '[Adam Lis|lis] przyszedł.\n[Lis|lis] liczy, że zdąży. [Lis|lis] nie wierzy, że zdąży.\nLis biegnie, że hej. Lis taki, że strach.',
    ],
  ]);
  rows('uk', { m: 'Ірина Мороз' }, [
    [
      'are a person’s',
      '[Ірина Мороз|m] прийшла.\n[Мороз|m] сподівається, що потепліє.\nМороз такий, що річка стала.',
    ],
  ]);
  rows('ru', { k: 'Сергей Король' }, [
    [
      'are a person’s',
      '[Сергей Король|k] пришёл.\n[Король|k] надеется, что успеет.\nКороль таков, что беда.',
    ],
  ]);
});

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

describe('what a surname that is a word does where a sentence begins', () => {
  rows('hr', { m: 'Ana Mlinar', z: 'Ivo Zec' }, [
    [
      'in the past and the present of headlines',
      '[Zec|z] podnio ostavku\n[Mlinar|m] najavljuje rat, [Zec|z] je političar\n[Ana Mlinar|m] i [Ivo Zec|z] šute. Mlinar mokar do kože. Zec je bijel.',
    ],
  ]);
  rows('sl', { m: 'Ana Mlinar', g: 'Jan Golob' }, [
    [
      'the same in Slovene',
      '[Golob|g] odstopil\n[Mlinar|m] poziva k miru\n[Golob|g] vložil odstop\n[Ana Mlinar|m] in [Jan Golob|g] molčita. Golob je bel.',
    ],
  ]);
  rows('pl', { z: 'Adam Zając' }, [
    [
      'what people alone do',
      '[Zając|z] żegna się z urzędem\n[Zając|z] podaje się do dymisji\n[Adam Zając|z] milczy. Zając kryje się w życie.',
    ],
    [
      'what he is',
      '[Adam Zając|z] milczy. [Zając|z] był posłem. [Zając|z] jest człowiekiem spokojnym. Zając był szary. Zając jest zwierzęciem.',
    ],
  ]);
  rows('cs', { v: 'Jan Vlk' }, [
    [
      'what people alone do, and are',
      '[Vlk|v] se loučí s úřadem\n[Vlk|v] podal demisi\n[Jan Vlk|v] mlčí. [Vlk|v] je člověk zásad. [Vlk|v] byl dlouholetým poslancem. Vlk je šelma. Vlk se bojí.',
    ],
  ]);
  rows('sk', { v: 'Ján Vlk' }, [
    [
      'the same in Slovak',
      '[Vlk|v] podáva demisiu\n[Ján Vlk|v] mlčí. [Vlk|v] bol človek zásad. Vlk bol sivý.',
    ],
  ]);
  rows('uk', { m: 'Ілля Мороз' }, [
    [
      'the same in Ukrainian',
      '[Мороз|m] подає у відставку\n[Мороз|m] прощається з посадою\n[Ілля Мороз|m] прийшов. [Мороз|m] хлопець добрий. [Мороз|m] був відомим депутатом. Мороз був сильний. Мороз мине.',
    ],
  ]);
  rows('ru', { g: 'Илья Голубь' }, [
    [
      'the same in Russian',
      '[Голубь|g] уходит в отставку\n[Илья Голубь|g] пришёл. «[Голубь|g] был человек тихий», — сказал он. Голубь был белый. [Голубь|g] возглавляет совет.',
    ],
  ]);
});

describe('a word that speaks to somebody in office where a sentence begins', () => {
  rows('pl', { z: 'Adam Zając' }, [
    [
      'with a preposition',
      'Spór w radzie. [Zając|z] do ministry zdrowia: dość tego\n[Adam Zając|z] milczy. Zając do lasu: ile to skoków?',
    ],
  ]);
  rows('uk', { m: 'Ілля Мороз' }, [
    [
      'with a preposition',
      '[Мороз|m] до прокурорів: досить\n[Ілля Мороз|m] мовчить. Мороз до неділі: що відомо',
    ],
  ]);
  rows('ru', { g: 'Илья Голубь' }, [
    [
      'in the dative',
      '[Голубь|g] министру: хватит\n[Илья Голубь|g] молчит. Голубь к дому: приметы недели. Голубь министра: где он?',
    ],
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

describe('a phrase between a surname that is a word and what it does', () => {
  rows('cs', { v: 'Jan Vlk' }, [
    [
      'a verb of speech behind when and where',
      '[Jan Vlk|v] mlčí. [Vlk|v] po hlasování uvedl, že odejde. [Vlk|v] na tiskové konferenci vlády řekl ne. Vlk po hlasování spal. Vlk že řekl ne.',
    ],
    ['before judges', '[Vlk|v] před sněmovní komisí\n[Jan Vlk|v] mlčí. [Vlk|v] před soudem. Vlk před lesem.'],
  ]);
  rows('pl', { z: 'Adam Zając' }, [
    ['before judges', '[Zając|z] przed komisją śledczą\n[Adam Zając|z] milczy. Zając przed norą.'],
    [
      'while he talks',
      '[Adam Zając|z] milczy. [Zając|z] wzrusza ramionami, [Zając|z] kiwa głową. Zając kica.',
    ],
  ]);
  rows('uk', { m: 'Ілля Мороз' }, [
    [
      'a verb of speech, judges, and while he talks',
      '[Мороз|m] перед судом\n[Ілля Мороз|m] прийшов. [Мороз|m] після засідання заявив, що піде. [Мороз|m] наливає чай. Мороз перед святом міцнішає.',
    ],
  ]);
  rows('en', { s: 'Roland Stone' }, [
    ['on trial', '[Stone|s] on trial\n[Roland Stone|s] is here. Stone on sale.'],
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
