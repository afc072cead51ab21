import { estonian, finnish, hungarian } from './uralic';
import { greek, romanian } from './greek-and-romanian';
import { latvian, lithuanian } from './baltic';
import { russian } from './russian';
import { croatian, serbian, slovene } from './south-slavic';
import { ukrainian } from './ukrainian';
import { czech, polish, slovak } from './west-slavic';

/** The tables of all languages, by language tag; `readDeclensions` reads one. */
export const declined: readonly (readonly [lang: string, table: string])[] = [
  ['ru', russian],
  ['uk', ukrainian],
  ['pl', polish],
  ['cs', czech],
  ['sk', slovak],
  ['sl', slovene],
  ['hr', croatian],
  ['sr', serbian],
  ['lt', lithuanian],
  ['lv', latvian],
  ['fi', finnish],
  ['et', estonian],
  ['hu', hungarian],
  ['el', greek],
  ['ro', romanian],
];
