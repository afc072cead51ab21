import { describe } from 'vitest';
import { rows } from './rows';

describe('findMentions in Russian', () => {
  const people = {
    lavrov: 'Сергей Лавров',
    macron: 'Эмманюэль Макрон',
    zakharova: 'Мария Захарова',
    skripal: 'Сергей Скрипаль',
    shoigu: 'Сергей Шойгу',
    peskov: 'Дмитрий Песков',
    zelensky: 'Владимир Зеленский',
    may: 'Тереза Мэй',
    trump: 'Дональд Трамп',
    mbs: 'Мухаммед бен Салман',
    leyen: 'Урсула фон дер Ляйен',
    xi: 'Си Цзиньпин',
    kadyrov: 'Рамзан Ахматович Кадыров',
    kim: 'Ким Чен Ын',
  };
  rows('ru', people, [
    ['an office of Kazakhstan', 'Аким [Сергей Скрипаль|skripal] пришёл, аким [Скрипаль|skripal] ушёл.'],
    ['the genitive', 'встреча [Сергея Лаврова|lavrov] и [Эмманюэля Макрона|macron]'],
    ['the dative', 'письмо [Сергею Лаврову|lavrov] и [Эмманюэлю Макрону|macron]'],
    ['the instrumental', 'с [Сергеем Лавровым|lavrov] и [Эмманюэлем Макроном|macron]'],
    ['the prepositional', 'о [Сергее Лаврове|lavrov] и [Эмманюэле Макроне|macron]'],
    [
      'a woman',
      'с [Марией Захаровой|zakharova], для [Марии Захаровой|zakharova], про [Марию Захарову|zakharova]',
    ],
    ['a soft sign', 'с [Сергеем Скрипалем|skripal], для [Сергея Скрипаля|skripal]'],
    ['a name without cases', 'с [Сергеем Шойгу|shoigu]'],
    ['a foreign woman', 'с [Терезой Мэй|may], для [Терезы Мэй|may]'],
    [
      'an adjective surname',
      'с [Владимиром Зеленским|zelensky], для [Владимира Зеленского|zelensky], [Зеленскому|zelensky]',
    ],
    ['an office in a case', 'с министром [Лавровым|lavrov]'],
    ['the patronymic', 'с [Рамзаном Ахматовичем Кадыровым|kadyrov], [Рамзан Кадыров|kadyrov]'],
    ['a patronymic that is not listed', 'с [Сергеем Викторовичем Лавровым|lavrov]'],
    ['a particle', 'с [Мухаммедом бен Салманом|mbs], для [бен Салмана|mbs]'],
    ['several particles', 'с [Урсулой фон дер Ляйен|leyen], [фон дер Ляйен|leyen] сказала'],
    ['a surname that stands first', 'с [Си Цзиньпином|xi], для [Си Цзиньпина|xi], [Си Цзиньпину|xi]'],
    ['a short word in a case', 'с [Ким Чен Ыном|kim], для [Ким Чен Ына|kim], [Кима|kim] ждут'],
    ['somebody else', 'Потом Анна Лаврова сказала. Слова Ивана Лаврова.'],
    ['a longer word', '[Сергей Лавров|lavrov] ушёл. Лавровский лист, лавра, Лаврово.'],
    ['an adjective of the name', '[Дональд Трамп|trump] ушёл. Трамповский план, трампизм, Трампутин.'],
    ['a street', 'на улице Сергея Лаврова'],
    ['the photographer', 'Фото: Дмитрий Песков/ТАСС'],
    ['capitals', '[СЕРГЕЯ ЛАВРОВА|lavrov] ЖДУТ'],
    ['quotation marks', '«[Лавров|lavrov]» и „[Лавров|lavrov]“. [Сергей Лавров|lavrov] ушёл.'],
    ['a hyphen', '[Дональд Трамп|trump] ушёл. Анти-[Трамп|trump], экс-президент [Трамп|trump].'],
    ['a common noun', 'Лавры и песок. Песков больше нет.'],
  ]);
  rows('ru', { vera: 'Вера Надежда Любова', mir: 'Владимир Мир', rab: 'Иван Раб' }, [
    ['a word that only looks like a case form', '[Иван Раб|rab] ушёл. Рабство осталось, рабам, Рабатом.'],
    ['a common noun in a case', 'Мир миру. О мире. Миром.'],
  ]);
});

