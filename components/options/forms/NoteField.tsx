import { useStrings } from '../../strings';
import { TextField } from '../fields/TextField';

interface NoteFieldProps {
  note: string | undefined;
  error: string | undefined;
  /** Told with an empty string when the note is cleared. */
  onChange: (note: string) => void;
}

/** What the reader wants to remember of a record, in several lines. */
export function NoteField({ note, error, onChange }: NoteFieldProps) {
  const { t } = useStrings();
  return (
    <TextField label={t('optionsNote')} wide multiline value={note ?? ''} error={error} onInput={onChange} />
  );
}
