import { useRef, useState } from 'preact/hooks';
import { missingFields } from '../../../utils/formats/csv/csv-fields';
import type { TableChoice, TableQuestion } from '../../../utils/formats/csv/read-csv';
import type { GivenFile } from '../../../utils/formats/given-file';
import type { TableAnswer } from '../../../utils/formats/read-files';
import type { FilesStaged } from '../../../utils/formats/stage-files';
import type { ColumnMemory } from '../../../utils/settings/remembered-columns';

/** How far the files are that the reader gave. */
export type Staging =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string }
  | { kind: 'question'; files: readonly GivenFile[]; question: TableQuestion }
  | Exclude<FilesStaged, { kind: 'question' }>;

/** Reads and compares files; `table` is what the reader has said of a table among them. */
export type Stage = (files: readonly GivenFile[], table: TableAnswer | undefined) => Promise<FilesStaged>;

/** Files on their way from the reader's hand to what they would change. What is given later takes the place of before. */
export function useStaging(stage: Stage, memory: ColumnMemory) {
  const [staging, setStaging] = useState<Staging>({ kind: 'idle' });
  const newestRef = useRef(0);

  async function run(files: readonly GivenFile[], table?: TableAnswer): Promise<void> {
    const turn = ++newestRef.current;
    setStaging({ kind: 'reading', name: files[0]?.path ?? '' });
    const staged = await stage(files, table);
    const next = staged.kind === 'question' ? await asked(files, staged.question) : staged;
    if (turn === newestRef.current) setStaging(next);
  }

  async function asked(files: readonly GivenFile[], question: TableQuestion): Promise<Staging> {
    const columns = await memory.recall(question.header);
    return { kind: 'question', files, question: { ...question, ...(columns && { columns }) } };
  }

  return {
    staging,
    run: (files: readonly GivenFile[]) => run(files),
    discard: () => {
      newestRef.current++;
      setStaging({ kind: 'idle' });
    },
    /** Takes the reader's correction of a table; another encoding or delimiter makes it another table. */
    correct: async (change: Partial<TableChoice>): Promise<void> => {
      if (staging.kind !== 'question') return;
      const { files, question } = staging;
      const { encoding, delimiter, lang } = { ...question, ...change };
      if (change.encoding === undefined && change.delimiter === undefined) {
        setStaging({ ...staging, question: { ...question, ...change } });
      } else {
        await run(files, { kind: 'correction', choice: { encoding, delimiter, lang } });
      }
    },
    /** Reads the table as it was settled, and remembers that for others of the same header. */
    read: async (): Promise<void> => {
      if (staging.kind !== 'question' || missingFields(staging.question.columns).length > 0) return;
      const { encoding, delimiter, columns, lang, header } = staging.question;
      await memory.remember(header, columns);
      await run(staging.files, { kind: 'settled', choice: { encoding, delimiter, columns, lang } });
    },
  };
}
