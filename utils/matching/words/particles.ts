import { wordSet } from './word-set';

/** Words inside surnames that keep a small letter: "von der Leyen", "bin Salman", "de la Cruz". */
export const particles = wordSet(
  'von van de der den het ter ten te zu zum zur vom af av d du des del della delle dello degli dei dal dalla dallo dalle di da das do dos',
  'la le les lo las los dels el al as ash at ar an bin ben ibn bint binti abu abd y e i san santa st st. mac mc fitz ap arap ole wa',
  'фон ван де дер ден ди да дю ла ле аль эль ель ибн ібн бин бін бен',
);

/** Words that are small inside a surname of a list and everything else in a text: "op den Quillon", "von und zu Vernik". */
export const listedParticles = wordSet('op aan in auf aus am im und');

/** Those that open the first of two surnames in Spanish; the Portuguese ones open the last. */
export const spanishParticles = wordSet('de la las los del');

/** Particles that join two surnames rather than open one: "Ortega y Gasset". */
export const joiningParticles = wordSet('y e i');

/** Those of them behind the surname that its bearer goes by, in Spanish and Catalan. */
export const surnameJoints = wordSet('y i');

/** Particles inside Arabic names that are no words beside them: "Vernik al-Quillon". */
export const arabicParticles = wordSet('al bin ibn bint');

/** Particles before a father's name, which alone is the father's: "bin Salman". */
export const filialParticles = wordSet('bin ben ibn bint binti бин бін бен ибн ібн');

/** "son of", "daughter of" as registers of Malaysia and Singapore shorten them. */
export const shortenedFilials = new Set(['a/l', 'a/p', 's/o', 'd/o']);