describe('findMentions in Ukrainian', () => {
  const people = {
    poroshenko: 'Петро Порошенко',
    lukianenko: "Левко Лук'яненко",
    zelensky: 'Володимир Зеленський',
    tymoshenko: 'Юлія Тимошенко',
    shmyhal: 'Денис Шмигаль',
    savets: 'Олег Савець',
    kotsiuba: 'Ігор Коцюба',
    pistorius: 'Борис Пісторіус',
    klympush: 'Іванна Климпуш-Цинцадзе',
    yermak: 'Андрій Єрмак',
  };
  rows('uk', people, [
    ['-о', '[Петра Порошенка|poroshenko], [Петрові Порошенку|poroshenko], з [Петром Порошенком|poroshenko]'],
    ['a woman in -о', 'з [Юлією Тимошенко|tymoshenko], для [Юлії Тимошенко|tymoshenko]'],
    [
      '-ський',
      '[Володимира Зеленського|zelensky], з [Володимиром Зеленським|zelensky], [Зеленському|zelensky]',
    ],
    ['a soft sign', 'з [Денисом Шмигалем|shmyhal], [Шмигаля|shmyhal]'],
    ['-ець', '[Олега Савця|savets], з [Олегом Савцем|savets]'],
    ['-а', 'з [Ігорем Коцюбою|kotsiuba], [Ігоря Коцюби|kotsiuba]'],
    ['a foreign name', '[Бориса Пісторіуса|pistorius], [Пісторіусові|pistorius]'],
    [
      'an apostrophe of any kind',
      '[Левко Лук’яненко|lukianenko], [Левка Лук\u02bcяненка|lukianenko], [Лук`яненко|lukianenko], [Лукяненко|lukianenko]',
    ],
    ['a double surname', 'з [Іванною Климпуш-Цинцадзе|klympush], [Климпуш-Цинцадзе|klympush] каже'],
    ['two datives', '[Андрієві Єрмаку|yermak], [Андрію Єрмакові|yermak], [Єрмакові|yermak]'],
    ['the vocative', '[Володимире Зеленський|zelensky], [Андрію Єрмаку|yermak]'],
    ['a street', 'на вулиці Петра Порошенка, площа Порошенка'],
    ['a name of', 'парк ім. Петра Порошенка'],
    ['an office', 'президент [Зеленський|zelensky] сказав'],
    ['a courtesy', 'пан [Порошенко|poroshenko] сказав'],
    ['somebody else', 'з Іваном Порошенком, для Олени Зеленської'],
    ['a woman of the surname', '[Володимир Зеленський|zelensky] тут. Олена Зеленська там. Зеленської нема.'],
    ['a longer word', '[Андрій Єрмак|yermak] тут. Єрмаківка там.'],
    [
      'a preposition that is a letter',
      'у [Порошенка|poroshenko], в [Зеленського|zelensky]. [Петро Порошенко|poroshenko] і [Володимир Зеленський|zelensky].',
    ],
  ]);
});

