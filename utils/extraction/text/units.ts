import type { Grammar } from '../grammar/grammar';
import { interruptionsIn } from './interruptions';
import { isQuotationMark, type Quotation } from './quotation-marks';
import type { Span } from '../statement';
import type { Token } from './tokens';

/** What sentences are made of: words and marks of the writer, and whole quotations. */
export type Unit = Token | QuotedUnit;

export interface QuotedUnit {
  kind: 'quoted';
  /** With its marks. */
  start: number;
  end: number;
  /** Between its marks, white space trimmed. */
  inner: Span;
  /** Words between the marks. */
  words: number;
  /** Whether it begins with a capital. */
  startsSentence: boolean;
  /** Whether it ends with a mark that ends sentences. */
  endsSentence: boolean;
  /** Whether it ends with a comma, which leads on to who said it. */
  endsWithComma: boolean;
  /** Whether its longer words have capitals, as in the title of a work. */
  titled: boolean;
  /** False for one that its paragraph leaves open. */
  closed: boolean;
  low: '“”';
  capital: false;
}

/** The units of a paragraph. A quotation that the writer interrupts is several, with the writer's words between them. */
export function unitsOf(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  grammar: Grammar,
): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const { open, close, closed } of quotations) {
    pushTokens(units, tokens, { from: next, to: open });
    let from = open + 1;
    for (const { start, end } of interruptionsIn(tokens, open + 1, close, grammar)) {
      pushQuoted(units, text, tokens, { from, to: start, closed: true });
      pushTokens(units, tokens, { from: start, to: end });
      from = end;
    }
    pushQuoted(units, text, tokens, { from, to: close, closed });
    next = close + 1;
  }
  pushTokens(units, tokens, { from: next, to: tokens.length });
  return units;
}

/** One by one: a paragraph may have more tokens than a call takes arguments. */
function pushTokens(units: Unit[], tokens: readonly Token[], { from, to }: Omit<Quoted, 'closed'>): void {
  for (let at = from; at < to; at++) units.push(tokens[at]!);
}

function startsSentence(inside: readonly Token[]): boolean {
  const first = inside.find(({ kind }) => kind !== 'mark');
  return first !== undefined && (first.capital || first.kind === 'number');
}

/** Letters of a word that a title gives a capital. */
const longerThan = 3;

/** "A Year Without Birds" */
function isTitled(inside: readonly Token[]): boolean {
  const words = inside.filter(({ kind, low }) => kind === 'word' && low.length > longerThan);
  return words.length > 1 && words.every(({ capital }) => capital);
}

/** A mark beside the words, or with a space between as in French: where a writer interrupts there is none. */
function isMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && isQuotationMark(token.low);
}

interface Quoted {
  /** Indices of tokens between the marks. */
  from: number;
  to: number;
  closed: boolean;
}

function pushQuoted(
  units: Unit[],
  text: string,
  tokens: readonly Token[],
  { from, to, closed }: Quoted,
): void {
  const inside = tokens.slice(from, to);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return;
  units.push({
    kind: 'quoted',
    start: isMark(tokens[from - 1]) ? tokens[from - 1]!.start : first.start,
    end: closed && isMark(tokens[to]) ? tokens[to]!.end : last.end,
    inner: [first.start, last.end],
    words: inside.filter(({ kind }) => kind !== 'mark').length,
    startsSentence: startsSentence(inside),
    endsSentence: /[.!?…]["'”’]?$/.test(text.slice(Math.max(first.start, last.end - 3), last.end)),
    endsWithComma: last.low === ',' || last.low === '—',
    titled: isTitled(inside),
    closed,
    low: '“”',
    capital: false,
  });
}

/** The units of a sentence, with the grammar that they are read by. */
export interface Line {
  units: readonly Unit[];
  grammar: Grammar;
}

/** True for the mark, or the end of the sentence, that closes a clause. */
export function endsClause(unit: Unit | undefined): boolean {
  return unit === undefined || (unit.kind === 'mark' && /^[.,;]$/.test(unit.low));
}
