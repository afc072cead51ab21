import type { Grammar } from '../grammar/grammar';
import type { Token } from './tokens';

/** Indices of tokens: the writer's words, with the dashes or commas around them. */
interface Interruption {
  start: number;
  end: number;
}

/** Words that a writer puts into a quotation to say whose it is. */
const longest = 14;

/**
 * The writer's words within one pair of marks: Russian "«Да, — сказал он. — Это так»", French "« Oui, a dit le maire, c'est
 * vrai »". Each begins at its first word or dash and ends behind its last.
 */
export function interruptionsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: Grammar,
): Interruption[] {
  if (!grammar.interruptsBy) return [];
  const found: Interruption[] = [];
  for (let at = from + 1; at < to; at++) {
    const end =
      grammar.interruptsBy === 'dash' ? dashed(tokens, at, to, grammar) : parted(tokens, at, to, grammar);
    if (end === null) continue;
    found.push({ start: at, end });
    at = end;
  }
  return found;
}

const isDash = (token: Token | undefined) => token !== undefined && /^[—–-]$/.test(token.low);

function dashed(tokens: readonly Token[], at: number, to: number, grammar: Grammar): number | null {
  if (!isDash(tokens[at]) || !/^[,.!?…]$/.test(tokens[at - 1]!.low)) return null;
  if (!reportsAt(tokens, at + 1, grammar) && !isOfAnyVerb(tokens, at + 1, grammar)) return null;
  for (let i = at + 2; i < to && i - at < longest; i++) {
    if (/^[.,:]$/.test(tokens[i]!.low) && isDash(tokens[i + 1]) && i + 1 < to) return i + 2;
  }
  return null;
}

/** "— обурився він. —": a small word before a pronoun. */
function isOfAnyVerb(tokens: readonly Token[], at: number, { pronouns }: Grammar): boolean {
  const verb = tokens[at];
  const subject = pronouns.get(tokens[at + 1]?.low ?? '');
  return verb?.kind === 'word' && !verb.capital && subject !== undefined && subject !== 'own';
}

function parted(tokens: readonly Token[], at: number, to: number, grammar: Grammar): number | null {
  if (tokens[at - 1]!.low !== ',' || !reportsAt(tokens, at, grammar)) return null;
  for (let i = at + 1; i < to && i - at < longest; i++) {
    if (/^[.,]$/.test(tokens[i]!.low)) return i + 1;
  }
  return null;
}

/** True where a verb that says begins, at once or behind its helping verb, before its subject: the other order is the speaker's own words. */
export function reportsAt(
  tokens: readonly Token[],
  at: number,
  { cues, auxiliaries, pronouns }: Grammar,
): boolean {
  for (let i = at; i < at + 3; i++) {
    const low = tokens[i]?.low ?? '';
    if (cues.get(low)?.some(({ complement }) => complement === 'clause')) return true;
    if (!auxiliaries.has(low) && !(i > at && pronouns.has(low))) return false;
  }
  return false;
}
