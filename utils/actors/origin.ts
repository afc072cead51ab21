/** Where a record comes from. */
export type Origin =
  | { kind: 'shipped'; title: string }
  | { kind: 'imported'; title: string }
  | { kind: 'feed'; title: string }
  | { kind: 'own'; title: string }
  /** A pack's record that the reader changed. */
  | { kind: 'edited'; title: string };
