import { endingRules } from './ending-rule';

/**
 * Genitive, accusative and vocative of names; after M. Triantafyllidis, Modern Greek Grammar (Νεοελληνική Γραμματική).
 * Letters without marks, ς as σ.
 */
export const greek = endingRules(
  `
  -      | οσ    | ου ο ε
  -      | ησ    | η ου
  -      | ασ    | α
  -      | εσ    | ε
  -      | ισ    | ι
  -      | ουσ   | ου
  ηαωιε  | -     | σ
  `,
  {},
);
