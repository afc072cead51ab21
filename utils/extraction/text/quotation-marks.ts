import type { Token } from './tokens';

/** A stretch between quotation marks in one paragraph; marks inside it are part of it. */
export interface Quotation {
  /** Indices of the marks in the paragraph's tokens; `close` is their number where the paragraph ends first. */
  open: number;
  close: number;
  closed: boolean;
}

interface Opened {
  at: number;
  mark: string;
}

// What closes what was opened. German, English, Swedish, French and the reversed guillemets of German books; a straight
// mark closes anything double, because typists mix them.
const closers: Record<string, string> = {
  '“': "”\"“''",
  '„': "“”\"''‟",
  '”': '”"',
  '«': '»"',
  '»': '«"',
  '"': '"”“',
  "''": "''\"”",
  '``': "''\"",
  '‘': "’'",
  '‚': "‘’'",
  '‹': '›',
  '›': '‹',
  "'": "'’",
};
const doubles = new Set(['“', '„', '”', '«', '»', '"', "''", '``', '‟']);
const singles = new Set(['‘', '’', '‚', '‹', '›', "'"]);

/** True for a mark that may open or close a quotation. */
export function isQuotationMark(mark: string): boolean {
  return doubles.has(mark) || singles.has(mark);
}

/** Quotations within quotations that are followed; a text of nothing but opening marks must not cost more. */
const deepest = 5;

/**
 * Pairs the quotation marks of one paragraph, outermost alone. Marks that close nothing, apostrophes and marks of inches
 * are passed over. A quotation that begins the paragraph, or stands behind a colon or comma, may run to its end.
 */
export function quotationsIn(text: string, tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let stack: Opened[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    const mark = token.low;
    if (!doubles.has(mark) && !singles.has(mark)) continue;
    const opened = stack.findLastIndex(
      ({ mark: open }) =>
        closers[open]!.includes(mark) && (mark.length > 1 || !singles.has(mark) || singles.has(open)),
    );
    const looks = lookOf(text, token);
    if (opened >= 0 && looks !== 'opening') {
      found.push({ open: stack[opened]!.at, close: at, closed: true });
      stack = stack.slice(0, opened);
    } else if (looks !== 'closing' && opensQuotation(tokens, at, mark)) {
      if (stack.length < deepest) stack.push({ at, mark });
    }
  }
  const outer = outermost(found);
  const [left] = stack;
  if (!left || !doubles.has(left.mark)) return outer;
  const within = outer.filter(({ open }) => open > left.at);
  // Of two marks of one sort the first may be a slip: what is whole behind it counts.
  const isSlip = within.some(({ open }) => tokens[open]!.low === left.mark);
  if (isSlip || !mayRunOn(tokens, left.at)) return outer;
  return [
    ...outer.filter(({ open }) => open < left.at),
    { open: left.at, close: tokens.length, closed: false },
  ];
}

/** In order of their opening marks, without those inside others. */
function outermost(found: readonly Quotation[]): Quotation[] {
  const outer: Quotation[] = [];
  for (const { open, close, closed } of found.toSorted((a, b) => a.open - b.open)) {
    if (open > (outer.at(-1)?.close ?? -1)) outer.push({ open, close, closed });
  }
  return outer;
}

function lookOf(text: string, { start, end }: Token): 'opening' | 'closing' | 'either' {
  const before = start === 0 ? ' ' : text[start - 1]!;
  const after = text[end] ?? ' ';
  const spaceBefore = /[\s([{—–-]/.test(before);
  const spaceAfter = /[\s.,;:!?)\]}—–]/.test(after);
  if (spaceBefore === spaceAfter) return 'either';
  return spaceBefore ? 'opening' : 'closing';
}

/** A single mark opens only where the paragraph closes it again: else it is an apostrophe. */
function opensQuotation(tokens: readonly Token[], at: number, mark: string): boolean {
  if (!closers[mark]) return false;
  if (!singles.has(mark)) return true;
  const next = tokens[at + 1];
  if (!next || next.start !== tokens[at]!.end) return false;
  const within = 400;
  for (let i = at + 2; i < tokens.length && i < at + within; i++) {
    const { kind, low } = tokens[i]!;
    if (kind !== 'mark') continue;
    if (closers[mark].includes(low)) return true;
    if (doubles.has(low) && mark === '‚') return false;
  }
  return false;
}

function mayRunOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.low === ':' || before.low === ',';
}
