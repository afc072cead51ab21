import { wordSet } from './word-set';

/** Words inside surnames that keep a small letter: "von der Leyen", "bin Salman", "de la Cruz". */
export const particles = wordSet(
  'von van de der den het ter ten te zu zum zur vom af av d du del della dello degli dei dalla dallo dalle di da das do dos la le les lo',
  'el al as ash at ar an bin ben ibn bint abu abd y e i san santa st st. mac mc fitz ap',
  'фон ван де дер ден ди да дю ла ле аль эль ель ибн ібн бин бін бен',
);

/** Particles that join two surnames rather than open one: "Ortega y Gasset". */
export const joiningParticles = wordSet('y e i');

/** Particles before a father's name, which alone is the father's: "bin Salman". */
export const filialParticles = wordSet('bin ben ibn bint бин бін бен ибн ібн');
