import { wordSet } from './word-set';

/** Behind a name they make another person of it: "Donald Trump Jr.". */
export const generations = wordSet(
  'jr junior jnr sr senior snr ii iii iv vi vii viii ix fils père hijo filho neto júnior d.j. ml starší mladší st молодший старший младший мл ст',
);
