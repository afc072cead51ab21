import { describe } from 'vitest';
import { rows } from './rows';

describe('a relative in passing', () => {
  rows('en', { vernik: 'Aldo Vernik', quillon: 'Dora Quillon', rupert: 'Rupert Quillon' }, [
    [
      'his wife in one block with him',
      'Senator [Aldo Vernik|vernik] came with his wife, Anna Vernik.\n[Vernik|vernik] spoke.',
    ],
    [
      'a father before a comma and an office',
      '[Aldo Vernik|vernik] is the son of his late father, the banker Magnus Vernik.\n[Vernik|vernik] spoke.',
    ],
    [
      'a sister behind a comma, named twice',
      '[Aldo Vernik|vernik] came.\nSo did Anna Vernik, his sister.\nThey met Anna Vernik.\n[Vernik|vernik] spoke.',
    ],
    [
      'a wife named more often than he is',
      '[Aldo Vernik|vernik] came.\nHis wife, Anna Vernik, left.\nThen Anna Vernik sang.\nThey met Anna Vernik.\nVernik spoke.',
    ],
    [
      'a wife named first',
      'The wife, Anna Vernik, left.\n[Aldo Vernik|vernik] came.\n[Vernik|vernik] spoke.',
    ],
    [
      'a wife named before him and after',
      'The wife, Anna Vernik, left.\n[Aldo Vernik|vernik] came.\nThen Anna Vernik sang.\nVernik spoke.',
    ],
    [
      'a wife beside somebody of the surname who is none',
      '[Aldo Vernik|vernik] came.\nHis wife, Anna Vernik, left.\nSo did Tom Vernik.\nThey met Tom Vernik.\nVernik spoke.',
    ],
    [
      'a wife who is meant in her block',
      '[Aldo Vernik|vernik] came.\nHis wife, Anna Vernik, left. Vernik sang.',
    ],
    [
      'a husband, and another of the surname later',
      '[Dora Quillon|quillon] and her husband, Peter Quillon, came.\n[Quillon|quillon] spoke.\nThere was [Rupert Quillon|rupert].',
    ],
    [
      'a word of kin in the sentence before',
      '[Aldo Vernik|vernik] met his wife. Tom Vernik came.\nThere was Tom Vernik.\nVernik spoke.',
    ],
  ]);
  rows('en', { vernik: 'Aldo Vernik' }, [
    [
      'a first lady',
      '[Aldo Vernik|vernik] won. First lady Carol Vernik came.\nBoth [Vernik|vernik] and Quillon spoke.\nSo did Tom Vernik.',
    ],
  ]);
  rows('de', { vernik: 'Aldo Vernik' }, [
    ['a brother', '[Aldo Vernik|vernik] kam mit seinem Bruder Jens Vernik.\n[Vernik|vernik] sprach.'],
  ]);
  rows('fr', { vernik: 'Aldo Vernik' }, [
    ['a wife', '[Aldo Vernik|vernik] arrive.\nSon épouse, Anna Vernik, suit.\n[Vernik|vernik] parle.'],
  ]);
  rows('fi', { vernik: 'Aarne Vernik', eila: 'Eila Vernik' }, [
    [
      'a sister and a wife in their case forms',
      '[Aarne Vernik|vernik] tuli. Hän tapasi [Eila Vernikin|eila], sisarensa.\n[Vernikiltä|vernik] kysyttiin.',
    ],
  ]);
  rows('uk', { vernik: 'Іван Вернік' }, [
    ['a son of an unknown given name', '[Іван Вернік|vernik] прийшов.\nСин міністра Зорефан Вернік мовчав.'],
    ['a wife', '[Іван Вернік|vernik] прийшов, і дружина міністра Анна Вернік.\n[Вернік|vernik] мовчав.'],
  ]);
  rows('ru', { vernikov: 'Иван Верников' }, [
    [
      'a daughter, whose surname has another ending',
      '[Иван Верников|vernikov] умер.\nДочь, Вера Верникова, живёт в Праге. [Верников|vernikov] молчал.',
    ],
    [
      'a case form that no woman’s has',
      '[Иван Верников|vernikov] умер.\nДочь, Вера Верникова, живёт в Праге. О [Верникове|vernikov] снимут фильм.',
    ],
    [
      'one that hers has too',
      '[Иван Верников|vernikov] умер.\nДочь, Вера Верникова, живёт в Праге. Без Верниковой скучно.',
    ],
  ]);
  rows('uk', { verniv: 'Іван Верніків' }, [
    [
      'a case form that no woman’s has',
      '[Іван Верніків|verniv] помер.\nДочка, Віра Вернікова, живе у Празі. З [Верніковим|verniv] прощаються.',
    ],
  ]);
  rows('pl', { vernik: 'Lech Vernik' }, [
    ['a brother', '[Lech Vernik|vernik] mówi.\nBrat ministra, Jan Vernik, milczy.\n[Vernik|vernik] idzie.'],
  ]);
});

