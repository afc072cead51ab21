import type { Construction } from './claim';
import type { PlacedClaim, PlacedStretch } from './placed-claim';
import type { Span, Speaker, Statement, StatementType } from '../statement';

/** How far each construction is to be trusted. */
const trust: Record<Construction, number> = {
  'subject and verb': 0.9,
  inverted: 0.85,
  'according to': 0.8,
  headline: 0.8,
  turn: 0.85,
  participle: 0.75,
  coordinated: 0.85,
  relative: 0.7,
  noun: 0.6,
  'quotation alone': 0.7,
  'borrowed speech': 0.6,
};

export function toStatement(text: string, claim: PlacedClaim): Statement {
  const spans = claim.parts.map((part) => spanOf(part));
  return {
    speaker: claim.speaker && speakerOf(text, claim.speaker),
    spans,
    quoted: claim.construction === 'turn' ? spans : quotedIn(claim),
    cue: claim.cue && [
      claim.cue.sentence.units[claim.cue.from]!.start,
      claim.cue.sentence.units[claim.cue.to - 1]!.end,
    ],
    kind: claim.kind,
    type: typeOf(claim),
    confidence: trust[claim.construction],
  };
}

/** Null where broken text leaves nothing of a name. */
function speakerOf(text: string, { sentence, from, to }: PlacedStretch): Speaker | null {
  if (from >= to) return null;
  const start = sentence.units[from]!.start;
  const written = text.slice(start, sentence.units[to - 1]!.end);
  // "a-t-il", "the Kremlin's": what joins it to its neighbours is no part of a name.
  const joined = /^-(?:t-)?/i.exec(written)?.[0].length ?? 0;
  const printed = written.slice(joined).replace(/['’](?:s|d|ll|re|ve|m)?$/, '');
  return printed === '' ? null : { printed, span: [start + joined, start + joined + printed.length] };
}

function spanOf({ sentence, from, to }: PlacedStretch): Span {
  const first = sentence.units[from]!;
  const last = sentence.units[to - 1]!;
  if (from + 1 === to && first.kind === 'quoted') return first.inner;
  return [first.start, last.end];
}

function quotedIn({ parts }: PlacedClaim): Span[] {
  return parts.flatMap(({ sentence, from, to }) =>
    sentence.units.slice(from, to).flatMap((unit) => (unit.kind === 'quoted' ? [unit.inner] : [])),
  );
}

function typeOf({ parts, construction }: PlacedClaim): StatementType {
  if (construction === 'turn') return 'direct';
  let quoted = 0;
  let own = 0;
  for (const { sentence, from, to } of parts) {
    for (const unit of sentence.units.slice(from, to)) {
      if (unit.kind === 'quoted') quoted++;
      else if (unit.kind !== 'mark') own++;
    }
  }
  if (quoted === 0) return 'indirect';
  return own === 0 ? 'direct' : 'mixed';
}
