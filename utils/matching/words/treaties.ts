import { wordSet, type WordSet } from './word-set';

// What is called by the surnames of two who made it, joined by a dash. Written for this project from everyday news usage.

/** Words for treaties and plans in front of such names, by language. */
export const treaties: Record<string, WordSet> = {
  uk: wordSet(
    'закон закону законом законі договір договору договором договорі пакт пакту пактом пакті план плану планом плані поправка поправки поправку',
  ),
  ru: wordSet(
    'закон закона закону законом законе договор договора договору договором договоре пакт пакта пакту пактом пакте план плана плану планом плане поправка поправки поправку',
  ),
  be: wordSet('дагавор дагавора пакт пакта план плана'),
  bg: wordSet('договор договорът договора пакт пактът пакта план планът плана поправка поправката'),
  mk: wordSet('договор договорот пакт пактот план планот'),
  pl: wordSet(
    'ustawa ustawy ustawie ustawę ustawą traktat traktatu traktatowi traktatem traktacie układ układu układowi układem układzie umowa umowy umowie umowę umową pakt paktu paktowi paktem pakcie plan planu planowi planem planie',
  ),
  cs: wordSet(
    'zákon zákona zákonu zákonem smlouva smlouvy smlouvě smlouvu smlouvou pakt paktu paktem plán plánu plánem novela novely novele novelu novelou',
  ),
  sk: wordSet(
    'zákon zákona zákonu zákonom zmluva zmluvy zmluve zmluvu zmluvou pakt paktu paktom plán plánu plánom novela novely novele novelu novelou',
  ),
  sl: wordSet(
    'zakon zakona zakonu zakonom pogodba pogodbe pogodbi pogodbo sporazum sporazuma sporazumu sporazumom pakt pakta paktu paktom načrt načrta načrtu načrtom',
  ),
  hr: wordSet(
    'zakon zakona zakonu zakonom ugovor ugovora ugovoru ugovorom sporazum sporazuma sporazumu sporazumom pakt pakta paktu paktom plan plana planu planom',
  ),
  sr: wordSet(
    'ugovor ugovora ugovoru sporazum sporazuma sporazumu pakt pakta paktu plan plana planu уговор уговора уговору споразум споразума споразуму пакт пакта пакту план плана плану',
  ),
  fr: wordSet('traité'),
  es: wordSet('tratado'),
  it: wordSet('trattato'),
  pt: wordSet('tratado'),
};