describe('a relative whom the dataset knows too', () => {
  rows('en', { dora: 'Dora Vernik', tom: 'Tom Vernik', rupert: 'Rupert Vernik' }, [
    [
      'her husband, in passing',
      '[Dora Vernik|dora] won.\nHer husband, [Tom Vernik|tom], did not come.\n[Vernik|dora] spoke.',
    ],
    [
      'her husband in his block',
      '[Dora Vernik|dora] won.\nHer husband, [Tom Vernik|tom], left. [Vernik|tom] was tired.',
    ],
    [
      'a husband named first',
      'The husband, [Tom Vernik|tom], left.\n[Dora Vernik|dora] won.\n[Vernik|dora] spoke.\n[Tom Vernik|tom] came.\n[Vernik|tom] sang.',
    ],
    [
      'a husband named more often',
      '[Dora Vernik|dora] won.\nHer husband, [Tom Vernik|tom], came.\n[Tom Vernik|tom] ate.\n[Tom Vernik|tom] drank.\n[Vernik|tom] sang.',
    ],
    [
      'two relatives of somebody else',
      'The niece, [Dora Vernik|dora], met her husband, [Tom Vernik|tom].\n[Vernik|tom] spoke.',
    ],
    [
      'one named once, behind one named again and again',
      '[Dora Vernik|dora] won.\nThen [Dora Vernik|dora] ate.\n[Rupert Vernik|rupert] lost.\n[Vernik|dora] spoke.\n[Dora Vernik|dora] left.',
    ],
    [
      'another of the surname',
      '[Dora Vernik|dora] won.\n[Rupert Vernik|rupert] lost.\n[Vernik|rupert] spoke.',
    ],
  ]);
  rows('de', { jens: 'Jens Vernik', anna: 'Anna Vernik' }, [
    ['his wife', '[Jens Vernik|jens] ging.\nSeine Frau, [Anna Vernik|anna], blieb.\n[Vernik|jens] schwieg.'],
    ['a woman', '[Jens Vernik|jens] ging.\nFrau [Anna Vernik|anna] blieb.\n[Vernik|anna] schwieg.'],
  ]);
  rows('sv', { mia: 'Mia Vernik', per: 'Per Vernik' }, [
    [
      'the husband of a minister',
      '[Mia Vernik|mia] kom.\nMinisterns man, [Per Vernik|per], gick.\n[Vernik|mia] teg.',
    ],
  ]);
  rows('nl', { mia: 'Mia Vernik', per: 'Henk Vernik' }, [
    [
      'the husband of a minister',
      '[Mia Vernik|mia] kwam.\nDe man van de minister, [Henk Vernik|per], ging.\n[Vernik|mia] zweeg.',
    ],
  ]);
  rows('cs', { alena: 'Alena Veselá', radim: 'Radim Veselý' }, [
    [
      'a husband by the form of his surname',
      '[Alena Veselá|alena] mluví.\nManžel, [Radim Veselý|radim], mlčí.\nPak tvrdí [Veselý|radim] něco.',
    ],
  ]);
  rows('en', { dora: 'Dora Vernik' }, [
    [
      'a father behind whom his generation stands',
      'Mayor [Dora Vernik|dora] left. The builder Curt Vernik Sr., her father, stayed.\n[Vernik|dora] spoke.',
    ],
  ]);
});

