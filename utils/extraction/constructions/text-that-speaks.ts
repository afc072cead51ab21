import type { Claim, Stretch } from '../claims/claim';
import { claimAround, endOfSentence } from '../claims/claim-around';
import { isParting } from '../claims/quoted-before';
import { subjectAfter } from '../subjects/subject-after';
import type { Line } from '../text/units';

/** German "In dem Brief heißt es: …", "…, heißt es in dem Brief", Russian "в письме говорится, что …". */
export function claimOfText(line: Line): Claim | null {
  const { units, grammar } = line;
  const at = units.findIndex(({ low }, i) => grammar.running.has(low) && runsOf(line, i) > 0);
  if (at < 0) return null;
  const verbEnd = at + runsOf(line, at);
  // "…, so heißt es in dem Brief"
  const clause = at > 1 && grammar.soBehind.has(units[at - 1]!.low) ? at - 1 : at;
  const before = units[clause - 1];
  const isBehind = before !== undefined && (isParting(before) || before.kind === 'quoted');
  const behind = units[verbEnd];
  // "heißt es wörtlich: …", "heißt es, …"
  const opening = units.findIndex(({ low }, i) => i >= verbEnd && i < verbEnd + 5 && /^[,:]$/.test(low));
  const end = !isBehind && opening > 0 ? opening + 1 : verbEnd;
  if (!grammar.bracketsVerbs && grammar.aims.has(behind?.low ?? ''))
    return claimHeldUp(line, { at, verbEnd });
  if (!isBehind && opening < 0 && !grammar.bracketsVerbs) return null;
  const inFront = !isBehind && grammar.prepositions.has(units[0]!.low) ? sourceBefore(line, at) : null;
  const after = behind && grammar.prepositions.has(behind.low) ? subjectAfter(line, verbEnd + 1) : null;
  const speaker = inFront ?? after;
  const source = after ? Math.max(after.to, end) : end;
  // "…, heißt es in dem Brief an die Stadt": what goes on without a comma is no part of the claim.
  const to = isBehind && units[source]?.low !== ',' ? endOfSentence(units, source) : source;
  const whole = isBehind ? { from: clause, to } : { from: 0, to };
  return claimAround(line, { cue: { from: at, to: verbEnd }, speaker, whole });
}

/** Ukrainian "у листі йдеться про «загрозу»": own words of the text; what it is about else is no claim. */
function claimHeldUp(line: Line, { at, verbEnd }: { at: number; verbEnd: number }): Claim | null {
  const { units, grammar } = line;
  if (units[verbEnd + 1]?.kind !== 'quoted' || !grammar.prepositions.has(units[0]!.low)) return null;
  const parts = [{ from: verbEnd + 1, to: verbEnd + 2 }];
  return {
    construction: 'according to',
    speaker: sourceBefore(line, at),
    cue: { from: at, to: verbEnd },
    kind: 'said',
    parts,
  };
}

/** The text in front of its verb, behind a preposition: "In dem Brief", "В письме мэрии". */
function sourceBefore(line: Line, verb: number): Stretch | null {
  const source = verb > 1 ? subjectAfter(line, 1) : null;
  if (!source || line.grammar.bracketsVerbs) return source && source.to <= verb ? source : null;
  return { from: 1, to: Math.min(source.to, verb) };
}

/** Units of the verb whose subject is the text: "heißt es", "говорится"; 0 where it is no such verb. */
function runsOf({ units, grammar }: Line, at: number): number {
  if (!grammar.bracketsVerbs) return 1;
  return units[at + 1]?.low === 'es' ? 2 : 0;
}
