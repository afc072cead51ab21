import type { Claim } from './claim';
import type { Sentence } from '../sentences';
import type { Stretch } from './claim';

export interface PlacedStretch extends Stretch {
  sentence: Sentence;
}

/** A claim whose stretches know their sentences: it may run over several. */
export interface PlacedClaim extends Omit<Claim, 'speaker' | 'cue' | 'parts'> {
  speaker: PlacedStretch | null;
  cue: PlacedStretch | null;
  /** Empty for a sentence that ends in a colon, until what it opens is found. */
  parts: PlacedStretch[];
}

/** Places a claim in the sentence that makes it; what is claimed may stand in another. */
export function placeClaim(
  { speaker, cue, parts, ...claim }: Claim,
  sentence: Sentence,
  claimed: Sentence = sentence,
): PlacedClaim {
  return {
    ...claim,
    speaker: speaker && { sentence, ...speaker },
    cue: cue && { sentence, ...cue },
    parts: parts.map((part) => ({ sentence: claimed, ...part })),
  };
}
