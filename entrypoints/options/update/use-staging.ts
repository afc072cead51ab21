import { useEffect, useRef, useState } from 'preact/hooks';
import type { Job, Progress } from '../../../utils/dataset/checking/incoming';
import { missingFields } from '../../../utils/formats/csv/csv-fields';
import type { TableChoice, TableQuestion } from '../../../utils/formats/csv/read-csv';
import type { GivenFile } from '../../../utils/formats/given-file';
import type { TableAnswer } from '../../../utils/formats/read-files';
import type { FilesStaged } from '../../../utils/formats/stage-files';
import type { ColumnMemory } from '../../../utils/settings/remembered-columns';

/** How far the files are that the reader gave. */
export type Staging =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string; progress: Progress }
  | { kind: 'question'; files: readonly GivenFile[]; question: TableQuestion }
  | Exclude<FilesStaged, { kind: 'question' | 'cancelled' }>;

export interface StagingWays {
  /** Reads and compares files; `table` is what the reader has said of a table among them. */
  stage: (
    files: readonly GivenFile[],
    table: TableAnswer | undefined,
    job: Required<Job>,
  ) => Promise<FilesStaged>;
  /** Forgets what was staged. Stays the same function. */
  drop: (id: string) => Promise<void>;
  memory: ColumnMemory;
}

/** Files on their way from the reader's hand to what they would change. What is given later takes the place of before. */
export function useStaging({ stage, drop, memory }: StagingWays) {
  const [staging, setStaging] = useState<Staging>({ kind: 'idle' });
  const workRef = useRef(new AbortController());
  const stagedId = staging.kind === 'staged' ? staging.staged.id : undefined;
  // When something else takes its place, and when the section is left. What was applied is forgotten already.
  useEffect(() => (stagedId === undefined ? undefined : () => void drop(stagedId)), [stagedId, drop]);
  useEffect(() => () => workRef.current.abort(), []);

  /** Ends whatever is under way; answers the life of what comes next. */
  function begin(): AbortSignal {
    workRef.current.abort(new DOMException('something else was given', 'AbortError'));
    workRef.current = new AbortController();
    return workRef.current.signal;
  }

  async function run(files: readonly GivenFile[], table?: TableAnswer): Promise<void> {
    const signal = begin();
    const name = files[0]?.path ?? '';
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) setStaging({ kind: 'reading', name, progress });
    };
    onProgress({ step: 'reading', done: 0 });
    const staged = await stage(files, table, { signal, onProgress });
    if (signal.aborted) {
      // It was ready in the very moment in which it was called off.
      if (staged.kind === 'staged') await drop(staged.staged.id);
    } else if (staged.kind === 'question') setStaging(await asked(files, staged.question));
    else if (staged.kind !== 'cancelled') setStaging(staged);
  }

  async function asked(files: readonly GivenFile[], question: TableQuestion): Promise<Staging> {
    const columns = await memory.recall(question.header);
    return { kind: 'question', files, question: { ...question, ...(columns && { columns }) } };
  }

  return {
    staging,
    run: (files: readonly GivenFile[]) => run(files),
    discard: () => {
      begin();
      setStaging({ kind: 'idle' });
    },
    /** What was staged has been applied; something else may have been given meanwhile. */
    finish: (id: string) =>
      setStaging((now) => (now.kind === 'staged' && now.staged.id === id ? { kind: 'idle' } : now)),
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
