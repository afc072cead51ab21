import { wordSet } from './word-set';

/** The languages whose speakers bear a name after the father's. */
const languages = new Set(['uk', 'ru', 'be']);

/** How such names end, in folded letters and in all cases: "Іванович", "Ильичом", "Ивановны", "Юріївною". */
const patronymic =
  /(?:.{2}[иі]ч(?:а|у|ем|ом|аў|еві|е|і|ы)?|.{2}(?:[оеєії]вн|[оеія]ўн|ичн|инишн)(?:а|и|ы|і|е|у|ою|ой|ай))$/;

/** True for a folded word that may be a name after the father's, which stands behind the given name. */
export function isPatronymic(word: string, lang: string): boolean {
  return languages.has(lang) && patronymic.test(word);
}

/** The same in base form and any script, as lists of people write them: "Bohdanovych", "Петровна". */
export function isListedPatronymic(word: string): boolean {
  return isPatronymic(word, 'ru') || inLatin.test(word) || isDaughters(word);
}

/** True for a folded word that no surname ends like: "Bohdanivna", "Петровна". */
export function isDaughters(word: string): boolean {
  return daughters.test(word);
}

const inLatin = /.{2}[aeo](?:v[iy]t?ch|witsch)$|^(?:ilyich|kuzmich|lukich|fomich|nikitich|savvich)$/;
const daughters = /.{2}(?:[оеєії]вна|[оеія]ўна|[иі]чна|инишна|[eoi]vna|ichna)$/;

// Of sons only those of common given names: surnames end so too, "Yanukovych".
const fathers = `ivan petr mykol mykola vasyl vasil oleksandr aleksandr volodymyr vladimir sergi serhi sergei serge andri andrei andre
  mykhail mykhayl mikhail hryhor grigor pavl yuri yur anatoli viktor dmytr dmitri stepan fedor bohdan yevhen evgen yevgen leonid
  oleh ihor igor nikola borys boris valeri valentyn valentin oleksi aleksei alekse konstantin kostiantyn`;
const fathersInLatin = new RegExp(`^(?:${fathers.split(/\s+/).join('|')})y?[oei]v(?:ych|ich|itch)$`);

/** True for a folded father's name in Latin letters, as papers abroad print speech: "Petrivna", "Petrovych". */
export function isFathersNameInLatin(word: string): boolean {
  return fathersInLatin.test(word) || (/^[a-z]/.test(word) && isDaughters(word));
}

/** Small words behind a father's name: "Гейдар оглы". */
export const childrenOf = wordSet(
  'оглы оглу огли кызы кизи гызы қызы ұлы улы уулу oglu oğlu qızı kyzy gyzy uulu',
);
