import type { Grammar } from '../grammar/grammar';
import { reportsAt } from './interruptions';
import type { Quotation } from './quotation-marks';
import type { Token } from './tokens';

/**
 * The spoken parts of a paragraph that a dash opens as speech: "— Yes, — said Berg. — It is.", French "— Oui, dit Berg." Empty
 * for other paragraphs, such as points of a list, in which nobody is said to speak.
 */
export function dialogueIn(tokens: readonly Token[], grammar: Grammar): Quotation[] {
  const { interruptsBy } = grammar;
  if (!interruptsBy || !isDash(tokens[0])) return [];
  const found: Quotation[] = [];
  let open = 0;
  for (let at = 2; at < tokens.length; at++) {
    if (!isPartedAt(tokens, at, grammar)) continue;
    // The comma before "said" is the writer's, and a question mark the speaker's.
    found.push({ open, close: tokens[at - 1]!.low === ',' ? at - 1 : at, closed: true });
    const goesOn = interruptsBy === 'dash' ? dashBehind(tokens, at) : null;
    if (goesOn === null) return found;
    open = goesOn;
    at = goesOn;
  }
  if (found.length > 0) found.push({ open, close: tokens.length, closed: true });
  return found;
}

const isDash = (token: Token | undefined) => token !== undefined && /^[—–-]$/.test(token.low);

/** Whether speech ends before this token, because what follows says whose it is. */
function isPartedAt(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  if (!/^[,.!?…]$/.test(tokens[at - 1]!.low)) return false;
  if (grammar.interruptsBy === 'comma') return reportsAt(tokens, at, grammar);
  return isDash(tokens[at]) && reportsAt(tokens, at + 1, grammar);
}

/** The dash with which speech goes on. */
function dashBehind(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 2; at < tokens.length; at++) {
    if (isDash(tokens[at]) && /^[.,:!?…]$/.test(tokens[at - 1]!.low)) return at;
  }
  return null;
}
