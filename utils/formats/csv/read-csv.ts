import { problem, type Problem } from '../../dataset/checking/problem';
import type { Edit } from '../../dataset/records/records';
import { formatLimits } from '../format-limits';
import { decodeAs, guessEncoding, type CsvEncoding } from './csv-encoding';
import { csvHeader, missingFields, type ColumnMap } from './csv-fields';
import { editsOfTable } from './edits-of-table';
import { guessColumns } from './guess-columns';
import type { KnownRecords } from './known-records';
import { readTable, type Table } from './read-table';

/** How a table is to be read: found out, and corrected by the reader. */
export interface TableChoice {
  encoding: CsvEncoding;
  delimiter: string;
  columns: ColumnMap;
  /** The language of rows that tell none. */
  lang: string;
}

/** What the reader is asked about a table before it is read. */
export interface TableQuestion extends TableChoice {
  name: string;
  header: string[];
  /** The first rows. */
  preview: string[][];
  /** How many rows there are. */
  rows: number;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Refused = { kind: 'refused'; problems: Problem[] };

/**
 * What there is to ask about a table; what the reader has corrected already is taken as it is. Where the encoding or the
 * delimiter is another, the columns are found out anew.
 */
export function askAboutTable(
  name: string,
  bytes: Bytes,
  given: Partial<TableChoice> & { lang: string },
): { kind: 'question'; question: TableQuestion } | Refused {
  const encoding = given.encoding ?? guessEncoding(bytes);
  const read = tableOf(bytes, encoding, given.delimiter);
  if (read.kind === 'refused') return read;
  const { header, rows, delimiter } = read.table;
  const preview = rows.slice(0, formatLimits.csvPreview).map(({ cells }) => cells);
  const columns = given.columns ?? guessColumns(header);
  return {
    kind: 'question',
    question: { name, encoding, delimiter, header, preview, rows: rows.length, columns, lang: given.lang },
  };
}

/** Reads a table as the reader wants it read. */
export async function readCsv(
  bytes: Bytes,
  choice: TableChoice,
  given: { known: KnownRecords; updated: string },
): Promise<{ kind: 'edits'; edits: Edit[]; problems: Problem[] } | Refused> {
  const read = tableOf(bytes, choice.encoding, choice.delimiter);
  if (read.kind === 'refused') return read;
  const missing = missingFields(choice.columns);
  if (missing.length > 0) {
    return {
      kind: 'refused',
      problems: missing.map((field) => problem('line 1', 'column-wanted', { field: csvHeader[field] })),
    };
  }
  const { columns, lang } = choice;
  return { kind: 'edits', ...(await editsOfTable({ table: read.table, columns, lang, ...given })) };
}

function tableOf(
  bytes: Bytes,
  encoding: CsvEncoding,
  delimiter?: string,
): { kind: 'table'; table: Table } | Refused {
  const text = decodeAs(encoding, bytes);
  if (text === undefined) return { kind: 'refused', problems: [problem('', 'wrong-encoding', { encoding })] };
  const read = readTable(text, delimiter);
  return read.kind === 'bad' ? { kind: 'refused', problems: [read.problem] } : read;
}
