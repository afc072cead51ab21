import { endingRules } from './ending-rule';

/** The genitive of names in German, Dutch and the Scandinavian languages: "Habecks", "Löfvens"; Duden 4, § 308. */
export const genitiveS = endingRules('any | - | s', { any: 'abcdefghijklmnopqrtuvwy' });
