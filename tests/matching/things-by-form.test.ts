import { rows } from './rows';

// No list has every shop, ship and prize: these are told by how their words are made.

rows('en', { x: 'Anna Tarbeck', y: 'Tom Tarbeks' }, [
  ['a firm of a word in no list', '[Anna Tarbeck|x] left.\nTarbeck Litho went under.'],
  ['a place of such a word', '[Anna Tarbeck|x] left.\nHe lives in Tarbeck Green with two dogs.'],
  ['a full name in a longer one', '[Anna Tarbeck|x] left.\nThe Anna Tarbeck Ladder was handed out.'],
  ['somebody of a second surname', '[Anna Tarbeck|x] left.\nAnna Tarbeck Doyle, a singer, came.'],
  ['a day behind a name', '[Anna Tarbeck|x] left.\nHe met [Tarbeck|x] Tuesday and [Anna Tarbeck|x] Monday.'],
  [
    'a country behind a name',
    '[Anna Tarbeck|x] left.\nThey told [Tarbeck|x] Poland would pay, and [Tarbeck|x] Britain would not.',
  ],
  ['a body of the state behind a name', '[Anna Tarbeck|x] left.\nThe [Tarbeck|x] White House was silent.'],
  ['a party behind a name', '[Anna Tarbeck|x] left.\nThe [Anna Tarbeck|x] Democrats lost.'],
  ['what politicians deal with', '[Anna Tarbeck|x] left.\nThe [Tarbeck|x] Gaza plan was read.'],
  ['an acronym behind a name', '[Anna Tarbeck|x] left.\nCritics call [Tarbeck|x] EU policy a mess.'],
  ['a headline in title case', '[Anna Tarbeck|x] Wins Lights Vote Over Budget'],
  ['a firm of two', '[Anna Tarbeck|x] left.\nDoyle & Tarbeck will close. So will Tarbeck & Doyle.'],
  ['two people in a headline', '[Anna Tarbeck|x] left.\n[Tarbeck|x] & Doyle Clash Again Over Fish'],
  ['a band in quotes', '[Anna Tarbeck|x] left.\nThe band “Tarbeck” split up.'],
  ['a shout in quotes', '[Anna Tarbeck|x] left.\nThey chanted “[Tarbeck|x]” all night.'],
  ['a town where something is', '[Anna Tarbeck|x] left.\nHe was born in Tarbeck and raised in Kent.'],
  ['trust in somebody', '[Anna Tarbeck|x] left.\nThey lost faith in [Tarbeck|x].'],
  ['in the camp of somebody whose name ends so', '[Tom Tarbeks|y] left.\nSome fell in [Tarbeks|y]’ camp.'],
  ['in somebody’s words', '[Anna Tarbeck|x] left.\nA slip in [Tarbeck|x]’s speech was noted.'],
  ['a town that is explained', '[Anna Tarbeck|x] left.\nThe road to Tarbeck, a village of 300, was cut.'],
  ['somebody of a town', '[Anna Tarbeck|x] left.\n[Tarbeck|x], a town councillor, came.'],
  ['siblings', '[Anna Tarbeck|x] left.\nThe Tarbeck brothers were jailed.'],
  ['a saint', '[Anna Tarbeck|x] left.\nSt Tarbeck’s church is shut.'],
  ['a stranger who opens a sentence', '[Anna Tarbeck|x] left.\nTevrin Tarbeck won the raffle.'],
  ['an adverb that opens one', '[Anna Tarbeck|x] left.\nTonight [Tarbeck|x] flies home.'],
  ['what somebody is', '[Anna Tarbeck|x] left.\nBillionaire [Tarbeck|x] flies home.'],
  ['a ship by its article', '[Anna Tarbeck|x] left.\nThe ferry was named the Anna Tarbeck; it sank.'],
  ['what an article is not of the name', '[Anna Tarbeck|x] left.\nThe [Anna Tarbeck|x] they knew was gone.'],
  ['a ship that opens a sentence', '[Anna Tarbeck|x] left.\nThe Anna Tarbeck was moored in the bay.'],
  ['a town near which something is', '[Anna Tarbeck|x] left.\nLorries were held near Tarbeck, police said.'],
  ['somebody near whom somebody sat', '[Anna Tarbeck|x] left.\nShe sat near [Tarbeck|x].'],
  ['a stranger in an office', '[Anna Tarbeck|x] left.\nMayor Orvin Tarbeck of Dunmore said no.'],
  ['a stranger of a given age', '[Anna Tarbeck|x] left.\nOrvinder Tarbeck, 34, of Dunmore, was charged.'],
  ['one of two', '[Anna Tarbeck|x] left.\nThey met the younger Tarbeck.'],
  ['one against the other', '[Anna Tarbeck|x] left.\nIt is Tarbeck against Tarbeck.'],
  ['a shop of a town', '[Anna Tarbeck|x] left.\nHe turned at Tarbeck’s of Dunmore.'],
  ['what somebody has of old', '[Anna Tarbeck|x] left.\nThat view of [Tarbeck|x]’s of the sea was known.'],
  ['a horse', '[Anna Tarbeck|x] left.\nThe racehorse Anna Tarbeck came third.'],
]);