describe('findMentions in Polish', () => {
  const people = {
    tusk: 'Donald Tusk',
    duda: 'Andrzej Duda',
    kaczynski: 'Jarosław Kaczyński',
    gierek: 'Marek Gierek',
    biedron: 'Robert Biedroń',
    ziobro: 'Zbigniew Ziobro',
    kidawa: 'Małgorzata Kidawa-Błońska',
    szydlo: 'Beata Szydło',
    pence: 'Mike Pence',
    biden: 'Joe Biden',
    kosiniak: 'Władysław Kosiniak-Kamysz',
    nowacka: 'Barbara Nowacka',
    chirac: 'Jacques Chirac',
  };
  rows('pl', people, [
    [
      'the masculine',
      '[Donalda Tuska|tusk], [Donaldowi Tuskowi|tusk], z [Donaldem Tuskiem|tusk], o [Tusku|tusk]',
    ],
    ['-a', '[Andrzeja Dudy|duda], [Andrzejowi Dudzie|duda], z [Andrzejem Dudą|duda], [Dudę|duda]'],
    [
      '-ski',
      '[Jarosława Kaczyńskiego|kaczynski], [Jarosławowi Kaczyńskiemu|kaczynski], z [Kaczyńskim|kaczynski]',
    ],
    ['-ek', '[Marka Gierka|gierek], z [Markiem Gierkiem|gierek]'],
    ['-ń', '[Roberta Biedronia|biedron], z [Robertem Biedroniem|biedron]'],
    ['-o', '[Zbigniewa Ziobry|ziobro], [Zbigniewowi Ziobrze|ziobro], z [Ziobrą|ziobro]'],
    [
      'a double surname',
      '[Małgorzaty Kidawy-Błońskiej|kidawa], z [Kidawą-Błońską|kidawa], [Władysława Kosiniaka-Kamysza|kosiniak]',
    ],
    ['a woman in -o', '[Beaty Szydło|szydlo], z [Beatą Szydło|szydlo], [Szydło|szydlo] mówi'],
    ['an apostrophe', "[Mike'a Pence|pence]'a, [Mike’a Pence|pence]’a, [Mike'owi Pence|pence]'owi"],
    ['no apostrophe', '[Joego Bidena|biden], z [Joem Bidenem|biden]'],
    ['an apostrophe in the given name alone', "[Jacques'a Chiraca|chirac]"],
    ['an office', 'premier [Tusk|tusk], premiera [Tuska|tusk], z prezydentem [Dudą|duda]'],
    ['a courtesy', 'pan [Tusk|tusk], pana [Tuska|tusk], pani [Nowacka|nowacka]'],
    ['a sister', '[Jarosław Kaczyński|kaczynski] mówi. Marta Kaczyńska milczy. Kaczyńskiej nie ma.'],
    ['somebody else', 'o Macieju Tusku i Agacie Dudzie'],
    ['a street', 'na ulicy Donalda Tuska, aleja Kaczyńskiego'],
    ['a plural', '[Jarosław Kaczyński|kaczynski] mówi. Kaczyńscy milczą.'],
    ['an adjective', '[Donald Tusk|tusk] mówi. Tuskowy plan, tuskowcy.'],
    ['a common noun', 'Na dudach grają, dudy leżą.'],
    ['capitals', '[DONALDA TUSKA|tusk] I [KACZYŃSKIEGO|kaczynski]. [Jarosław Kaczyński|kaczynski]'],
    ['marks left out', '[Jaroslawa Kaczynskiego|kaczynski]'],
  ]);
});

