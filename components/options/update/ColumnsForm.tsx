import type { ColumnMap, CsvField } from '../../../utils/formats/csv/csv-fields';
import type { TableChoice, TableQuestion } from '../../../utils/formats/csv/read-csv';
import type { MessageKey } from '../../strings';
import { useStrings } from '../../strings';
import { SelectField } from '../fields/SelectField';
import { TextField } from '../fields/TextField';

export interface ColumnsFormProps {
  question: TableQuestion;
  /** The needed fields that no column holds yet. */
  missing: readonly CsvField[];
  encodings: readonly string[];
  delimiters: readonly string[];
  onChange: (choice: Partial<TableChoice>) => void;
  onRead: () => void;
  onDiscard: () => void;
}

const fieldNames: Record<CsvField, MessageKey> = {
  id: 'optionsColumnId',
  actor: 'optionsPositionActor',
  actorId: 'optionsColumnActorId',
  topic: 'optionsPositionTopic',
  topicId: 'optionsColumnTopicId',
  target: 'optionsPositionTarget',
  stance: 'optionsPositionStance',
  kind: 'optionsPositionKind',
  summary: 'optionsPositionSummary',
  quote: 'optionsPositionQuote',
  lang: 'optionsLanguage',
  saidOn: 'optionsPositionSaidOn',
  reportedOn: 'optionsPositionReportedOn',
  outlet: 'optionsSourceOutlet',
  title: 'optionsSourceTitle',
  url: 'optionsSourceUrl',
  confidence: 'optionsPositionConfidence',
  status: 'optionsPositionStatus',
};

/** How a table is to be read: what was found out, its first rows, and what each column holds, for the reader to correct. */
export function ColumnsForm(props: ColumnsFormProps) {
  const { question, missing, encodings, delimiters, onChange, onRead, onDiscard } = props;
  const { t, plural, locale } = useStrings();
  const { columns, header, preview } = question;
  const delimiterNames: Record<string, string> = {
    ',': t('optionsDelimiterComma'),
    ';': t('optionsDelimiterSemicolon'),
    '\t': t('optionsDelimiterTab'),
    '|': t('optionsDelimiterBar'),
  };
  return (
    <form
      class="columns"
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <h2>{t('optionsColumnsTitle', question.name)}</h2>
      <p class="muted">{plural('optionsColumnsIntro', question.rows)}</p>
      <div class="fields">
        <SelectField
          label={t('optionsEncoding')}
          value={question.encoding}
          options={encodings.map((encoding) => ({ value: encoding, label: encoding }))}
          onChange={(encoding) => onChange({ encoding: encoding as TableChoice['encoding'] })}
        />
        <SelectField
          label={t('optionsDelimiter')}
          value={question.delimiter}
          options={delimiters.map((value) => ({ value, label: delimiterNames[value] ?? value }))}
          onChange={(delimiter) => onChange({ delimiter })}
        />
        <TextField
          label={t('optionsRowsLanguage')}
          value={question.lang}
          onInput={(lang) => onChange({ lang })}
        />
      </div>
      <div class="table columns-table">
        <table>
          <thead>
            <tr>
              {header.map((words, index) => (
                <th key={index} scope="col">
                  <span>{words.trim() === '' ? t('optionsColumnNumber', String(index + 1)) : words}</span>
                  <ColumnSelect
                    label={t('optionsColumnHolds', words.trim() === '' ? String(index + 1) : words)}
                    index={index}
                    columns={columns}
                    onChange={(changed) => onChange({ columns: changed })}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((cells, row) => (
              <tr key={row}>
                {header.map((_, index) => (
                  <td key={index}>
                    <bdi>{cells[index] ?? ''}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="actions">
        <button type="submit" class="sp-button primary" disabled={missing.length > 0}>
          {t('optionsPasteLook')}
        </button>
        <button type="button" class="sp-button" onClick={onDiscard}>
          {t('optionsDiscard')}
        </button>
        {missing.length > 0 && (
          <span class="muted" role="status">
            {t(
              'optionsColumnsMissing',
              new Intl.ListFormat(locale).format(missing.map((field) => t(fieldNames[field]))),
            )}
          </span>
        )}
      </div>
    </form>
  );
}

/** Which field one column holds. A field that is chosen here is taken away from where it was. */
function ColumnSelect(props: {
  label: string;
  index: number;
  columns: ColumnMap;
  onChange: (columns: ColumnMap) => void;
}) {
  const { label, index, columns, onChange } = props;
  const { t } = useStrings();
  const entries = Object.entries(columns) as [CsvField, number][];
  const held = entries.find(([, column]) => column === index)?.[0] ?? '';
  return (
    <select
      aria-label={label}
      value={held}
      onChange={(event) => {
        const field = event.currentTarget.value as CsvField | '';
        const others = entries.filter(([each, column]) => column !== index && each !== field);
        onChange({ ...Object.fromEntries(others), ...(field !== '' && { [field]: index }) });
      }}
    >
      <option value="">{t('optionsColumnUnused')}</option>
      {(Object.keys(fieldNames) as CsvField[]).map((field) => (
        <option key={field} value={field}>
          {t(fieldNames[field])}
        </option>
      ))}
    </select>
  );
}
