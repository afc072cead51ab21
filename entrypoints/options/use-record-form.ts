import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createFieldErrors, type FieldErrors } from '../../components/options/forms/field-errors';
import { tidyRecord } from '../../components/options/forms/tidy-record';
import { problemInWords } from '../../components/problem-words';
import { useStrings, type Strings } from '../../components/strings';
import type { Side } from '../../utils/dataset/reading/conflicts';
import {
  contestedFields,
  mergeFields,
  valueOf,
  withField,
  type Contested,
} from '../../utils/dataset/reading/contested-fields';
import type { Listed } from '../../utils/dataset/dataset';
import type { Problem } from '../../utils/dataset/checking/problem';
import type { Draft, Entity, Records } from '../../utils/dataset/records/records';
import type { Workshop } from './workshop';

export interface RecordFormControl<E extends Entity> {
  draft: Draft<E>;
  setDraft: (draft: Draft<E>) => void;
  errors: FieldErrors;
  busy: boolean;
  /** Set while the record was changed by another page since this form was opened. */
  elsewhere: Elsewhere | null;
  /** Takes one contested field as it is on one side. */
  choose: (field: Contested, side: Side) => void;
  save: () => Promise<void>;
  cancel: () => void;
  /** Deletes the stored record. Undefined for one that is not stored yet. */
  remove?: () => Promise<void>;
  /** Takes an edited pack record back to what the pack says. */
  revert?: () => Promise<void>;
}

/** What became of the record on another page while it stands in this form. */
export type Elsewhere =
  /** Fields that this form changed too, into something else. The others are in the form by now. */
  | { kind: 'changed'; contested: Contested[] }
  /** Saving brings it back. */
  | { kind: 'deleted' };

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
  const [begun, setBegun] = useState<Draft<E>>(stored ?? empty);
  const [draft, setDraft] = useState(begun);
  const [elsewhere, setElsewhere] = useState<Elsewhere | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const errors = useMemo(() => createFieldErrors(problems), [problems]);

  /** Goes on from what another page has stored: what was changed here stays, the rest follows. */
  const follow = useCallback(
    (now: Draft<E> | undefined) => {
      if (now === undefined) {
        setElsewhere({ kind: 'deleted' });
        return;
      }
      const ways = { before: begun, mine: draft, theirs: now };
      const mine = tidyRecord(draft);
      const open = elsewhere?.kind === 'changed' ? elsewhere.contested : [];
      setDraft(mergeFields(ways));
      setBegun(now);
      setElsewhere({
        kind: 'changed',
        contested: [...stillOpen(open, mine, now), ...contestedFields({ ...ways, mine })],
      });
    },
    [begun, draft, elsewhere],
  );
  // Before the reader has written a word more on what is not so any longer. What a save was told of may be newer than
  // what the page has read, so only a new reading is followed.
  const readRef = useRef(stored);
  useEffect(() => {
    if (busy || stored === readRef.current) return;
    readRef.current = stored;
    if (stored !== undefined && !isSame(stored, begun)) follow(stored);
  }, [busy, stored, begun, follow]);

  const isDirty = !isSame(draft, begun) && !busy;
  // At once: the reader may leave in the frame of the last key.
  useLayoutEffect(() => {
    guard.mark(isDirty);
    return () => guard.mark(false);
  }, [guard, isDirty]);

  const save = async () => {
    setBusy(true);
    const outcome = await changes.make(
      () => dataset.save(entity, tidyRecord(draft), baseOf(stored, begun, elsewhere)),
      (done) => (done.kind === 'saved' ? t('optionsSaved', nameOf(draft)) : null),
    );
    setBusy(false);
    if (outcome.kind === 'failed') return;
    const { done } = outcome;
    switch (done.kind) {
      case 'invalid':
        setProblems(done.problems.map((problem) => inForm(problem, strings)));
        break;
      case 'changed-elsewhere':
        follow(done.stored);
        break;
      case 'saved':
        guard.mark(false);
        onDone(done.uid);
    }
  };
  const choose = (chosen: Contested, side: Side) => {
    if (side === 'theirs') setDraft(withField(draft, chosen.field, chosen.theirs));
    if (elsewhere?.kind !== 'changed') return;
    const contested = elsewhere.contested.filter(({ field }) => field !== chosen.field);
    setElsewhere(contested.length > 0 ? { kind: 'changed', contested } : null);
  };
  return {
    draft,
    setDraft,
    errors,
    busy,
    elsewhere,
    choose,
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
function inForm(problem: Problem, strings: Strings): Problem {
  const message =
    problem.code === 'missing' ? strings.t('optionsFieldMissing') : problemInWords(problem, strings);
  return { ...problem, message };
}

/** Fields that nobody has chosen for before the other page changed the record once more. */
function stillOpen(open: readonly Contested[], mine: object, now: object): Contested[] {
  return open
    .filter(({ field, theirs }) => isSame(theirs, valueOf(now, field)))
    .filter(({ field, theirs }) => !isSame(theirs, valueOf(mine, field)));
}

/** The record that saving goes on from; undefined for a new one, and for one that is to be brought back. */
function baseOf<E extends Entity>(
  stored: Draft<E> | undefined,
  begun: Draft<E>,
  elsewhere: Elsewhere | null,
): Records[E] | undefined {
  return stored === undefined || elsewhere?.kind === 'deleted' ? undefined : (begun as Records[E]);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
