import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actor, Uid } from '../../../utils/actors/actor';
import type { JoinedActor, Why } from '../../../utils/dataset/reading/read-joined';
import { useStrings, type Strings } from '../../strings';
import type { ChoiceSource } from '../fields/choice-source';
import { RecordField } from '../fields/RecordField';

export interface JoinedActorsProps {
  actor: Actor;
  joined: readonly JoinedActor[];
  hrefOfActor: (uid: Uid) => string;
  /** Undefined where nothing can be changed. */
  edit?: JoinedEdits;
}

export interface JoinedEdits {
  /** Who may be merged with the actor. */
  choices: ChoiceSource;
  onMerge: (uid: Uid) => Promise<void>;
  onSplit: (other: JoinedActor) => Promise<void>;
}

/** Whom an actor is shown as one with and why, and the ways to change that. */
export function JoinedActors({ actor, joined, hrefOfActor, edit }: JoinedActorsProps) {
  const strings = useStrings();
  const { t } = strings;
  const heading = useRef<HTMLHeadingElement>(null);
  if (joined.length === 0 && !edit) return null;
  // What was pressed is gone by then.
  const arrive = () => heading.current?.focus({ preventScroll: true });
  return (
    <section class="joined">
      <h2 ref={heading} tabIndex={-1}>
        {t('optionsShownAsOne')}
      </h2>
      {joined.length > 0 && (
        <ul class="list">
          {joined.map((other) => (
            <li class="row" key={other.uid}>
              <span class="row-main">
                <a class="row-name" href={hrefOfActor(other.uid)}>
                  <bdi>{other.name}</bdi>
                </a>
                <span class="muted">{other.why.map((why) => inWords(why, strings)).join(' · ')}</span>
              </span>
              <button
                type="button"
                class="sp-button small"
                disabled={!edit}
                aria-label={t('optionsSplitThis', other.name)}
                onClick={() => void edit?.onSplit(other).then(arrive)}
              >
                {t('optionsSplit')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {joined.length === 0 && <p class="muted">{t('optionsShownAlone', actor.name)}</p>}
      {edit && (
        <MergeForm
          choices={edit.choices}
          without={[actor.id, ...joined.map(({ uid }) => uid)]}
          onMerge={(uid) => edit.onMerge(uid).then(arrive)}
        />
      )}
    </section>
  );
}

function MergeForm({
  choices,
  without,
  onMerge,
}: {
  choices: ChoiceSource;
  without: readonly Uid[];
  onMerge: (uid: Uid) => Promise<void>;
}) {
  const { t } = useStrings();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Uid | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isOpen) form.current?.querySelector('input')?.focus();
  }, [isOpen]);
  const merge = (event: Event) => {
    event.preventDefault();
    if (chosen === undefined) return;
    setChosen(undefined);
    setOpen(false);
    void onMerge(chosen);
  };
  return (
    <>
      <button
        type="button"
        class="sp-button"
        aria-expanded={isOpen}
        onClick={() => {
          setChosen(undefined);
          setOpen(!isOpen);
        }}
      >
        {t('optionsMergeWith')}
      </button>
      {isOpen && (
        <form ref={form} class="merge-form" onSubmit={merge}>
          <RecordField
            label={t('optionsMergeWhom')}
            hint={t('optionsMergeHint')}
            value={chosen}
            choices={choices}
            without={without}
            onChange={setChosen}
          />
          <button type="submit" class="sp-button primary" disabled={chosen === undefined}>
            {t('optionsMerge')}
          </button>
        </form>
      )}
    </>
  );
}

function inWords(why: Why, { t, locale }: Strings): string {
  switch (why.kind) {
    case 'id':
      return t('optionsOneById', why.id.replace(/^wd:/, ''));
    case 'merged': {
      const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
      return t('optionsOneByReader', day.format(new Date(why.on)));
    }
    case 'through':
      return t('optionsOneThrough', why.name);
  }
}
