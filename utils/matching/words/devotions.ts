import { wordSet } from './word-set';

/** What Spanish women are named after behind "María de": "María del Carmen", "María de los Ángeles". Folded. */
export const devotions = wordSet(
  `ángeles angustias asunción aurora belén cabeza candelaria carmen concepción consolación consuelo cruz desamparados dolores
  encarnación esperanza fátima gracia guadalupe inmaculada jesús lourdes luz mar mercedes milagros montserrat nieves olvido paz
  peña perpetuo pilar prado puy regla remedios rocío rosario sagrario salud socorro soledad sol trinidad valle victoria`,
);
