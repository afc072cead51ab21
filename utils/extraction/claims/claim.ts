import type { PositionKind } from '../../actors/position';
import type { Line } from '../text/units';

/** Indices of a sentence's units, end exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** What ties the claim to its speaker; each is trusted differently. */
export type Construction =
  | 'subject and verb'
  | 'inverted'
  | 'participle'
  | 'coordinated'
  | 'relative'
  | 'according to'
  | 'headline'
  | 'turn'
  | 'noun'
  | 'quotation alone'
  | 'borrowed speech';

/** A claim of one sentence, in indices of its units. */
export interface Claim {
  construction: Construction;
  /** Null where the sentence names nobody. */
  speaker: Stretch | null;
  cue: Stretch | null;
  kind: PositionKind;
  /** In order, never overlapping; empty where the sentence ends in a colon and the next holds what is claimed. */
  parts: Stretch[];
}

/** Without marks and small words at its ends; null where nothing is left. */
export function trimmedPart({ units, grammar }: Line, { from, to }: Stretch): Stretch | null {
  let start = from;
  let end = to;
  while (start < end && units[start]!.kind === 'mark' && !/^[$€£#@([]$/.test(units[start]!.low)) start++;
  const joins = (low: string) => grammar.coordinators.has(low) || grammar.complementizers.has(low);
  if (start + 1 < end && joins(units[start]!.low)) start++;
  // "каже, мовляв, грошей немає"
  if (start + 2 < end && grammar.hearsay?.has(units[start]!.low))
    start += units[start + 1]!.low === ',' ? 2 : 1;
  while (end > start && units[end - 1]!.kind === 'mark' && !/^[)\]%]$/.test(units[end - 1]!.low)) end--;
  // "…, as Berg said": what opens the clause behind is no part of it.
  if (end - start > 2 && grammar.likeWords.has(units[end - 1]!.low) && units[end - 2]!.kind === 'mark')
    end -= 2;
  return end > start ? { from: start, to: end } : null;
}