describe('the office of one of two known people of one surname', () => {
  rows('en', { hillary: 'Hillary Vernik' }, [
    [
      'with a courtesy that the page gives',
      'Mr [Hillary Vernik|hillary] left.\nThey heard Mr [Vernik|hillary] there.',
    ],
    ['with one that it does not', '[Hillary Vernik|hillary] left.\nThey heard Mr Vernik there.'],
  ]);
  rows('en', { leo: 'Leo Vernik', nia: 'Nia Vernik' }, [
    [
      'before a comma, in one block',
      'The rail minister, [Leo Vernik|leo], is the former husband of [Nia Vernik|nia]. Minister [Vernik|leo] spoke.',
    ],
    [
      'in blocks before',
      'Senator [Nia Vernik|nia] met Mayor [Leo Vernik|leo].\n[Leo Vernik|leo] left.\nSenator [Vernik|nia] spoke.',
    ],
    ['of both', 'Senator [Nia Vernik|nia] met Senator [Leo Vernik|leo].\nSenator [Vernik|leo] spoke.'],
  ]);
  rows('sv', { elin: 'Elin Ek', mats: 'Mats Ek' }, [
    [
      'with its article',
      '[Elin Ek|elin] kom.\nKommunalrådet [Mats Ek|mats] gick.\n[Elin Ek|elin] satt.\nKommunalrådet [Ek|mats] gick.',
    ],
  ]);
});

describe('somebody of the surname after whom a thing is named', () => {
  rows('uk', { vernik: 'Ольга Вернік' }, [
    ['a school', '[Ольга Вернік|vernik] оглянула школу імені Івана Верніка. Потім [Вернік|vernik] поїхала.'],
  ]);
  rows('es', { vernik: 'Dora Vernik' }, [
    ['a square', '[Dora Vernik|vernik] habló en la plaza Evelio Vernik. [Vernik|vernik] se fue.'],
  ]);
});

