import { wordSet } from './word-set';

/** A name before one of these names a place, building, body, prize, ship or law. */
export const thingsAfter = wordSet(
  // English
  `tower towers street st avenue ave road rd boulevard blvd drive lane way highway freeway parkway expressway square
  plaza place park gardens bridge tunnel airport airfield station terminal port harbour harbor stadium arena field
  centre center hall building hotel casino resort resorts library museum memorial monument mausoleum mosque cathedral
  chapel hospital clinic university college school academy institute foundation trust society association prize award
  awards medal trophy cup scholarship fellowship lecture act bill amendment island islands lake river mount mountain
  hills valley bay cape county township city town village organization organisation corporation corp company co inc
  ltd llc plc group holdings brothers enterprises golf steaks bank media airlines vodka class collection gallery
  theatre theater forest reservoir dam canal barracks base camp stakes derby effect
  tavern bar grill farm farms ranch winery brewery records studios pictures films motors shuttle telescope crater`,
  // German
  `straße strasse allee platz weg ring brücke flughafen bahnhof stiftung haus schule gymnasium universität institut preis
  medaille kaserne stadion halle park tower turm museum denkmal stipendium gesellschaft klinik bau verlag kolleg akademie
  gmbh ag kg`,
  // Romance, where a name rarely stands first
  `foundation fondation fundación stadium hôtel palace plaza`,
  // Slavic
  `вулиця улица проспект площа площадь аеропорт аэропорт міст мост тауер тауэр стріт центр фонд премія премия університет
  университет парк стадіон стадион музей tower centrum center ulice náměstí most stadion`,
  // Chinese and Japanese are handled by characters, Hungarian and Finnish by compounds
  `utca út tér híd alapítvány katu tie aukio säätiö`,
);

/** What may stand between a name and such a thing: "Vernik International Airport". */
export const thingAdjectives = wordSet(
  'international national memorial state presidential public high space medical regional municipal elementary middle law business',
);

/** A name behind one of these, or behind one and small words, names a place, building, prize, ship or law; by language. */
const thingsBefore: Record<string, ReadonlySet<string>> = {
  en: wordSet('uss hms mount lake fort mt'),
  fr: wordSet(`rue avenue boulevard place quai pont square allée impasse chemin aéroport gare stade hôpital lycée collège
    école université fondation institut prix musée bibliothèque esplanade porte`),
  es: wordSet(`calle avenida paseo plaza plazuela puente aeropuerto estadio hospital colegio universidad instituto
    fundación premio museo biblioteca parque glorieta carretera autopista barrio`),
  pt: wordSet(`rua avenida praça ponte aeroporto estádio hospital escola colégio universidade fundação prémio prêmio museu
    rodovia largo`),
  it: wordSet(`via viale piazza piazzale corso largo ponte aeroporto stazione stadio ospedale liceo scuola università
    fondazione premio museo palazzo`),
  uk: wordSet(`вулиця вулиці вулицю вулицею вул проспект проспекті проспекту просп площа площі площу провулок бульвар
    бульварі аеропорт аеропорту імені ім фонд фонду премія премії премію музей музею університет університету крейсер`),
  ru: wordSet(`улица улицы улице улицу улицей ул проспект проспекте площадь площади пл переулок бульвар бульваре аэропорт
    аэропорта имени им фонд фонда премия премии премию музей университет крейсер линкор`),
  bg: wordSet('улица булевард площад летище летището фондация награда наградата университет музей'),
  pl: wordSet(`ulica ulicy ulicę ul aleja alei al plac placu pl rondo most lotnisko imienia im fundacja fundacji nagroda
    nagrody`),
  cs: wordSet('ulice ulici náměstí nám letiště třída nadace cena ceny'),
  sk: wordSet('ulica ulici námestie letisko nadácia cena ceny'),
  sl: wordSet('trg trgu cesta ulica ulici letališče fundacija nagrada'),
  hr: wordSet('trg trgu ulica ulici aerodrom zaklada nagrada'),
  nl: wordSet('straat plein laan luchthaven stichting'),
};

/** Words that make a thing of the name behind them in this language; empty for languages that put them elsewhere. */
export function thingsBeforeIn(lang: string): ReadonlySet<string> {
  return thingsBefore[lang] ?? noWords;
}

const noWords: ReadonlySet<string> = new Set();
