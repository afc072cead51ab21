import type { Change, StagedChange } from '../../../utils/dataset/staging/staged';
import type { Problem } from '../../../utils/dataset/checking/problem';
import { DateInWords } from '../../DateInWords';
import { kindMessages } from '../../position-words';
import { StanceMark } from '../../StanceMark';
import { placeInWords, problemInWords } from '../../problem-words';
import { useStrings } from '../../strings';
import { changeLooks, entityWords } from './change-words';
import { ChangedFields } from './ChangedFields';

/** One change as it would be made: whose or what, and what it says now and then. */
export function ChangeRow({ row }: { row: StagedChange }) {
  const { t } = useStrings();
  const { position } = row;
  return (
    <>
      <ChangeMark change={row.change} />
      <strong>
        <bdi>{row.actorName ?? row.name}</bdi>
      </strong>
      <span class="diff-kind">
        {position ? (
          <>
            <b>{t(kindMessages(position.kind).word)}</b> <StanceMark stance={position.stance} />
          </>
        ) : (
          <span class="muted">{t(entityWords[row.of ?? row.entity])}</span>
        )}
      </span>
      <span class="diff-text">
        {row.fields ? (
          <ChangedFields entity={row.of ?? row.entity} fields={row.fields} />
        ) : (
          <>
            {row.actorName !== undefined && <bdi>{row.name}</bdi>}
            {position && (
              <span class="muted">
                {' · '}
                <DateInWords date={position.date} />
              </span>
            )}
          </>
        )}
      </span>
    </>
  );
}

/** What of a file became nothing: where it stands, and what to write instead. */
export function RejectedRow({ problem }: { problem: Problem }) {
  const strings = useStrings();
  const { t } = strings;
  const { line, inner } = partsOf(problem.path);
  return (
    <>
      <ChangeMark change="rejected" />
      <strong>{line === '' ? t('optionsWholeFile') : placeInWords(line, strings)}</strong>
      <code>{inner}</code>
      <span class="diff-text">{problemInWords(problem, strings)}</span>
    </>
  );
}

function ChangeMark({ change }: { change: Change | 'rejected' }) {
  const { plural } = useStrings();
  const { mark, tone, word } = changeLooks[change];
  return (
    <span class={`tone-${tone}`}>
      <span aria-hidden="true">{mark}</span>
      <span class="sp-only-read">{plural(word, 1)}</span>
    </span>
  );
}

/** `line 812, positions[811].saidOn` in two: where to look in the file, and which value it is. */
function partsOf(path: string): { line: string; inner: string } {
  const [, line, inner = ''] = /^((?:.*, )?line \d+)(?:, (.*))?$/s.exec(path) ?? [];
  return line === undefined ? { line: path, inner: '' } : { line, inner };
}
