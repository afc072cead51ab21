import { useEffect, useId, useState } from 'preact/hooks';
import type { Uid } from '../../../utils/actors/actor';
import type { Choice } from '../../../utils/dataset/tables/table';
import { useStrings } from '../../strings';
import { useChosen, type ChoiceSource } from './choice-source';
import { FieldFrame, describedBy, type FieldProps } from './FieldFrame';

export interface RecordFieldProps extends FieldProps {
  value: Uid | undefined;
  choices: ChoiceSource;
  /** Not offered: what cannot refer to itself, and what is chosen already. */
  without?: readonly Uid[];
  onChange: (value: Uid | undefined) => void;
}

/** A record found by typing part of its name: the combobox of the ARIA practices, list box below. */
export function RecordField({ value, choices, without = [], onChange, ...frame }: RecordFieldProps) {
  const { t } = useStrings();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  // Null until something is typed: opening alone offers everything and clears nothing.
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [picked, setPicked] = useState<Choice | null>(null);
  const offered = useOffered(choices, isOpen ? (typed ?? '') : null);
  const known = useChosen(choices, value === undefined ? [] : [value]);

  // A reference to a record that is not there is shown as it stands, so that it can be seen and mended.
  const chosenName =
    value === undefined
      ? ''
      : picked?.id === value
        ? picked.name
        : known && (known.get(value)?.name ?? value);
  const shown = (offered ?? []).filter((choice) => !without.includes(choice.id));

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(0);
  };
  const choose = (choice: Choice) => {
    setPicked(choice);
    onChange(choice.id);
    close();
  };
  const leave = () => {
    if (typed === '' && value !== undefined) onChange(undefined);
    close();
  };
  const step = (by: number) => {
    if (isOpen) setActive((active + by + shown.length) % Math.max(1, shown.length));
    else setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const choice = shown[active];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && isOpen && choice) choose(choice);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  };

  return (
    <FieldFrame id={id} {...frame}>
      <div class="picker">
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          dir="auto"
          disabled={frame.disabled}
          value={typed ?? chosenName ?? ''}
          placeholder={t('optionsPickerPlaceholder')}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen && shown[active] ? `${id}-${active}` : undefined}
          aria-required={frame.required || undefined}
          aria-invalid={frame.error !== undefined || undefined}
          aria-describedby={describedBy(id, frame)}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => setOpen(true)}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setOpen(true);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        <div class="picker-list" id={`${id}-list`} role="listbox" aria-label={frame.label} hidden={!isOpen}>
          {shown.map((choice, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the input's, which keeps the focus
            <div
              key={choice.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              // The pointer must not take the focus away before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              <bdi>{choice.name}</bdi>
              {choice.detail !== undefined && <span class="muted">{choice.detail}</span>}
            </div>
          ))}
          {isOpen && offered !== null && shown.length === 0 && (
            <div role="option" aria-selected={false} aria-disabled tabIndex={-1} class="muted">
              {t('optionsPickerNothing')}
            </div>
          )}
        </div>
      </div>
    </FieldFrame>
  );
}

/** What the source offers for a query, those of the query before until it has answered; null while nothing is asked. */
function useOffered(choices: ChoiceSource, query: string | null): readonly Choice[] | null {
  const [offered, setOffered] = useState<readonly Choice[] | null>(null);
  useEffect(() => {
    if (query === null) {
      setOffered(null);
      return undefined;
    }
    let isLate = false;
    const ask = async () => {
      const found = await choices.ask(query);
      if (!isLate) setOffered(found);
    };
    void ask();
    return () => {
      isLate = true;
    };
  }, [choices, query]);
  return offered;
}