rows('de', { x: 'Jonas Orlach' }, [
  ['a shop', '[Jonas Orlach|x] ging.\nIm Kaufhaus Orlach brannte es.'],
  ['a works', '[Jonas Orlach|x] ging.\nDas Sägewerk Orlach schließt.'],
  ['a practice', '[Jonas Orlach|x] ging.\nDie Kinderarztpraxis Orlach zieht um.'],
  ['a ship', '[Jonas Orlach|x] ging.\nDer Seenotkreuzer Jonas Orlach rückte aus.'],
  ['a cup', '[Jonas Orlach|x] ging.\nDer Orlach-Pokal ging an Ulm.'],
  ['a march', '[Jonas Orlach|x] ging.\nMan spielte den Orlach-Marsch.'],
  ['an inn', '[Jonas Orlach|x] ging.\nDie Wirtin der Schenke Zum Orlach kam.'],
  ['to somebody, at the start', '[Jonas Orlach|x] ging.\nZum [Orlach|x] von einst passt das.'],
  [
    'lifts',
    '[Jonas Orlach|x] ging.\nDas Geld floss an die Orlach Lifte und im Orlach Stift fest. Die Orlach Lifte sind zu.',
  ],
  ['a clause behind a comma', '[Jonas Orlach|x] ging.\nOrte, für die [Orlach|x] Geld hat, jubeln.'],
  ['an object behind him', '[Jonas Orlach|x] ging.\nWeil [Orlach|x] Geld hat, jubeln sie.'],
  ['a name with hyphens', '[Jonas Orlach|x] ging.\nDas Jonas-Orlach-Bad ist zu.'],
  ['a name with hyphens alone', '[Jonas Orlach|x] ging.\nMan traf sich am Jonas-Orlach.'],
  ['what is said of him', '[Jonas Orlach|x] ging.\nDie [Orlach|x]-Rede kam an.'],
  ['a stranger behind a trade', '[Jonas Orlach|x] ging.\nDer Tischler Tevrin Orlach klagt.'],
  ['a stranger from a town', '[Jonas Orlach|x] ging.\nOttovar Orlach, Landwirt aus Kleve, klagt.'],
  ['a stranger of kin', '[Jonas Orlach|x] ging.\nSchwester Ottilke Orlach pflegt ihn.'],
  ['a stranger behind a courtesy', '[Jonas Orlach|x] ging.\nFrau Tevrin Orlach sagte ab.'],
  ['one noun before a name', '[Jonas Orlach|x] ging.\nDer Amtsvorgänger [Orlach|x] schwieg.'],
  ['a town where something is', '[Jonas Orlach|x] ging.\nEine Fabrik in Orlach.'],
  ['trust in somebody', '[Jonas Orlach|x] ging.\nDas Vertrauen in [Orlach|x].'],
  ['a government', '[Jonas Orlach|x] ging.\nDas Kabinett [Orlach|x] tagt.'],
  ['what is no compound of a thing', '[Jonas Orlach|x] ging.\nIm Streit um die Reform gab [Orlach|x] nach.'],
  ['somebody of a town', '[Jonas Orlach|x] ging.\nDer Kölner [Jonas Orlach|x] siegte.'],
]);

