/** What a command is given. */
export interface Given {
  paths: [string, string];
  'index-url'?: string;
  'check-every'?: string;
  expires?: string;
  'leave-out-edits'?: boolean;
  pack?: string;
  key?: string;
  'old-key'?: string;
  held?: string;
  fingerprint?: string;
}

/** Answers the exit code; prints lines on standard output. */
export type Command = (given: Given, print: (line: string) => void) => Promise<number>;