describe('what somebody of the surname is', () => {
  rows('en', { vernik: 'Aldo Vernik' }, [
    ['a goalkeeper', '[Aldo Vernik|vernik] left. Goalkeeper Vernik saved a penalty.'],
    ['who scored', '[Aldo Vernik|vernik] left.\nVernik’s late goal saved them, as Vernik said.'],
    ['who wants something', '[Aldo Vernik|vernik] left.\n[Vernik|vernik]’s early goal was peace.'],
    [
      'with whom he is confused',
      '[Aldo Vernik|vernik] left.\nIt is not to be confused with that of the footballer Aldo Vernik.\n[Vernik|vernik] laughed.',
    ],
    [
      'an office there',
      '[Aldo Vernik|vernik] left.\nThe poet is confused with Senator [Aldo Vernik|vernik].',
    ],
  ]);
  rows('de', { vernik: 'Aldo Vernik' }, [
    ['a goalkeeper', '[Aldo Vernik|vernik] kam. Torwart Vernik hielt. Dann kam Vernik.'],
    ['a politician', '[Aldo Vernik|vernik] kam. Minister [Vernik|vernik] sprach.'],
    ['what is theirs', '[Aldo Vernik|vernik] kam. Viele, die [Verniks|vernik] Politik loben, kamen.'],
  ]);
  rows('fr', { vernik: 'Aldo Vernik' }, [
    ['what others do', '[Aldo Vernik|vernik] arrive. En attaquant [Vernik|vernik] ils perdent.'],
  ]);
  rows('pl', { vernik: 'Adam Vernik' }, [
    ['a footballer', '[Adam Vernik|vernik] mówi. Piłkarz Vernik milczy.'],
    ['his helper', '[Adam Vernik|vernik] mówi. Milczy pomocnik [Vernika|vernik].'],
    ['a goalkeeper in a case', '[Adam Vernik|vernik] mówi. Nie było bramkarza Vernika.'],
    ['a merchant of old', '[Adam Vernik|vernik] mówi. Dom kupca Vernika stoi.'],
  ]);
  rows('uk', { vernik: 'Андрій Вернік' }, [
    ['a trainer', '[Андрій Вернік|vernik] мовчить. Тренер Вернік задоволений.'],
    ['a hockey player', '[Андрій Вернік|vernik] мовчить. Хокеїст Вернік задоволений.'],
    ['a merchant of old', '[Андрій Вернік|vernik] мовчить. Будинок купця Верніка цілий.'],
    ['a name in the order of registers', '[Андрій Вернік|vernik] мовчить. Вернік Петро Іванович мовчить.'],
    [
      'a case form before another name',
      '[Андрій Вернік|vernik] мовчить. Адвокат [Верніка|vernik] Петро Гук мовчить.',
    ],
  ]);
  rows('cs', { vernik: 'Adam Vernik' }, [
    ['a goalkeeper', '[Adam Vernik|vernik] mluví. Brankář Vernik mlčí.'],
    ['a merchant of old', '[Adam Vernik|vernik] mluví. Dům kupce Vernika stojí.'],
  ]);
  rows('ru', { vernik: 'Андрей Верник' }, [
    ['a trainer in a case', '[Андрей Верник|vernik] молчит. Нет тренера Верника.'],
    [
      'a merchant of old',
      '[Андрей Верник|vernik] молчит. Дом купца Верника цел, купцом Верником и построен.\nКупили дом [Верника|vernik], но не завод.',
    ],
  ]);
  rows('ru', { vernik: 'Андрей Верников' }, [
    [
      'a woman behind a preposition',
      '[Андрей Верников|vernik] пришёл. Дом записан на Верникову, [Верникову|vernik] его не отдали. Письмо [Верникову|vernik] пришло.',
    ],
    ['two of them', '[Андрей Верников|vernik] пришёл. Здесь два Верникова. [Верникову|vernik] дали слово.'],
  ]);
  rows('pl', { vernik: 'Adam Vernik' }, [
    [
      'another of the surname',
      '[Adam Vernik|vernik] mówi. Starosta, też Vernik, ale Tewron, milczy. Też [Vernik|vernik], ale nie dziś.',
    ],
  ]);
  rows('pl', { vernik: 'Adam Vernik' }, [
    ['somebody of no office', '[Adam Vernik|vernik] mówi. Pan Tewron Vernik milczy.\nInny Vernik mówi.'],
  ]);
  rows('hu', { vernik: 'Vernik Elemér' }, [
    [
      'a family and brothers',
      '[Vernik Elemér|vernik] elment. A Vernik család és a Vernik testvérek hallgatnak.',
    ],
  ]);
  rows('tr', { vernik: 'Turgut Vernik' }, [
    [
      'a family and a firm',
      '[Turgut Vernik|vernik] geldi. Vernik ailesi sustu, Vernik İnşaat battı, Vernik Oteli kapandı.',
    ],
  ]);
  rows('ru', { vernik: 'Андрей Верник' }, [
    ['brothers', '[Андрей Верник|vernik] молчит. Братья Верник говорят.'],
    ['a village and another', '[Андрей Верник|vernik] молчит. Деревня Верник стоит.\nДругой Верник говорит.'],
  ]);
  rows('cs', { vernik: 'Adam Vernik' }, [
    ['a bakery', '[Adam Vernik|vernik] mlčí. Pekařství Vernik je zavřené.'],
  ]);
  rows('pl', { jan: 'Jan Verniak', ewa: 'Ewa Verniak' }, [
    [
      'whose relative’s office stands before the name',
      'Burmistrz [Verniak|jan] mówi\nRadni słuchali, co mówi [Jan Verniak|jan].\nSiostra burmistrza, [Ewa Verniak|ewa], milczy.',
    ],
  ]);
  rows('ru', { jan: 'Иван Верняк' }, [
    [
      'a stranger whose husband’s office stands before the name',
      '[Иван Верняк|jan] пришёл.\nЖена министра Теврина Верняк тоже.\nМинистр [Верняк|jan] молчит.',
    ],
  ]);
});

