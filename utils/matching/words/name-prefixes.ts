import { wordSet } from './word-set';

/** Courtesy words that a list of names may print before or inside a name and that are no part of it. */
export const namePrefixes = wordSet(
  'mr mrs ms miss dr prof sir dame lord lady hon rt right honourable honorable shri smt adv eng sheikh sheikha ',
  'herr frau m mme mlle monsieur madame sr sra don doña senhor senhora sig signora pan pani пан пані г-н господин госпожа',
);
