import { wordSet, type WordSet } from './word-set';

// Surnames that are ordinary words of the language. A capital tells nothing of them where a sentence begins, where the
// language gives it to every noun, or where the name of something else begins.
const commonWords: Record<string, WordSet> = {
  en: wordSet(
    `may law rice green white black brown gray grey young long short price king major field bishop church hill bank
    banks stone wood woods day days summer summers winter winters love hope joy grace faith rich best good strong sharp wise
    savage power powers speaker justice cross bell ball balls bond bush cash case chance cook baker butler page fox wolf
    bird fish lamb swift flood snow frost rain storm west east north south park street lane mills glass gold silver
    diamond pearl penny pound sterling french english pope abbott priest monk knight noble duke earl prince self sue will
    bill rob mark grant frank gore reed rivers marsh lake waters bridges towers gates walls hands head foot shields rose
    flowers plant root branch berry apple bean bacon hunt truss cable bone hague cotton flake graves rounds strange burns
    heller tester house homes constable marshall marshal sheriff judge chase drew pitt light wall walker hunter fisher
    farmer miller carpenter smith mason taylor turner weaver porter carter archer gardner parsons dean sexton steele
    battle war peace victory close field crown temple abbey rock sands shaw moss heath moon sun star march april june august`,
  ),
  de: wordSet(
    `kurz lang lange jung stark klein groß frei frey kohl koch richter bauer müller schneider fischer weber jäger kaiser
    könig graf vogel fuchs wolf sommer winter stein berg wald blume stolz ernst kraft engel ritter ziegler bach bär busch
    hahn hecht herzog hirsch holz horn hund kern korn kranz kreuz kunst land lamm last lohn mann markt mehl meister morgen
    nagel neu ost pfeil rat reich rose ruhe salz sand schaf schäfer schatz schild schmied schwarz weiß braun grün see stahl
    stange stern storch strauß sturm tag teufel tisch vogt wagner weise wein wind witz zahn zimmer zorn zucker freund feind
    sieger papst abt probst mai april august heil linke rechte mitte gut schlecht scharf hart weich licht fest`,
  ),
  fr: wordSet(
    'petit grand blanc noir roy berger fleur fort beau royal maire marchand boulanger roi prince comte évêque mai',
  ),
  es: wordSet(
    'paz cruz guerra mar rey santos castillo campos sol rosa casas torres iglesias casado rojo blanco moreno leal',
  ),
  it: wordSet('re conte papa rosa mare monti boschi fiore grillo gallo leone greco costa'),
  pt: wordSet('cruz santos rosa mar rei reis campos ramos neves flores guerra paz costa porto leite'),
  nl: wordSet(
    'de jong groot klein bos berg bakker visser smit dekker koning prins hond zwart wit bruin rood',
  ),
  hu: wordSet('magyar német török lengyel cseh orosz nagy kis fekete fehér vörös'),
};

/** True for a folded word that is an ordinary word of a language besides a surname. */
export function isCommonWord(word: string, lang: string): boolean {
  return commonWords[lang]?.has(word) ?? false;
}

/** Months and the like: a number beside one makes it a date. */
export const monthNames = wordSet('may march april june august mai');
