import { wordSet } from './word-set';

/** What stands behind a name in capitals: seats, honours, degrees. */
export const postNominals = wordSet(
  'mp mep msp ms td mla mpp mna mhr mlc mlas mdb mdl mda mdep kc qc sc pc jp dl obe mbe cbe dbe kbe gbe om ch am ao ac ',
  'onz cnzm phd dphil md llb llm mba frs fba usn usaf usmc',
);
