import { describe } from 'vitest';
import { rows } from './rows';

describe('a firm with a name', () => {
  rows('hr', { v: 'Ivan Vernik' }, [
    [
      'a factory and a brewery',
      '[Ivan Vernik|v] govori. Na gatu kod tvornice Vernik Sol stoji pivovara Vernik. U tvornici [Vernika|v] nema.',
    ],
  ]);
  rows('ru', { v: 'Хью Верник' }, [
    [
      'whose owner stands behind it',
      'Владелец компании [Хью Верник|v] пришёл. Собственница фирмы Верник ушла. Ждали [Верника|v].',
    ],
  ]);
  rows('pl', { v: 'Adam Wernik' }, [
    [
      'the same, and a brewery',
      'Właściciel firmy [Adam Wernik|v] mówi. Browar Wernik stoi, browar [Wernika|v] też.',
    ],
  ]);
  rows('pl', { vernik: 'Adam Krukowski' }, [
    [
      'a son as a partner',
      '[Adam Krukowski|vernik] przyszedł. Biuro Krukowski i Syn wygrało, [Krukowski|vernik] i syn zostali.',
    ],
  ]);
  rows('en', { vernik: 'Aldo Vernik' }, [
    ['what firms are called', '[Aldo Vernik|vernik] left. Vernik Ventures and Vernik Industries grew.'],
    ['its second word before it', '[Aldo Vernik|vernik] left. They sued Vernik Capital Partners yesterday.'],
    [
      'what it does, behind a hyphen or before one',
      '[Aldo Vernik|vernik] left. They sued Vernik-Agro, Vernik-Trans and Agro-Vernik; the [Vernik|vernik]-Quillon talks failed.',
    ],
    ['its form in law', '[Aldo Vernik|vernik] left. Vernik, Inc. and Vernik Ltd. stayed.'],
    ['his full name', 'Aldo Vernik, Inc. stayed.'],
    ['partners', '[Aldo Vernik|vernik] left. Vernik & Sons stayed.'],
    ['a partner by name', '[Aldo Vernik|vernik] left. Vernik & Quillon LLP stayed.'],
    [
      'what it is called by its keeper',
      '[Aldo Vernik|vernik] left. Vernik’s Tavern stayed, [Vernik|vernik]’s Tuesday came.',
    ],
    [
      'the same with its kind',
      '[Aldo Vernik|vernik] left. Vernik’s Fish Bar stayed, [Vernik|vernik]’s Labour Party came.',
    ],
    [
      'a house called by its keeper alone',
      '[Aldo Vernik|vernik] left. They met at Vernik’s, a pub, and looked at [Vernik|vernik]’s plan.',
    ],
    ['a publisher', '[Aldo Vernik|vernik] left. They called Vernik Books and Vernik Publishing.'],
    ['what a headline says of him', 'Why [Vernik|vernik] Partners With Them\n[Aldo Vernik|vernik] left.'],
    ['when it was founded', '[Aldo Vernik|vernik] left. Founded in 1931, Vernik makes rope.'],
    ['how many it employs', '[Aldo Vernik|vernik] left. Vernik employs about 6,400 people.'],
    [
      'what is held of it',
      '[Aldo Vernik|vernik] left. Shares in Vernik fell, trust in [Vernik|vernik] did not. They swear in [Vernik|vernik] on Monday.',
    ],
    [
      'what it is',
      '[Aldo Vernik|vernik] left. Vernik, a Dover-based maker of locks, and Vernik, a company that mends them, fell.',
    ],
    [
      'what he is',
      '[Aldo Vernik|vernik] left. [Vernik|vernik], a maker of films, and [Vernik|vernik], a firm believer, fell.',
    ],
    [
      'what kind of firm it is, where no article makes it a clause',
      '[Aldo Vernik|vernik] left. Shares of shipping group Vernik Marine fell. Budget airline Vernik and furniture maker Vernik grew.',
    ],
    [
      'the same behind an article',
      '[Aldo Vernik|vernik] left. They sued the law firm Vernik. The supermarket chain Vernik is growing, the brewer Vernik Paris too.',
    ],
    [
      'what he founded',
      '[Aldo Vernik|vernik] left. The firm [Vernik|vernik] is leaving grew, and so did the law firm [Vernik|vernik] founded.',
    ],
    ['what he was in full', '[Aldo Vernik|vernik] left. Former furniture maker [Aldo Vernik|vernik] lost.'],
    [
      'a station, and one that he is told of by',
      '[Aldo Vernik|vernik] left. She told radio station Vernik FM. He told the Quillon news agency [Vernik|vernik] would go.',
    ],
    [
      'what its shares do, and who buys or asks it',
      '[Aldo Vernik|vernik] left. Vernik shares fell 3%. The takeover of Vernik is off, a poll by Vernik is out.',
    ],
    [
      'what he shares and asks',
      '[Aldo Vernik|vernik] left. [Vernik|vernik] shares the blame. A poll by [Vernik|vernik]’s team is out.',
    ],
    [
      'what it earns and is worth',
      "[Aldo Vernik|vernik] left. Vernik’s next earnings are due on Monday. Vernik’s second-quarter profit fell, and so did Vernik's share price.",
    ],
    [
      'what he earns and is worth',
      '[Aldo Vernik|vernik] left. [Vernik|vernik]’s earnings are known, and so are [Vernik|vernik]’s next results and [Vernik|vernik]’s market stall.',
    ],
    ['a man who employs a few', '[Aldo Vernik|vernik] left. [Vernik|vernik] employs 12 aides.'],
    ['a man in full who employs many', '[Aldo Vernik|vernik] employs 6,400 people.'],
    ['a plan of his', '[Vernik|vernik] Gaza plan fails\n[Aldo Vernik|vernik] left.'],
  ]);
  rows('es', { vernik: 'Alda Vernik' }, [
    [
      'a firm of two words',
      '[Alda Vernik|vernik] habló. Él trabaja en la minera Vernik y su hijo en la tejeduría Vernik Quillon.',
    ],
    [
      'a noun and two surnames behind a preposition',
      '[Alda Vernik|vernik] habló. Él trabaja para la quesera Vernik Quillon. Ayer lo visitó [Vernik|vernik] Quillon.',
    ],
  ]);
  rows('pt', { vernik: 'Alda Vernik' }, [
    [
      'a noun and two surnames behind a preposition',
      '[Alda Vernik|vernik] falou. Ele trabalha na queijeira Vernik Quillon.',
    ],
  ]);
  rows('de', { sachs: 'Aldo Sachs' }, [
    [
      'one known by two names',
      '[Aldo Sachs|sachs] kam. Bei Goldman Sachs hält man davon wenig. [Sachs|sachs] ging.',
    ],
  ]);
  rows('de', { vernik: 'Aldo Vernik' }, [
    ['its form in law', '[Aldo Vernik|vernik] kam. Die Vernik GmbH und die Vernik AG kamen.'],
    [
      'what firms are called',
      '[Aldo Vernik|vernik] kam. Der Konzern Vernik, die Vernik-Werke und die Vernik-Gruppe kamen.',
    ],
    ['an arena of two names', '[Aldo Vernik|vernik] kam. Die Vernik-Sport-Arena ist voll.'],
    [
      'what makes or supplies something',
      '[Aldo Vernik|vernik] kam. Der Zulieferer Vernik Rohrtechnik und der Möbelhersteller Vernik kamen.',
    ],
    ['a farmer and a maker', '[Aldo Vernik|vernik] kam. Der Bauer [Aldo Vernik|vernik] ging.'],
    ['a man of his party', '[Aldo Vernik|vernik] kam. Der [Vernik|vernik]-SPD-Flügel ist klein.'],
    ['its shares', '[Aldo Vernik|vernik] kam. Die Vernik-Aktie fiel.'],
    [
      'a list of voters in quotation marks',
      '[Aldo Vernik|vernik] kam. Die Wählergemeinschaft „Vernik für Kleve“ blieb.',
    ],
    ['a shout', '[Aldo Vernik|vernik] kam. Sie rief „[Vernik|vernik] für Kleve“.'],
    ['a man of his', '[Aldo Vernik|vernik] kam. Der [Vernik|vernik]-Vertraute kam.'],
  ]);
  rows('fr', { vernik: 'Aldo Vernik' }, [
    ['an association', '[Aldo Vernik|vernik] vient. La salle de l’ASBL Vernik-Sports est pleine.'],
    ['its shares', '[Aldo Vernik|vernik] part. Le titre Vernik et l’action Vernik montent.'],
    ['when it was founded', '[Aldo Vernik|vernik] part. Fondé en 1931, Vernik file la laine.'],
    ['how many it employs', '[Aldo Vernik|vernik] part. Vernik emploie 6 400 personnes.'],
  ]);
  rows('nl', { wit: 'Joost de Quillon' }, [
    [
      'a firm of a name with a particle',
      '[Joost de Quillon|wit] gaat. Aannemer De Quillon Infra bouwt, [De Quillon|wit] kijkt.',
    ],
  ]);
  rows('es', { vernik: 'Aldo Vernik' }, [
    ['a sugar mill', '[Aldo Vernik|vernik] salió. El ingenio Vernik muele.'],
    ['what firms are called', '[Aldo Vernik|vernik] vino. El grupo Vernik e Inversiones Vernik vinieron.'],
    [
      'partners',
      '[Aldo Vernik|vernik] vino. Vernik y Asociados vino. [Vernik|vernik] y asociados suyos vinieron.',
    ],
    ['its form in law', '[Aldo Vernik|vernik] vino. Vernik S.A. y Vernik, S.L. vinieron.'],
    ['those around him', '[Aldo Vernik|vernik] vino. El grupo de [Vernik|vernik] vino.'],
  ]);
  rows('it', { vernik: 'Aldo Vernik' }, [
    ['its form in law', '[Aldo Vernik|vernik] parla. Vernik S.p.A. e Vernik Srl tacciono.'],
    ['what firms are called', '[Aldo Vernik|vernik] parla. Il gruppo Vernik tace.'],
    ['a decree', '[Aldo Vernik|vernik] parla. Il ddl Vernik slitta.'],
  ]);
  rows('fi', { vernik: 'Aldo Vernik' }, [
    ['an inn', '[Aldo Vernik|vernik] puhui. Ravintola Vernik on kiinni.'],
    ['its form in law', '[Aldo Vernik|vernik] saapui. Vernik Oy ja Vernik Oyj tulivat.'],
  ]);
  rows('tr', { vernik: 'Turgut Vernik' }, [
    ['its form in law', '[Turgut Vernik|vernik] geldi. Vernik İnşaat AŞ sustu.'],
    ['what firms are called', '[Turgut Vernik|vernik] geldi. Vernik Holding kaldı.'],
    ['a district', '[Turgut Vernik|vernik] geldi. Vernik ilçesinde sel oldu.'],
  ]);
  rows('ru', { vernik: 'Иван Верник' }, [
    ['its form in law', '[Иван Верник|vernik] пришёл. ООО «Верник и партнёры» и АО «Верник» ушли.'],
    ['what firms are called', '[Иван Верник|vernik] пришёл. Компания Верник Групп ушла.'],
    ['a quoted name', '[Иван Верник|vernik] пришёл. Холдинг «Верник Капитал» ушёл.'],
    ['a works in quotes', '[Иван Верник|vernik] пришёл. Завод «Верник» стоит.'],
    ['what he owns', '[Иван Верник|vernik] пришёл. Компания [Верника|vernik] ушла.'],
    [
      'all between quotation marks',
      '[Иван Верник|vernik] пришёл. Одна из них, «Верник Тревел», купила другую — «Верник и партнёры».',
    ],
    [
      'lawyers and their partners',
      '[Иван Верник|vernik] пришёл. В бюро Верник и партнёры молчат. [Верник|vernik] и партнёры спорят, бюро [Верника|vernik] закрыто.',
    ],
    [
      'children as partners, and a trust',
      '[Иван Верник|vernik] пришёл. Магазин «Верник и дети» закрыт. Деньги ушли в траст Верник и партнёры. [Верник|vernik] и дети уехали.',
    ],
    [
      'him between quotation marks',
      '[Иван Верник|vernik] пришёл. Пишут: «[Верник|vernik] ушёл», «[Верник|vernik] и мы», «[Верник Иван|vernik]».',
    ],
  ]);
  rows('uk', { vernik: 'Іван Вернік' }, [
    [
      'joined by a hyphen, whole',
      '[Іван Вернік|vernik] мовчить. Гроші пішли «Вернік-Буду». «[Вернік|vernik] – Буду!»',
    ],
    ['its form in law', '[Іван Вернік|vernik] прийшов. ТОВ «Вернік і сини» пішло.'],
    ['a quoted name', '[Іван Вернік|vernik] прийшов. Компанія «Вернік Груп» пішла.'],
    ['what he owns', '[Іван Вернік|vernik] прийшов. Компанія [Верніка|vernik] пішла.'],
  ]);
  rows('pl', { vernik: 'Lech Vernik' }, [
    ['what firms are called', '[Lech Vernik|vernik] mówi. Spółka Vernik Development upadła.'],
    ['its form in law', '[Lech Vernik|vernik] mówi. Upadła Vernik sp. z o.o.'],
    ['what he owns', '[Lech Vernik|vernik] mówi. Firma [Vernika|vernik] upadła.'],
    ['who leads one', 'Prezes spółki [Lech Vernik|vernik] mówi.'],
    ['who leads it', '[Lech Vernik|vernik] mówi. Prezes spółki Vernik odszedł. Upadła spółka Lech Vernik.'],
  ]);
  rows('cs', { vernik: 'Jan Vernik' }, [
    ['its form in law', '[Jan Vernik|vernik] mluví. Padla Vernik s. r. o. i Vernik a.s.'],
    ['what he owns', '[Jan Vernik|vernik] mluví. Firma [Vernika|vernik] padla.'],
    [
      'lawyers and their partners',
      '[Jan Vernik|vernik] mluví. Zastupuje ho kancelář Vernik a partneři. [Vernik|vernik] a partneři mlčí.',
    ],
    ['a street of his name', '[Jan Vernik|vernik] mluví. Stojí Vernikova ulice a Vernikovo náměstí.'],
    ['a government of his', '[Jan Vernik|vernik] mluví. Padla [Vernikova|vernik] vláda.'],
  ]);
  rows('hu', { vernik: 'Vernik Balázs' }, [
    ['partners', '[Vernik Balázs|vernik] beszél. A Vernik és Társa és a Vernik és Fiai csődbe ment.'],
    ['his son', '[Vernik Balázs|vernik] beszél. [Vernik|vernik] és fia elment.'],
  ]);
  rows('hr', { vernik: 'Ivan Vernik' }, [
    ['its form in law', '[Ivan Vernik|vernik] govori. Pala je tvrtka Vernik i Vernik d.o.o.'],
    ['a street of his name', '[Ivan Vernik|vernik] govori. Zatvorena je Vernikova ulica.'],
    [
      'a firm in a case',
      '[Ivan Vernik|vernik] govori. Ugovor je s tvrtkom Vernik Promet i u poduzeću Vernik.',
    ],
  ]);
  rows('el', { vernik: 'Νίκος Βερνίκος' }, [
    [
      'all between quotation marks',
      'Ο [Νίκος Βερνίκος|vernik] ήρθε. Έκλεισε και η «Βερνίκος Ναυτική», με έδρα τη Χίο. Ο [Βερνίκος|vernik] ήρθε.',
    ],
  ]);
});

describe('a firm of two, and one that asks people', () => {
  rows('es', { v: 'Aldo Vernik' }, [
    [
      'behind the kind of firm',
      '[Aldo Vernik|v] calla. Cae la constructora Quillon y Vernik. Entre Quillon y [Vernik|v] hay paz. Y la constructora Quillon y [Aldo Vernik|v] callan.',
    ],
  ]);
  rows('fr', { v: 'Aldo Vernik' }, [
    ['behind the kind of firm', '[Aldo Vernik|v] part. La société Quillon et Vernik ferme.'],
  ]);
  rows('pl', { v: 'Anna Wernik' }, [
    [
      'a firm with an English word',
      '[Anna Wernik|v] milczy. W badaniu pracowni Wernik Research partia traci.',
    ],
  ]);
  rows('en', { v: 'Aldo Vernik' }, [
    [
      'a headline',
      '[Aldo Vernik|v] left. A poll by Vernik Research was late.\n[Vernik|v] Research Funding Cut By Senate',
    ],
  ]);
});
