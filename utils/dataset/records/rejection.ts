import type { Uid } from '../../actors/actor';

/** "Not this person": this actor for this written form and reason. */
export interface NewRejection {
  actor: Uid;
  /** As it stood on the page. */
  text: string;
  /** The kind of the mention's reason. */
  reason: string;
  scope: 'page' | 'site' | 'always';
  /** The site, for the scopes `page` and `site`. */
  site?: string;
  /** The address without query and fragment, for the scope `page`. */
  page?: string;
}

export interface StoredRejection extends NewRejection {
  id: number;
  /** ISO 8601. */
  created: string;
}
