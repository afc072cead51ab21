import { describe } from 'vitest';
import { rows } from './rows';

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

describe('an answer to what people are charged with behind a word', () => {
  rows('sl', { v: 'Gregor Vrabec' }, [
    [
      'over the object',
      '[Gregor Vrabec|v] molči. [Vrabec|v] je očitke zavrnil. [Vrabec|v] je včeraj predlog podprl. Vrabec je na veji spal.',
    ],
  ]);
  rows('hr', { v: 'Ivan Vuk' }, [
    [
      'on either side of the verb',
      '[Ivan Vuk|v] šuti. [Vuk|v] je optužbe odbacio. [Vuk|v] nije prihvatio ponudu. Vuk je ovce rastjerao.',
    ],
  ]);
  rows('sr', { v: 'Иван Вук' }, [
    ['in Cyrillic', '[Иван Вук|v] ћути. [Вук|v] је оптужбе одбацио. Вук је овце растерао.'],
  ]);
  rows('cs', { v: 'Pavel Veselý', w: 'Jana Nová' }, [
    [
      'before the verb',
      '[Pavel Veselý|v] mlčí. [Veselý|v] kritiku odmítl. Veselý večer minul. [Jana Nová|w] mlčí. Nová obvinění padla.',
    ],
  ]);
  rows('pl', { z: 'Adam Zając' }, [
    ['in Polish', '[Adam Zając|z] milczy. [Zając|z] krytykę zbył żartem. Zając trawę zjada.'],
  ]);
});

describe('an adjective where a sentence begins', () => {
  rows('bg', { z: 'Петя Черна' }, [
    [
      'in Bulgarian',
      '[Петя Черна|z] мълчи. Черна буря удари брега. [Черна|z] отрече. [Черна|z] благодари на всички.',
    ],
  ]);
  rows('ru', { c: 'Сергей Центральный' }, [
    ['in Russian', '[Сергей Центральный|c] ушёл. Центральный комитет молчит. [Центральный|c] выступил.'],
  ]);
  rows('uk', { r: 'Василь Різдвяний' }, [
    ['in Ukrainian', '[Василь Різдвяний|r] пішов. Різдвяний ярмарок відкрили. [Різдвяний|r] заперечив усе.'],
  ]);
  rows('hr', { m: 'Iva Nova' }, [
    ['in Croatian', '[Iva Nova|m] šuti. Nova zgrada stoji. [Nova|m] je rekla ne.'],
  ]);
});

describe('an adjective where a sentence begins in Greek', () => {
  rows('el', { m: 'Νίκος Μαύρος', k: 'Νίκος Κόκκινος' }, [
    [
      'and what its bearer does',
      'Ο [Νίκος Μαύρος|m] έφυγε. Μαύρος καπνός στην πόλη. Ο [Μαύρος|m] λέει όχι. [Μαύρος|m]: «Όχι». [Μαύρος|m] κάλεσε τον υπουργό.',
    ],
    ['the Red Cross', 'Ο [Νίκος Κόκκινος|k] έφυγε. Ο Κόκκινος Σταυρός βοηθά. Ο [Κόκκινος|k] βοηθά.'],
  ]);
});

describe('a verb at the end behind a word in Turkish', () => {
  rows('tr', { g: 'Hakan Güneş' }, [
    [
      'over its object',
      '[Hakan Güneş|g] geldi. [Güneş|g] soruları yanıtladı. [Güneş|g] istifa etti. Güneş yüzünü gösterdi.',
    ],
  ]);
});

describe('a word that the sentence before has too', () => {
  rows('uk', { z: 'Мирон Залізний' }, [
    [
      'of whom a clause tells',
      '[Мирон Залізний|z] прийшов. На залізному мосту тихо. [Залізному|z], який мовчав, дали слово.\nНа залізному мосту тихо. Залізному мосту сто років.',
    ],
  ]);
  rows('hr', { k: 'Marko Kralj' }, [
    ['who resigns', '[Marko Kralj|k] šuti. Stigao je kralj. [Kralj|k] je podnio ostavku.'],
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

describe('a phrase between a surname that is a word and what it does', () => {
  rows('cs', { v: 'Jan Vlk' }, [
    [
      'a verb of speech behind when and where',
      '[Jan Vlk|v] mlčí. [Vlk|v] po hlasování uvedl, že odejde. [Vlk|v] na tiskové konferenci vlády řekl ne. Vlk po hlasování spal. Vlk že řekl ne.',
    ],
    ['before judges', '[Vlk|v] před sněmovní komisí\n[Jan Vlk|v] mlčí. [Vlk|v] před soudem. Vlk před lesem.'],
  ]);
  rows('pl', { z: 'Adam Zając' }, [
    [
      'before judges',
      '[Zając|z] przed komisją śledczą\n[Zając|z] stanie przed sądem\n[Zając|z] do dziennikarzy: dość\n[Adam Zając|z] milczy. Zając przed norą.',
    ],
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
