/** Ends a command with a sentence on standard error: 1 what it was given is refused, 2 it was used wrongly. */
export class Stop extends Error {
  constructor(
    readonly code: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}
