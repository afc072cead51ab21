import { wordSet } from './word-set';

/** Words before a place where something is, in any language; a few of them are other words elsewhere. */
export const prepositionsOfPlace = wordSet(
  'in at from near outside across à en dans w we v ve na u z ze do в у во на із з из до om på från ved fra',
);

/** Words before a place that somebody goes to, or before one with an article. */
export const prepositionsToPlace = wordSet('to into em no na nei nel nella aus nach naar til till');

/** Words that no nominative stands behind in Slavic languages, and that are nothing else in one of them. */
export const prepositionsOfCases = wordSet(
  `в у на з із зі до від од по про при під над для без через між за проти біля щодо після крім окрім замість
  во с со к ко от из о об под перед между против после кроме около вместо пра пры ад праз пад супраць пасля
  w we z ze do od po przy przez przed dla o u bez nad pod między wobec przeciw oprócz koło ku za na
  v ve k ke pro před při proti mezi vedle kromě vo zo pre pred pri cez medzi okrem vedľa
  iz kod kroz među protiv uz pored prema brez čez med ob`,
);

/** "That" and "already" in western Slavic languages and Slovene: folded they look like "from" and Croatian "with". */
const marked = /^(?:[żž]e|už)$/i;

/** True for a word as it is printed that only its mark tells from a preposition. */
export function isMarkedApart(printed: string): boolean {
  return marked.test(printed);
}