describe('findMentions in Czech and Slovak', () => {
  const people = {
    pavel: 'Petr Pavel',
    may: 'Theresa May',
    merkel: 'Angela Merkel',
    babis: 'Andrej Babiš',
    rutte: 'Mark Rutte',
    fiala: 'Petr Fiala',
    zeman: 'Miloš Zeman',
    cernochova: 'Jana Černochová',
    trump: 'Donald Trump',
  };
  rows('cs', { tilroy: 'Guy Tilroy', verdey: 'Colin Verdey' }, [
    [
      'a y that is heard as a consonant',
      '[Guy Tilroy|tilroy] i [Colin Verdey|verdey] přišli. Bez [Tilroye|tilroy] i [Verdeye|verdey], s [Verdeyem|verdey].',
    ],
  ]);
  rows('cs', people, [
    ['the masculine', '[Petra Pavla|pavel], [Petrovi Pavlovi|pavel], s [Petrem Pavlem|pavel]'],
    ['a soft consonant', '[Andreje Babiše|babis], [Babišovi|babis], s [Babišem|babis]'],
    ['-e', '[Marka Rutteho|rutte], s [Markem Ruttem|rutte]'],
    ['-a', '[Petra Fialy|fiala], [Petrovi Fialovi|fiala], s [Fialou|fiala]'],
    ['a woman', '[Jany Černochové|cernochova], s [Janou Černochovou|cernochova]'],
    [
      '-ová for a foreign woman',
      '[Theresa Mayová|may], [Theresy Mayové|may], [Angela Merkelová|merkel], s [Angelou Merkelovou|merkel]',
    ],
    [
      'a possessive',
      '[Babišova|babis] vláda, [Zemanovi|zeman] poradci, v [Trumpově|trump] kabinetu. [Andrej Babiš|babis], [Miloš Zeman|zeman], [Donald Trump|trump].',
    ],
    ['an office', 'premiér [Fiala|fiala], s premiérem [Fialou|fiala], prezidenta [Pavla|pavel]'],
    ['somebody else', 'Tomáš Fiala a Ivana Zemanová'],
    ['a street', 'v ulici Petra Fialy, náměstí Miloše Zemana'],
    ['a deputy, which begins like a square', 'odvolali náměstka [Miloše Zemana|zeman]'],
    ['a colour', 'fialová, Fialová barva'],
    ['a given name', 'Přišel Pavel Novák. Pavel mlčí.'],
  ]);
  rows(
    'sk',
    {
      fico: 'Robert Fico',
      caputova: 'Zuzana Čaputová',
      pellegrini: 'Peter Pellegrini',
      heger: 'Eduard Heger',
      trump: 'Donald Trump',
    },
    [
      ['-o', '[Roberta Fica|fico], [Robertovi Ficovi|fico], s [Robertom Ficom|fico]'],
      ['a woman', '[Zuzany Čaputovej|caputova], so [Zuzanou Čaputovou|caputova]'],
      ['-i', '[Petra Pellegriniho|pellegrini], s [Petrom Pellegrinim|pellegrini]'],
      ['an e that stays', '[Eduarda Hegera|heger], [Hegerovi|heger]'],
      [
        'a possessive',
        '[Ficova|fico] vláda, [Trumpov|trump] plán. [Robert Fico|fico] a [Donald Trump|trump].',
      ],
      ['a wife', '[Robert Fico|fico] prišiel. Svetlana Ficová mlčí.'],
      ['an office', 'premiér [Fico|fico], s premiérom [Ficom|fico]'],
    ],
  );
});

