import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { createFieldErrors, type FieldErrors } from '../../components/options/forms/field-errors';
import { tidyRecord } from '../../components/options/forms/tidy-record';
import { useStrings, type Strings } from '../../components/strings';
import type { Invalid, Listed } from '../../utils/dataset/dataset';
import type { Problem } from '../../utils/dataset/problem';
import type { Draft, Entity } from '../../utils/dataset/records';
import type { Workshop } from './workshop';

export interface RecordFormControl<E extends Entity> {
  draft: Draft<E>;
  setDraft: (draft: Draft<E>) => void;
  errors: FieldErrors;
  busy: boolean;
  outdated: boolean;
  save: () => Promise<void>;
  cancel: () => void;
  /** Deletes the stored record. Undefined for one that is not stored yet. */
  remove?: () => Promise<void>;
  /** Takes an edited pack record back to what the pack says. */
  revert?: () => Promise<void>;
}

/** A record in a form: its draft, what is wrong with it, and the ways to end. */
export function useRecordForm<E extends Entity>(options: {
  workshop: Workshop;
  entity: E;
  /** The stored record; undefined for one that is to be added. */
  listed: Listed<E> | undefined;
  /** What the form begins with when there is no stored record. */
  empty: Draft<E>;
  /** What the record is called in messages. */
  nameOf: (draft: Draft<E>) => string;
  /** Leaves the form; named with what was saved. */
  onDone: (uid?: string) => void;
}): RecordFormControl<E> {
  const { workshop, entity, listed, empty, nameOf, onDone } = options;
  const { dataset, changes, guard } = workshop;
  const strings = useStrings();
  const { t } = strings;
  const stored = listed?.record as Draft<E> | undefined;
  const [begun] = useState<Draft<E>>(stored ?? empty);
  const [draft, setDraft] = useState(begun);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const errors = useMemo(() => createFieldErrors(problems), [problems]);
  const outdated = stored !== undefined && !isSame(stored, begun);

  const isDirty = !isSame(draft, begun) && !busy;
  // At once: the reader may leave in the frame of the last key.
  useLayoutEffect(() => {
    guard.mark(isDirty);
    return () => guard.mark(false);
  }, [guard, isDirty]);

  const save = async () => {
    setBusy(true);
    const outcome = await changes.make(
      () => dataset.save(entity, tidyRecord(draft)),
      (done) => (isInvalid(done) ? null : t('optionsSaved', nameOf(draft))),
    );
    setBusy(false);
    if (outcome.kind === 'failed') return;
    if (isInvalid(outcome.done))
      setProblems(outcome.done.problems.map((problem) => inForm(problem, t('optionsFieldMissing'))));
    else {
      guard.mark(false);
      onDone(outcome.done.uid);
    }
  };
  return {
    draft,
    setDraft,
    errors,
    busy,
    outdated,
    save,
    cancel: () => {
      guard.mark(false);
      onDone(stored?.id);
    },
    ...endings({ workshop, entity, listed, name: nameOf(draft), strings, onDone }),
  };
}

/** Deleting and taking back, where there is something to delete or to take back. */
function endings<E extends Entity>(options: {
  workshop: Workshop;
  entity: E;
  listed: Listed<E> | undefined;
  name: string;
  strings: Strings;
  onDone: (uid?: string) => void;
}): Pick<RecordFormControl<E>, 'remove' | 'revert'> {
  const { workshop, entity, listed, name, onDone } = options;
  if (listed === undefined || workshop.readOnly) return {};
  const uid = listed.record.id;
  const { remove, revert } = recordEndings(workshop, options.strings);
  return {
    remove: async () => {
      if (await remove(entity, uid, name)) onDone();
    },
    ...(listed.origin.kind === 'edited' && {
      revert: async () => {
        if (await revert(entity, uid, name)) onDone(uid);
      },
    }),
  };
}

/** Deletes a record or takes it back to its pack's version, and says so. True when it was done. */
export function recordEndings({ dataset, changes }: Workshop, { t, plural }: Strings) {
  return {
    remove: async (entity: Entity, uid: string, name: string) => {
      const outcome = await changes.make(
        () => dataset.remove(entity, uid),
        ({ alsoRemoved }) =>
          alsoRemoved === 0 ? t('optionsDeleted', name) : plural('optionsDeletedWith', alsoRemoved, name),
      );
      return outcome.kind === 'done';
    },
    revert: async (entity: Entity, uid: string, name: string) => {
      const outcome = await changes.make(
        () => dataset.revert(entity, uid),
        () => t('optionsReverted', name),
      );
      return outcome.kind === 'done';
    },
  };
}

/** In a form nothing is "missing": the field is there and empty. */
function inForm(problem: Problem, missing: string): Problem {
  return problem.code === 'missing' ? { ...problem, message: missing } : problem;
}

function isInvalid(answer: { kind: string }): answer is Invalid {
  return answer.kind === 'invalid';
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
