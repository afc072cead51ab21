/** The languages whose speakers bear a name after the father's. */
const languages = new Set(['uk', 'ru', 'be']);

/** How such names end, in folded letters and in all cases: "Іванович", "Ильичом", "Ивановны", "Юріївною". */
const patronymic =
  /(?:.{2}[иі]ч(?:а|у|ем|ом|аў|еві|е|і|ы)?|.{2}(?:[оеєії]вн|[оеія]ўн|ичн|инишн)(?:а|и|ы|і|е|у|ою|ой|ай))$/;

/** True for a folded word that may be a name after the father's, which stands behind the given name. */
export function isPatronymic(word: string, lang: string): boolean {
  return languages.has(lang) && patronymic.test(word);
}
