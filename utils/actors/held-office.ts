import type { Membership, Uid } from './actor';

/** Offices that news calls their holders by, of one holder a country. */
export type OfficeKind =
  | 'president'
  | 'prime-minister'
  | 'chancellor'
  | 'foreign-minister'
  | 'defence-minister'
  | 'interior-minister'
  | 'finance-minister';

/** An office of a country that somebody held, as far as its name in the dataset tells. */
export interface HeldOffice extends Pick<Membership, 'from' | 'to' | 'asOf'> {
  actor: Uid;
  kind: OfficeKind;
  /** ISO 3166-1 alpha-2. */
  country: string;
}
