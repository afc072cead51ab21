import './choice-chips.css';
import { useStrings } from './strings';

interface ChoiceChipsProps {
  /** Names the group. */
  label: string;
  choices: readonly { id: string; label: string; isChosen: boolean }[];
  /** What decided what stands first, and why, in words. */
  decided?: { id: string; why: string };
  /** Over several lines; else in one, which scrolls. */
  isWrapped?: boolean;
  onSwitch: (id: string, isChosen: boolean) => void;
}

/** Topics or people, each of which can be left out; nothing where there are none. */
export function ChoiceChips({ label, choices, decided, isWrapped = false, onSwitch }: ChoiceChipsProps) {
  const { t } = useStrings();
  if (choices.length === 0) return null;
  return (
    <div class={isWrapped ? 'sp-chips wrapped' : 'sp-chips'} role="group" aria-label={label}>
      {choices.map((choice) => {
        const why = decided?.id === choice.id ? decided.why : undefined;
        return (
          <button
            key={choice.id}
            type="button"
            class={why === undefined ? undefined : 'decided'}
            title={why ?? choice.label}
            // The chip itself, since what is too long is cut where its own direction ends.
            dir="auto"
            aria-pressed={choice.isChosen}
            onClick={() => onSwitch(choice.id, !choice.isChosen)}
          >
            {choice.label}
            {why !== undefined && <span class="sp-only-read">{t('topicDecided', why)}</span>}
          </button>
        );
      })}
    </div>
  );
}
