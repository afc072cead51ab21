import Papa from 'papaparse';
import { problem, type Problem } from '../../dataset/checking/problem';
import { formatLimits } from '../format-limits';

/** One row of a table, and the line where it begins, from 1. */
export interface TableRow {
  line: number;
  cells: string[];
}

export interface Table {
  /** As it was found out or asked for. */
  delimiter: string;
  header: string[];
  rows: TableRow[];
}

/** The delimiters that are told apart. */
export const csvDelimiters = [',', ';', '\t', '|'] as const;

/**
 * Reads CSV whose first row is a header. Blank rows are passed over. The problem has its line as its path, and is of
 * the file as a whole: where quotes do not match, every row after might be another.
 */
export function readTable(
  text: string,
  delimiter = guessDelimiter(text),
): { kind: 'table'; table: Table } | { kind: 'bad'; problem: Problem } {
  const rows: TableRow[] = [];
  let trouble: Problem | undefined;
  let at = { offset: 0, line: 1 };
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }, parser) {
      const row = { line: at.line, cells: data.map(withoutGuard) };
      at = { offset: meta.cursor, line: at.line + lineEndsIn(text, at.offset, meta.cursor) };
      trouble ??= quoteProblem(errors, row.line);
      if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
      trouble ??= tooLarge(row, rows.length);
      if (trouble) parser.abort();
    },
  });
  if (trouble) return { kind: 'bad', problem: trouble };
  const [header, ...body] = rows;
  if (!header || body.length === 0) return { kind: 'bad', problem: problem('', 'no-rows') };
  return { kind: 'table', table: { delimiter, header: header.cells, rows: body } };
}

/** By the first rows: the one that cuts them into the same number of cells. */
function guessDelimiter(text: string): string {
  const beginning = text.slice(0, 64 * 1024);
  const delimitersToGuess = [...csvDelimiters];
  return Papa.parse(beginning, { preview: 10, skipEmptyLines: 'greedy', delimitersToGuess }).meta.delimiter;
}

/** An export puts an apostrophe before cells that a spreadsheet would take for a formula. */
function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function quoteProblem(errors: Papa.ParseError[], line: number): Problem | undefined {
  return errors.some(({ type }) => type === 'Quotes') ? problem(`line ${line}`, 'quote-open') : undefined;
}

function tooLarge({ line, cells }: TableRow, count: number): Problem | undefined {
  if (cells.length > formatLimits.csvColumns) {
    return problem(`line ${line}`, 'too-many', { max: formatLimits.csvColumns });
  }
  // The header is a row too.
  return count > formatLimits.csvRows + 1
    ? problem('', 'rows-too-many', { max: formatLimits.csvRows })
    : undefined;
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const character = text.charCodeAt(at);
    // Old files end lines with a carriage return alone.
    if (character === 0x0a || (character === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count++;
  }
  return count;
}