describe('a relative whose gender the word for it tells', () => {
  const spoke = '[Tevra Vernik|tevra] spoke';
  rows('en', { tevra: 'Tevra Vernik' }, [
    ['a husband', `${spoke} of her late husband, former Rail Minister Odo Vernik. Ms [Vernik|tevra] left.`],
    ['a son', `${spoke} with her son Odo Vernik. Ms [Vernik|tevra] left. Then Mr Vernik did.`],
    ['a daughter', `${spoke} with her daughter Odo Vernik. Ms Vernik left.`],
    ['who is not the relative', `${spoke}. Her husband told Odo Vernik. Ms Vernik left.`],
  ]);
});

describe('another of the surname', () => {
  rows('fr', { vernik: 'Aldo Vernik' }, [
    [
      'by the word for that',
      '[Aldo Vernik|vernik] parle. Un autre Vernik se tait. Entre autres, [Vernik|vernik] parle.',
    ],
    ['by a given name', '[Aldo Vernik|vernik] parle. Il y a un Vernik, prénommé Tevrin, à Lille.'],
    [
      'somebody’s relative',
      '[Aldo Vernik|vernik] parle.\nIl y a un Vernik, mon frère Tevrin, à Lille.\nOn découvre un [Vernik|vernik], fils de pêcheur, timide.',
    ],
  ]);
  rows('de', { vernik: 'Aldo Vernik' }, [
    [
      'by the word for that',
      '[Aldo Vernik|vernik] kam. Auch ein anderer Vernik kam, unter anderem [Vernik|vernik] ging.',
    ],
    [
      'somebody’s relative',
      '[Aldo Vernik|vernik] kam.\nEs gibt schon einen Vernik, meinen Bruder Tevrin.\nEin [Vernik|vernik] gibt nicht auf.',
    ],
    [
      'a relative behind a comma, of a given name that no list has',
      '[Aldo Vernik|vernik] kam.\nMein Vater, Tevrin Vernik, sagte das.\nAm Abend sagte [Vernik|vernik] nichts.',
    ],
  ]);
  rows('it', { vernik: 'Aldo Vernik' }, [
    [
      'by the word for that',
      '[Aldo Vernik|vernik] venne. Un altro Vernik tace. Tra l’altro [Vernik|vernik] tace.',
    ],
  ]);
  rows('es', { vernik: 'Aldo Vernik' }, [
    ['by the word for that', '[Aldo Vernik|vernik] vino. Llegó otro Vernik, que calla.'],
  ]);
  rows('nl', { vernik: 'Aldo Vernik' }, [
    [
      'by the word for that',
      '[Aldo Vernik|vernik] kwam. Een andere Vernik zwijgt, onder andere [Vernik|vernik] zwijgt.',
    ],
  ]);
  rows('sv', { vernik: 'Aldo Vernik' }, [
    ['by the word for that', '[Aldo Vernik|vernik] kom. Sedan kom en annan Vernik.'],
  ]);
});

describe('a whole family in the plural', () => {
  rows('cs', { v: 'Jan Vernák' }, [
    [
      'is none of its members, but has the form of a possessive',
      '[Jan Vernák|v] přišel. Vernákových je na vsi dost, u Vernákových se svítí. Z [Vernákových|v] slov šel strach.',
    ],
  ]);
  rows('sl', { v: 'Jan Vernik' }, [
    ['is none of its members', '[Jan Vernik|v] je prišel. Pri Vernikovih je tiho. Iz [Vernikovih|v] besed.'],
  ]);
  rows('hr', { v: 'Jan Vernik' }, [
    ['is none of its members', '[Jan Vernik|v] je došao. Kod Vernikovih je tiho, i Vernikovima je hladno.'],
  ]);
});