describe('findMentions in South Slavic languages', () => {
  rows(
    'sl',
    {
      johnson: 'Boris Johnson',
      cox: 'Geoffrey Cox',
      may: 'Theresa May',
      golob: 'Robert Golob',
      jansa: 'Janez Janša',
      pahor: 'Borut Pahor',
    },
    [
      [
        'the masculine',
        '[Borisa Johnsona|johnson], z [Borisom Johnsonom|johnson], [Johnsonova|johnson] vlada',
      ],
      ['a foreign name in -y', '[Geoffreyja Coxa|cox], s [Geoffreyjem Coxom|cox]'],
      ['a woman', '[Therese May|may], [Thereso May|may], [Mayeva|may] vlada'],
      ['-r', '[Boruta Pahorja|pahor], s [Pahorjem|pahor], [Pahorjev|pahor] predlog'],
      ['-a', '[Janeza Janše|jansa], z [Janezom Janšo|jansa], [Janševa|jansa] vlada'],
      ['an office', 'premier [Golob|golob], s premierjem [Golobom|golob]'],
      ['a common noun', 'Golobi letijo.'],
      ['somebody else', 'Tina Golob in Marko Pahor'],
    ],
  );
  rows(
    'hr',
    {
      plenkovic: 'Andrej Plenković',
      grabar: 'Kolinda Grabar-Kitarović',
      vucic: 'Aleksandar Vučić',
      trump: 'Donald Trump',
    },
    [
      ['the masculine', '[Andreja Plenkovića|plenkovic], s [Andrejem Plenkovićem|plenkovic]'],
      [
        'a double surname of a woman',
        '[Kolinde Grabar-Kitarović|grabar], s [Kolindom Grabar-Kitarović|grabar]',
      ],
      ['-ar', '[Aleksandra Vučića|vucic], s [Aleksandrom Vučićem|vucic]'],
      [
        'a possessive',
        '[Plenkovićeva|plenkovic] vlada, [Trumpov|trump] plan. [Andrej Plenković|plenkovic] i [Donald Trump|trump].',
      ],
      ['an office', 'premijer [Plenković|plenkovic], predsjednika [Vučića|vucic]'],
      ['a wife', '[Aleksandar Vučić|vucic] dolazi. Tamara Vučić šuti.'],
    ],
  );
  rows('hr', { v: 'Igor Vernikov' }, [
    [
      'a surname in -ov like an adjective',
      'S [Igorom Vernikovim|v] i o [Vernikovu|v], s [Vernikovom|v]. Ni s [Vernikovim|v].',
    ],
  ]);
  rows('hr', { dujam: 'Dujam Hrelja', adam: 'Adam Vernat' }, [
    [
      'a given name that drops its vowel',
      'S [Dujmom Hreljom|dujam], o [Dujmu Hrelji|dujam], od [Hrelje|dujam].',
    ],
    ['one that keeps it', 'S [Adamom Vernatom|adam], o [Adamu Vernatu|adam].'],
    [
      'what several of somebody’s things are',
      '[Dujam Hrelja|dujam] šuti. O [Hreljinim|dujam] poslovima, u [Hreljinoj|dujam] kući, kod [Hreljinog|dujam] brata.',
    ],
  ]);
  rows('sr', { hrelja: 'Горан Хреља' }, [
    [
      'the same in Cyrillic',
      '[Горан Хреља|hrelja] ћути. О [Хрељиним|hrelja] пословима, у [Хрељиној|hrelja] кући.',
    ],
  ]);
  rows('sr', { vucic: 'Aleksandar Vučić', brnabic: 'Ана Брнабић', djokovic: 'Новак Ђоковић' }, [
    ['Latin letters', '[Aleksandra Vučića|vucic], sa [Vučićem|vucic]'],
    ['Cyrillic letters', '[Ане Брнабић|brnabic], [Новака Ђоковића|djokovic], са [Ђоковићем|djokovic]'],
  ]);
  rows('bg', { radev: 'Румен Радев', borisov: 'Бойко Борисов', may: 'Тереза Мей', trump: 'Доналд Тръмп' }, [
    ['no cases', 'с [Тереза Мей|may], на [Румен Радев|radev], от [Бойко Борисов|borisov], после [Мей|may]'],
    ['an office with its article', 'президентът [Радев|radev], премиера [Борисов|borisov]'],
    ['no possessive of the name', '[Румен Радев|radev] дойде. Радевият план, Радева мълчи.'],
    ['a woman of the surname', 'Дойде Десислава Радева.'],
    ['no Russian endings', 'Радеву, Борисовым'],
    [
      'he himself, behind capitals that a full stop ends',
      '[Румен Радев|radev] говори пред Би Би Си. Самият [Радев|radev] мълча.',
    ],
  ]);
  rows('mk', { zaev: 'Зоран Заев', gruevski: 'Никола Груевски' }, [
    ['no cases', 'со [Зоран Заев|zaev], на [Никола Груевски|gruevski], [Заев|zaev] рече'],
    ['no possessive of the name', '[Зоран Заев|zaev] дојде. Заевиот план.'],
  ]);
  rows('be', { lukashenka: 'Аляксандр Лукашэнка', tsikh: 'Святлана Ціханоўская', makei: 'Уладзімір Макей' }, [
    [
      '-а',
      '[Аляксандра Лукашэнкі|lukashenka], [Лукашэнку|lukashenka], з [Аляксандрам Лукашэнкам|lukashenka]',
    ],
    ['a woman', '[Святланы Ціханоўскай|tsikh], [Святлане Ціханоўскай|tsikh], [Святлану Ціханоўскую|tsikh]'],
    ['-й', '[Уладзіміра Макея|makei], [Макею|makei], з [Уладзімірам Макеем|makei]'],
  ]);
});

