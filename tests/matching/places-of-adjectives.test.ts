import { rows } from './rows';

rows('ru', { z: 'Юлий Полевой', v: 'Вера Луговая' }, [
  [
    'a kind of place behind a surname that is an adjective',
    '[Юлий Полевой|z] построил Полевой мост. В Полевом районе и у Полевого вокзала тихо. [Вера Луговая|v] закрыла Луговую улицу. Луговая набережная пуста.',
  ],
  [
    'a kind of place that is of another gender or case',
    '[Юлий Полевой|z] ушёл. Вчера [Полевой|z] улицу закрыл, а [Полевому|z] района мало. [Вера Луговая|v] пришла. Вчера [Луговая|v] улицу открыла.',
  ],
  ['behind the name in full', '[Юлий Полевой|z] район закрыл, и [Полевой|z] ушёл.'],
]);
rows('uk', { p: 'Роман Підгірний', s: 'Ганна Сорока' }, [
  [
    'the same in Ukrainian',
    '[Роман Підгірний|p] прийшов. У Підгірному районі й на Підгірній площі тихо. За Підгірним ринком яр. Учора [Підгірний|p] площу закрив.',
  ],
  ['a surname that is a noun', '[Ганна Сорока|s] пішла. Для [Сороки|s] району мало.'],
]);
rows('pl', { p: 'Iga Polna' }, [
  [
    'the same in Polish',
    '[Iga Polna|p] wyszła. Zalało Polną drogę. W nocy Polna droga znikła. Wczoraj [Polna|p] drogę zamknęła.',
  ],
]);
rows('cs', { d: 'Jana Úzká' }, [
  [
    'the same in Czech',
    '[Jana Úzká|d] odešla. V Úzké ulici hořelo. Pak Úzká třída ztichla. Včera [Úzká|d] ulici zavřela.',
  ],
]);
rows('sk', { d: 'Jana Úzka' }, [
  [
    'the same in Slovak',
    '[Jana Úzka|d] odišla. Na Úzkej ulici horelo. Potom Úzka trieda stíchla. Včera [Úzka|d] ulicu zavrela.',
  ],
]);
rows('hr', { m: 'Ivo Tihi' }, [
  [
    'the same in Croatian',
    '[Ivo Tihi|m] je otišao. Jučer je Tihi trg bio pust. Na Tihom trgu je mir. Jučer je [Tihi|m] ulicu zatvorio.',
  ],
]);
rows('sl', { m: 'Ivo Tihi' }, [
  [
    'the same in Slovene',
    '[Ivo Tihi|m] je odšel. Včeraj je bil Tihi trg prazen. Včeraj je [Tihi|m] cesto zaprl.',
  ],
]);

// Towns, seas and feasts of an adjective and a noun.
rows('uk', { b: 'Ярослава Біла' }, [
  ['a town in Ukrainian', '[Ярослава Біла|b] поїхала. Дорогу на Білу Церкву закрили. [Білу|b] чекають.'],
]);
rows('pl', { b: 'Krystyna Biała', w: 'Anna Wesoła' }, [
  [
    'a town in Polish',
    '[Krystyna Biała|b] milczy. Wczoraj Biała Podlaska zasnęła. Wczoraj [Biała|b] zasnęła.',
  ],
  [
    'a town beside another',
    '[Anna Wesoła|w] milczy. Mieszkał w Wesołej pod Kutnem. Głos [Wesołej|w] się liczy.',
  ],
]);
rows('hr', { m: 'Iva Mala' }, [
  ['a feast in Croatian', '[Iva Mala|m] šuti. Danas je Mala Gospa. Danas [Mala|m] šuti.'],
]);
rows('hu', { s: 'Szarvas Dénes' }, [
  [
    'a town in Hungarian',
    '[Szarvas Dénes|s] távozott. Tegnap Szarvas városában esett. Tegnap [Szarvas|s] távozott.',
  ],
]);

// Bodies of a town.
rows('cs', { v: 'Eva Vlčková' }, [
  [
    'behind what is a woman’s alone in Czech',
    '[Eva Vlčková|v] mlčí. Podle [Vlčkové|v] radnice platí. Dnes [Vlčková|v] radnice chválí.',
  ],
]);
rows('cs', { h: 'Jan Hradecký' }, [
  [
    'a court in Czech',
    '[Jan Hradecký|h] mlčí. Včera Hradecký soud rozhodl. V Hradeckém kraji sněží. Včera [Hradecký|h] soudu psal.',
  ],
]);
rows('pl', { k: 'Olga Krakowska' }, [
  [
    'the police in Polish',
    '[Olga Krakowska|k] milczy. Wczoraj Krakowska policja szukała świadków. Wczoraj [Krakowska|k] policję chwaliła.',
  ],
]);

rows('sl', { n: 'Nina Nova' }, [
  [
    'a town in Slovene',
    '[Nina Nova|n] molči. Danes Nova Gorica praznuje. V Novi Gorici je vroče. Danes [Nova|n] molči.',
  ],
]);
rows('cs', { s: 'Viktor Svoboda' }, [
  ['a freedom in Czech', '[Viktor Svoboda|s] mlčí. Svoboda slova platí. [Svoboda|s] slovo dodržel.'],
]);
rows('ar', { b: 'كريم البحر' }, [
  ['a sea in Arabic', 'جاء [كريم البحر|b]. غرق قارب في البحر المتوسط. وقال [البحر|b] لا.'],
]);
