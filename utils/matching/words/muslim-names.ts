import { wordSet } from './word-set';

/** Names out of devotion before the given name that somebody goes by: "Muhammad Faizal". */
export const beforeGivenNames = wordSet(
  `muhammad mohammad mohammed muhammed mohamed mohamad muhamad mohd muhd md syed sayed sayyid siti nur nurul noor tengku`,
);

/** Names that so many people bear, as their own and as the father's, that they tell nobody. */
export const commonGivenNames = wordSet(
  `ali ahmed ahmad hassan hasan hassen hussein hussain husain husayn hossain ibrahim abdul abdullah abdallah omar umar khan shah yusuf
  yousef youssef mahmoud mahmood mustafa saleh salah said saeed islam amin hamid karim rahman malik sharif bibi begum`,
);

/** Those of them that are rather a family's behind a given name: "Muhammad Nawaz Khan" is Nawaz Khan. */
export const clanNames = wordSet('khan shah malik sharif');
