import { wordSet } from './word-set';

/** Words before a place where something is, in any language; a few of them are other words elsewhere. */
export const prepositionsOfPlace = wordSet(
  'in at from near outside across à en dans w we v ve na u z ze do в у во на із з из до om på från ved fra',
);

/** Words before a place that somebody goes to, or before one with an article. */
export const prepositionsToPlace = wordSet('to into em no na nei nel nella aus nach naar til till');
