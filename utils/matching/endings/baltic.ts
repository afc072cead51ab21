import { endingRules } from './ending-rule';

/**
 * Declension of names in the singular, foreign names with their Lithuanian endings too ("Donaldas"); after the State
 * Commission of the Lithuanian Language (vlkk.lt), on personal names. Letters without marks.
 */
export const lithuanian = endingRules(
  `
  - | as      | o ui a u e ai
  - | is ys   | io iui i iu yje y
  - | tis tys | cio ciui ciu
  - | dis dys | dzio dziui dziu
  - | us      | aus ui u umi uje au iui
  - | a       | os ai oje
  - | e       | es ei eje
  cons | -    | as o ui a u e
  `,
  { cons: 'bcdfghjklmnprstvwxz' },
);

/**
 * Declension of names in the singular; after A. Kalnača and I. Lokmane, Latvian Grammar (2021), on the noun. Letters
 * without marks. Foreign names are spelled anew in Latvian and cannot be told from their base form.
 */
export const latvian = endingRules(
  `
  -    | s   | a am u
  -    | is  | a im i
  bpmv | is  | ja
  -    | dis | za
  -    | tis | sa
  -    | us  | um u
  -    | a   | as ai u am
  -    | e   | es ei i em
  `,
  {},
);