rows('fr', { x: 'Claire Vaubrun' }, [
  ['a shop', '[Claire Vaubrun|x] part.\nLa fromagerie Vaubrun recrute.'],
  ['a thing and its sort', '[Claire Vaubrun|x] part.\nLe groupe scolaire Claire Vaubrun rouvre.'],
  ['a thing and its purpose', '[Claire Vaubrun|x] part.\nLa maison de retraite Claire Vaubrun ferme.'],
  ['a ship', '[Claire Vaubrun|x] part.\nLa péniche Claire Vaubrun a coulé.'],
  ['a name with hyphens', '[Claire Vaubrun|x] part.\nLe stade nautique Claire-Vaubrun est fermé.'],
  ['a name with hyphens alone', '[Claire Vaubrun|x] part.\nLa ligne dessert Claire-Vaubrun.'],
  ['a stranger who opens a sentence', '[Claire Vaubrun|x] part.\nTévrin Vaubrun, menuisier, a gagné.'],
  ['an adverb that opens one', '[Claire Vaubrun|x] part.\nDésormais [Vaubrun|x] gouverne.'],
  ['somebody’s profession', '[Claire Vaubrun|x] part.\nLa romancière [Claire Vaubrun|x] répond.'],
  ['a matter', '[Claire Vaubrun|x] part.\nL’affaire [Vaubrun|x] continue.'],
]);

rows('es', { x: 'Casilda Robleño' }, [
  ['builders', '[Casilda Robleño|x] vino.\nConstrucciones Robleño cierra. Ganó Autocares Robleño.'],
  ['what is no firm', '[Casilda Robleño|x] vino.\nDe los muebles [Robleño|x] calla.'],
  ['a shop', '[Casilda Robleño|x] sale.\nLa cafetería Robleño cierra.'],
  ['a hall', '[Casilda Robleño|x] sale.\nEl tanatorio Robleño abrió.'],
  ['a thing and its sort', '[Casilda Robleño|x] sale.\nEl colegio público Casilda Robleño abrió.'],
  ['a stranger who opens a sentence', '[Casilda Robleño|x] sale.\nTevrín Robleño, fontanero, ganó.'],
  ['a verb that opens one', '[Casilda Robleño|x] sale.\nGanó [Robleño|x] por poco.'],
  ['a street of', '[Casilda Robleño|x] sale.\nVive en la calle de Robleño.'],
  ['a plan of hers', '[Casilda Robleño|x] sale.\nLa idea de [Robleño|x] gusta.'],
  ['somebody of a town', '[Casilda Robleño|x] sale.\nLa alicantina [Casilda Robleño|x] ganó.'],
  ['a verb between', '[Casilda Robleño|x] sale.\nEn la academia habló [Robleño|x].'],
]);

rows('it', { x: 'Silvana Brocchini' }, [
  ['a works', '[Silvana Brocchini|x] esce.\nIl pastificio Brocchini assume.'],
  ['a thing and its sort', '[Silvana Brocchini|x] esce.\nLa scuola primaria Silvana Brocchini riapre.'],
  ['an adverb', '[Silvana Brocchini|x] esce.\nIeri [Brocchini|x] ha risposto.'],
]);

rows('pt', { x: 'Leonor Pestreira' }, [
  ['a shop', '[Leonor Pestreira|x] sai.\nA pastelaria Pestreira fecha.'],
  ['a relative with a word between', '[Leonor Pestreira|x] sai.\nA irmã, Maria do Socorro Pestreira, sai.'],
  ['an office of like ending', '[Leonor Pestreira|x] sai.\nA secretária [Pestreira|x] sai.'],
]);

rows('nl', { x: 'Joost Heemstel' }, [
  ['a shop', '[Joost Heemstel|x] ging.\nDrukkerij Heemstel sluit.'],
  ['a commission', '[Joost Heemstel|x] ging.\nHet advies van de commissie-Heemstel.'],
  ['a cabinet', '[Joost Heemstel|x] ging.\nHet kabinet-[Heemstel|x] viel.'],
  ['at home', '[Joost Heemstel|x] ging.\nHij heeft thuis [Heemstel|x] gebeld.'],
]);

rows('pl', { x: 'Marek Bednorz' }, [
  ['a shop', '[Marek Bednorz|x] wyszedł.\nCukiernia Bednorz zamknięta.'],
  ['a firm of a family', '[Marek Bednorz|x] wyszedł.\nBednorz i Synowie zamknięto.'],
  ['the man himself', '[Marek Bednorz|x] wyszedł.\nSam [Bednorz|x] milczy.'],
  ['a hotel', '[Marek Bednorz|x] wyszedł.\nStali przed hotelem Bednorz.'],
  ['what he has', '[Marek Bednorz|x] wyszedł.\nDecyzja [Bednorza|x] zaskoczyła.'],
]);

