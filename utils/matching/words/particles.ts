import { wordSet } from './word-set';

/** Words inside surnames that keep a small letter: "von der Leyen", "bin Salman", "de la Cruz". */
export const particles = wordSet(
  'von van de der den het ter ten te zu zum zur vom af av d du del della dello degli dei dalla dallo dalle di da das do dos la le les lo',
  'el al as ash at ar an bin ben ibn bint abu abd y e i san santa st st. mac mc fitz ap',
  'фон ван де дер ден ди да дю ла ле аль эль ель ибн ібн бин бін бен',
);

/** Those that open the first of two surnames in Spanish; the Portuguese ones open the last. */
export const spanishParticles = wordSet('de la del');

/** Particles that join two surnames rather than open one: "Ortega y Gasset". */
export const joiningParticles = wordSet('y e i');

/** Particles inside Arabic names that are no words beside them: "Vernik al-Quillon". */
export const arabicParticles = wordSet('al bin ibn bint');

/** Particles before a father's name, which alone is the father's: "bin Salman". */
export const filialParticles = wordSet('bin ben ibn bint бин бін бен ибн ібн');
