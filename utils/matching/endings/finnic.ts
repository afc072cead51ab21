import { endingRules, type EndingRule } from './ending-rule';

const letters = { cons: 'bcdfghjklmnpqrstvwxz', vowel: 'aeiouy' };

/** Endings before which a consonant at the end of the stem is weak. */
const weak = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi'];

/** Strong and weak grade: "Hyyppä" and "Hyypän", "Aalto" and "Aallon", "Honka" and "Hongan". */
const grades = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['mp', 'mm'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['ht', 'hd'],
  ['hk', 'h'],
  ['lk', 'l'],
  ['rk', 'r'],
  ['at', 'ad'],
  ['ut', 'ud'],
  ['it', 'id'],
  ['ap', 'av'],
  ['op', 'ov'],
  ['lp', 'lv'],
  ['rp', 'rv'],
  ['ak', 'a'],
  ['ik', 'i'],
] as const;

/** Names in -i whose stem ends in -e: "Mäki" and "Mäen", "Lahti" and "Lahden". */
const stemsInE = [
  ['aki', 'ae'],
  ['oki', 'oe'],
  ['hti', 'hde'],
  ['rki', 'rje'],
  ['lki', 'lje'],
  ['rpi', 'rve'],
  ['lpi', 'lve'],
  ['mpi', 'mme'],
  ['nki', 'nge'],
  ['si', 'de'],
] as const;

/** Names whose stem is strong and long: "Rinne" and "Rinteen", "Kangas" and "Kankaan". */
const longStems = [
  ['nne', 'ntee'],
  ['lle', 'ltee'],
  ['rre', 'rtee'],
  ['mme', 'mpee'],
  ['hde', 'htee'],
  ['de', 'tee'],
  ['e', 'ee'],
  ['ngas', 'nkaa'],
  ['kas', 'kkaa'],
  ['pas', 'ppaa'],
  ['tas', 'ttaa'],
  ['as', 'aa'],
  ['es', 'ee'],
] as const;

/**
 * Case endings of names in the singular; after the list of inflected surnames of the Institute for the Languages of
 * Finland (Sukunimien taivutusluettelo) and Iso suomen kielioppi (VISK). Letters without marks: ä is a, ö is o.
 */
export const finnish: EndingRule[] = [
  ...endingRules(
    `
    vowel | -     | n a ta ssa sta an en in on un yn lla lta lle na ksi kin ko han
    cons  | -     | in ia issa ista iin illa ilta ille ina iksi
    e     | -     | tta
    cons  | i     | en ea een ella elta elle essa esta ena eksi
    rln   | i     | ta
    vowel | nen   | sen sta sessa sesta seen sella selta selle sena seksi
    vowel | s     | ksen sta ksessa ksesta kseen ksella kselta kselle ksena kseksi
    -     | si    | tta teen tena
    `,
    letters,
  ),
  ...grades.flatMap(([strong, soft]) => Array.from('aoui', (vowel) => inflect(strong + vowel, soft + vowel))),
  ...stemsInE.map(([base, stem]) => inflect(base, stem)),
  ...longStems.map(([base, stem]) => inflect(base, stem)),
  ...longStems.map(([base, stem]) => ({ after: '', bases: [base], endings: [`${stem}seen`] })),
];

function inflect(base: string, stem: string): EndingRule {
  return { after: '', bases: [base], endings: weak.map((ending) => stem + ending) };
}

/** Endings behind the genitive, which of a name that ends in a consonant may have any of four vowels. */
const afterGenitive = ['', 'le', 'lt', 'l', 'ga', 'ks', 'st', 'sse', 's', 'ni', 'na'];

/** Case endings of names in the singular; after Eesti keele käsiraamat of the Institute of the Estonian Language. Letters without marks. */
export const estonian: EndingRule[] = [
  ...endingRules(
    `
    vowel | -     | le lt l ga ks st sse s ni na t d
    cons  | -     | t
    `,
    letters,
  ),
  ...Array.from('ieau', (vowel) => ({
    after: letters.cons,
    bases: [''],
    endings: afterGenitive.map((ending) => vowel + ending),
  })),
];