rows('uk', { x: 'Тарас Гривчук' }, [
  ['a shop', '[Тарас Гривчук|x] вийшов.\nДрукарня Гривчук закрилася.'],
  ['a village', '[Тарас Гривчук|x] вийшов.\nСело Гривчук без світла.'],
  ['the man himself', '[Тарас Гривчук|x] вийшов.\nСам [Гривчук|x] мовчить.'],
  ['a shop in quotes', '[Тарас Гривчук|x] вийшов.\nКав’ярня «Гривчук» зачинена.'],
  ['a firm', '[Тарас Гривчук|x] вийшов.\nГривчук Холдинг зазнав збитків.'],
  ['a stranger who opens a sentence', '[Тарас Гривчук|x] вийшов.\nТеврін Гривчук, столяр, виграв.'],
  [
    'a verb that opens one',
    '[Тарас Гривчук|x] вийшов.\nЗнову виступив [Гривчук|x]. Додав [Гривчук|x] і таке.',
  ],
  ['what is his', '[Тарас Гривчук|x] вийшов.\nЗахист [Гривчука|x] мовчить.'],
  ['people of an adjective', '[Тарас Гривчук|x] вийшов.\nГуманітарні плани [Гривчука|x] відомі.'],
]);

rows('ru', { x: 'Павел Громкин' }, [
  ['a firm of any legal form', '[Павел Громкин|x] вышел.\nПодрядчик — ТОО «Громкин и К».'],
  ['what he is quoted with', '[Павел Громкин|x] вышел.\nОн сказал: «[Громкин|x] придёт».'],
]);

rows('cs', { x: 'Radim Hrabal', y: 'Petr Jiný' }, [
  ['his sister before him', '[Radim Hrabal|x] odešel.\nPřišla Monika Hrabalová. „Ne,“ prohlásil [Hrabal|x].'],
  ['another, who is nobody', 'Premiér mlčí.\nJiný tvrdí opak.'],
  ['a hotel on a square', '[Radim Hrabal|x] odešel.\nNa náměstí před hotelem Hrabal stáli lidé.'],
]);

rows('tr', { x: 'Kürşat Deniz' }, [
  ['the sea', '[Kürşat Deniz|x] geldi.\n"Deniz öldü, biz de öldük"'],
  ['who speaks', '[Kürşat Deniz|x] geldi.\n[Deniz|x] açıkladı.'],
]);

rows('zh', { x: '佐藤庆一郎' }, [
  ['a surname that opens a clause', '首相[佐藤庆一郎|x]来了。\n官员透露，[佐藤|x]将在京都设宴。'],
  ['a namesake', '首相[佐藤庆一郎|x]来了。\n官员透露，佐藤美绪将来访。'],
]);

// Towns and countries whose names end so.
rows('de', { x: 'Jonas Orlach' }, [
  [
    'a town in the genitive',
    'Halles Oberbürgermeister [Jonas Orlach|x] ging.\nDie Sporthalle Orlach brennt.',
  ],
]);
rows('it', { x: 'Ugo Orlach' }, [
  ['countries', 'Il presidente della Nigeria [Ugo Orlach|x] parte.\nBrucia la pasticceria Orlach.'],
]);
rows('pt', { x: 'Rui Orlach' }, [
  ['countries', 'O presidente da Nigéria [Rui Orlach|x] partiu.\nA padaria Orlach fechou.'],
]);

// What has the possessive of a name for its own.
rows('sl', { x: 'Matjaž Orlač' }, [
  [
    'an embankment, a tower',
    '[Matjaž Orlač|x] molči. Prenova Orlačevega nabrežja. Orlačev stolp. [Orlačev|x] predlog.',
  ],
]);
rows('hr', { x: 'Marko Orlač' }, [
  ['a tower', '[Marko Orlač|x] šuti. Požar u Orlačevu tornju. [Orlačev|x] prijedlog.'],
]);
rows('cs', { x: 'Karel Orlák' }, [
  ['a tower', '[Karel Orlák|x] mlčí. Požár v Orlákově věži. [Orlákův|x] návrh.'],
]);
