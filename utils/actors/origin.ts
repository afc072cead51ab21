/** Where a record comes from. */
export type Origin =
  | { kind: 'shipped'; title: string }
  | { kind: 'imported'; title: string }
  | { kind: 'feed'; title: string }
  | { kind: 'own'; title: string }
  /**
   * A pack's record that the reader changed. `source` where the publisher no longer says what the reader saw then: they
   * have changed the same field, or taken the record out.
   */
  | { kind: 'edited'; title: string; source?: 'differs' | 'removed' };
