import { endingRules } from './ending-rule';

/**
 * What English of India writes onto a name out of respect: "Pawarji". Not behind vowels and "n", where names end so
 * themselves: "Balaji", "Kenji".
 */
export const honorificJi = endingRules('bdghklmprstvyz | - | ji', {});
