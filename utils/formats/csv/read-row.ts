import type { PositionKind, ReviewStatus, Stance } from '../../actors/position';
import { problem, type Problem } from '../../dataset/checking/problem';
import { within } from '../../dataset/checking/problem-path';
import type { ColumnMap, CsvField } from './csv-fields';
import { kindNames, readKind, readStance, readStatus, stanceNames, statuses } from './position-words';
import type { TableRow } from './read-table';
import { readWrittenDate } from './written-date';

/** What a row says, each cell read for itself; who and what is meant by names is not known yet. */
export interface ReadRow {
  line: number;
  /** Texts as they stand, without space around them; empty where there is nothing. */
  text: Record<CsvField, string>;
  kind: PositionKind;
  stance: Stance;
  saidOn: string | undefined;
  reportedOn: string;
  confidence: number | undefined;
  status: ReviewStatus | undefined;
}

/** Reads the cells of one row; every one that cannot be read is told with its line and the header of its column. */
export function readRow(
  { line, cells }: TableRow,
  header: readonly string[],
  columns: ColumnMap,
): { kind: 'row'; row: ReadRow } | { kind: 'bad'; problems: Problem[] } {
  const place = placeOfCell(line, header, columns);
  const problems: Problem[] = [];
  const surplus = cells.slice(header.length).some((cell) => cell.trim() !== '');
  if (surplus) {
    return bad(problem(`line ${line}`, 'cells-too-many', { cells: cells.length, columns: header.length }));
  }
  const text = textsOf(cells, columns);
  const complain = (field: CsvField, found: Problem) => problems.push({ ...found, path: place(field) });
  const need = (...fields: [CsvField, ...CsvField[]]) => {
    if (fields.some((field) => text[field] !== '')) return;
    const shown = fields.find((field) => columns[field] !== undefined) ?? fields[0];
    complain(shown, problem('', 'cell-empty', { field: header[columns[shown] ?? -1] ?? shown }));
  };
  const dateIn = (field: CsvField): string | undefined => {
    if (text[field] === '') return undefined;
    const read = readWrittenDate(text[field]);
    if (read.kind === 'date') return read.date;
    complain(field, read.problem);
    return undefined;
  };
  need('actorId', 'actor');
  need('topicId', 'topic');
  need('summary');
  need('kind');
  need('reportedOn');
  need('url', 'outlet');
  const kind = text.kind === '' ? 'said' : readKind(text.kind);
  if (!kind)
    complain(
      'kind',
      problem('', 'kind-word', { text: shortened(text.kind), allowed: Object.values(kindNames).join(', ') }),
    );
  const stance = readStance(text.stance);
  if (stance === undefined) {
    complain(
      'stance',
      problem('', 'stance-word', {
        text: shortened(text.stance),
        allowed: [...stanceNames.values()].join(', '),
      }),
    );
  }
  if (stance !== null && text.target === '') complain('target', problem('', 'stance-without-target'));
  const status = text.status === '' ? undefined : readStatus(text.status);
  if (text.status !== '' && !status) {
    complain('status', problem('', 'not-one-of', { allowed: statuses.join(', ') }));
  }
  const confidence = readShare(text.confidence);
  if (Number.isNaN(confidence)) {
    const range = 'a number from 0 to 1, or a share such as 90 %';
    complain('confidence', problem('', 'number-word', { text: shortened(text.confidence), range }));
  }
  const saidOn = dateIn('saidOn');
  const reportedOn = dateIn('reportedOn');
  if (problems.length > 0 || !kind || stance === undefined || reportedOn === undefined)
    return bad(...problems);
  return { kind: 'row', row: { line, text, kind, stance, saidOn, reportedOn, confidence, status } };
}

/** Where a field of a row stands: `line 12, Datum`. */
export function placeOfCell(
  line: number,
  header: readonly string[],
  columns: ColumnMap,
): (field: CsvField) => string {
  return (field) => within(`line ${line}`, header[columns[field] ?? -1]?.trim() ?? '');
}

function bad(...problems: Problem[]): { kind: 'bad'; problems: Problem[] } {
  return { kind: 'bad', problems };
}

const noTexts: Record<CsvField, string> = {
  id: '',
  actor: '',
  actorId: '',
  topic: '',
  topicId: '',
  target: '',
  stance: '',
  kind: '',
  summary: '',
  quote: '',
  lang: '',
  saidOn: '',
  reportedOn: '',
  outlet: '',
  title: '',
  url: '',
  confidence: '',
  status: '',
};

/** Line breaks and tabs inside cells are what a spreadsheet's writer put there to read it better. */
function textsOf(cells: readonly string[], columns: ColumnMap): Record<CsvField, string> {
  const texts = { ...noTexts };
  for (const [field, column] of Object.entries(columns) as [CsvField, number][]) {
    texts[field] = (cells[column] ?? '')
      .normalize('NFC')
      .replaceAll(/[ \t]*[\t\r\n][ \t\r\n]*/g, ' ')
      .trim();
  }
  return texts;
}

/** `0.9`, `0,9` or `90 %`; undefined for nothing, NaN for other text. */
function readShare(text: string): number | undefined {
  if (text === '') return undefined;
  const [, digits, percent] = /^(\d+(?:[.,]\d+)?)( ?%)?$/.exec(text) ?? [];
  const number = Number((digits ?? 'x').replace(',', '.')) / (percent === undefined ? 1 : 100);
  return number <= 1 ? number : Number.NaN;
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
