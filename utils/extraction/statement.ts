import type { Uid } from '../actors/actor';
import type { PositionKind } from '../actors/position';

/** UTF-16 offsets into the text that was read, end exclusive. */
export type Span = [start: number, end: number];

/** Whose words they are: the speaker's own, the writer's rendering of them, or own words inside a rendering. */
export type StatementType = 'direct' | 'indirect' | 'mixed';

/** Who is held to have said something, as the text prints it and, where that can be told, as a person. */
export interface Speaker {
  /** As printed at `span`: "she", "the minister", "Minister Anna Berg". */
  printed: string;
  span: Span;
  /** The fullest name that the text gives to whom it means; absent where it gives none. */
  name?: string;
  /** Absent where the speaker is nobody of the actors that were handed in. */
  actor?: Uid;
}

/** What somebody is reported to have said, with the words that say so. */
export interface Statement {
  /** Null for a claim that nobody holds: "it is said that …". */
  speaker: Speaker | null;
  /** The claim alone, without the words around it; in order, never overlapping, never empty. */
  spans: Span[];
  /** The speaker's own words among them, without their marks; empty for an indirect statement. */
  quoted: Span[];
  /** The words that make it a claim of the speaker; null where a quotation goes on without any. */
  cue: Span | null;
  kind: PositionKind;
  type: StatementType;
  /** From 0 to 1: how far the construction is to be trusted, as measured for rules of its sort. */
  confidence: number;
}
