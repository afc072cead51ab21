import Papa from 'papaparse';
import type { Position } from '../../actors/position';
import { csvFields, csvHeader, type CsvField } from '../csv/csv-fields';
import { kindNames, stanceNames } from '../csv/position-words';
import type { ExportedRecords } from './exported-records';

/**
 * Positions as CSV, one row each, after a header that our import knows again. It begins with a byte order mark, without
 * which spreadsheets take UTF-8 for something else. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it, which our import takes away.
 */
export async function* writeCsv(records: ExportedRecords): AsyncGenerator<string> {
  yield `\uFEFF${lines([csvFields.map((field) => csvHeader[field])])}`;
  for await (const positions of records.positions()) {
    yield lines(positions.map((position) => rowOf(position, records)));
  }
}

function lines(rows: string[][]): string {
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { escapeFormulae: guarded, newline })}${newline}`;
}

const newline = '\r\n';
/** With an apostrophe of its own a cell needs one more, or it would come back without. */
const guarded = /^'*[=+\-@\t\r]/;

function rowOf(position: Position, { actors, topics, sources, outlets }: ExportedRecords): string[] {
  const source = sources.get(position.source);
  const outlet = outlets.get(source?.outlet ?? '');
  const cells: Record<CsvField, string | undefined> = {
    id: position.id,
    actor: actors.get(position.actor)?.name,
    actorId: position.actor,
    topic: topics.get(position.topic)?.label['en'],
    topicId: position.topic,
    target: position.target,
    stance: stanceNames.get(position.stance),
    kind: kindNames[position.kind],
    summary: position.summary,
    quote: position.quote,
    lang: position.lang,
    saidOn: position.saidOn,
    reportedOn: position.reportedOn,
    outlet: outlet?.name,
    title: source?.title,
    url: source?.url,
    confidence: String(position.confidence),
    status: position.status,
  };
  return csvFields.map((field) => cells[field] ?? '');
}