describe('case endings of other languages', () => {
  const people = { tusk: 'Donald Tusk', lavrov: 'Сергей Лавров', orbanV: 'Viktor Orbán' };
  rows('en', people, [
    ['Polish ones do not count on an English page', 'They met Donalda Tuska and Orbánnak.'],
    ['Cyrillic ones count on a page of another script', 'on [Сергея Лаврова|lavrov] then'],
  ]);
  rows('hu', people, [
    [
      'the given name last',
      '[Orbán Viktornak|orbanV], [Orbán Viktorral|orbanV], [Orbánnak|orbanV], [Orbánt|orbanV], [Orbánnal|orbanV]',
    ],
    ['a long consonant behind a hyphen', '[Orbán Viktor|orbanV]-féle terv'],
    ['a wife', 'Orbán Viktorné jött'],
    ['a son', 'Orbán Gáspár jött'],
    ['an adjective', '[Orbán Viktor|orbanV] jött. Az orbáni terv, orbánista.'],
    ['an office behind the name', '[Orbán Viktor|orbanV] miniszterelnök, [Donald Tuskkal|tusk]'],
  ]);
});

describe('a Chinese surname, which stands first', () => {
  rows('ru', { lu: 'Люй Цзявэй', sun: 'Сунь Тайсюй' }, [
    [
      'of two letters and more, in cases that it has',
      'Говорила [Люй Цзявэй|lu]. Слова [Люй|lu] исчезли. Пришёл [Сунь Тайсюй|sun], речь [Суня|sun] была короткой. Пришёл Сунь Пинли. Сунь руку в карман.',
    ],
  ]);
  rows('uk', { liu: 'Лю Цзявей' }, [
    ['of two letters', '[Лю Цзявей|liu] мовчала. Пізніше слова [Лю|liu] зникли. Прийшла Лю Пінлі.'],
  ]);
  rows('bg', { sun: 'Сун Дзявей' }, [
    ['behind a noun', '[Сун Дзявей|sun] дойде. Програмата на [Сун|sun] е кратка.'],
  ]);
  rows('sr', { liu: 'Љу Ђавеј' }, [['behind a noun', '[Љу Ђавеј|liu] је дошла. Речи [Љу|liu] су кратке.']]);
  rows('cs', { liou: 'Liou Ťia-wej', si: 'Si Ťia-wej' }, [
    [
      'and is no small word',
      'Přišla [Liou Ťia-wej|liou]. „Ne,“ dodala [Liou|liou]. Přišel [Si Ťia-wej|si]. Postoj prezidenta [Si|si] je jasný, jestli si to myslí.',
    ],
  ]);
});

describe('the office of a woman before a surname that is a word', () => {
  rows('sr', { v: 'Milica Kovač' }, [
    ['a minister', '[Milica Kovač|v] ćuti. Ministarka [Kovač|v] ćuti, šefica [Kovač|v] takođe.'],
  ]);
  rows('pl', { v: 'Anna Sroka' }, [
    ['a judge, a councillor', '[Anna Sroka|v] milczy. Sędzia [Sroka|v] milczy. Radna [Sroka|v] wyszła.'],
  ]);
});

describe('a man whose given name ends as a woman’s', () => {
  rows('sr', { v: 'Nebojša Vernik', w: 'Uglješa Quillonić' }, [
    ['with a verb', '[Nebojša Vernik|v] ćuti. Potom je [Vernik|v] odgovorio da zna.'],
    ['in a case', '[Uglješa Quillonić|w] ćuti. Pitanje za [Quillonića|w] je prosto.'],
  ]);
});
