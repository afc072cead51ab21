import type { Settings } from '../../../utils/settings/settings';
import type { MessageKey } from '../../strings';
import { useStrings } from '../../strings';
import { RadioCards } from './RadioCards';
import { SectionHead } from '../shell/SectionHead';

export interface Shortcut {
  name: string;
  /** What it does, in words. */
  description: string;
  /** As really bound; empty when the browser or the reader has taken it away. */
  keys: string;
}

export interface SettingsViewProps {
  enabled: boolean;
  openOn: Settings['openOn'];
  /** Absent where the browser has no language model of its own. */
  proposes?: boolean;
  shortcuts: readonly Shortcut[];
  keepsWords: boolean;
  onKeepsWords: (keepsWords: boolean) => void;
  onEnabled: (enabled: boolean) => void;
  onOpenOn: (openOn: Settings['openOn']) => void;
  onProposes: (proposes: boolean) => void;
  onChangeShortcuts: () => void;
}

const delays: readonly { value: Settings['openOn']; label: MessageKey; hint: MessageKey }[] = [
  { value: 150, label: 'optionsDelayShort', hint: 'optionsDelayShortHint' },
  { value: 400, label: 'optionsDelayMiddle', hint: 'optionsDelayMiddleHint' },
  { value: 700, label: 'optionsDelayLong', hint: 'optionsDelayLongHint' },
  { value: 'key', label: 'optionsDelayKey', hint: 'optionsDelayKeyHint' },
];

/** The few switches there are. */
export function SettingsView(props: SettingsViewProps) {
  const { enabled, openOn, proposes, shortcuts } = props;
  const { onEnabled, onOpenOn, onProposes, onChangeShortcuts } = props;
  const { t } = useStrings();
  return (
    <>
      <SectionHead title={t('optionsSettings')} intro={t('optionsSettingsIntro')} />
      <label class="switch-line">
        <strong>{t('optionsEnabled')}</strong>
        <span class="muted">{t('optionsEnabledHint')}</span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          checked={enabled}
          aria-checked={enabled}
          onChange={(event) => onEnabled(event.currentTarget.checked)}
        />
      </label>

      <RadioCards
        legend={t('optionsDelay')}
        name="open-on"
        value={String(openOn)}
        options={delays.map(({ value, label, hint }) => ({
          value: String(value),
          label: t(label),
          hint: t(hint),
        }))}
        onChange={(chosen) => {
          const delay = delays.find(({ value }) => String(value) === chosen);
          if (delay) onOpenOn(delay.value);
        }}
      />

      <label class="switch-line">
        <strong>{t('optionsKeepsWords')}</strong>
        <span class="muted">{t('optionsKeepsWordsHint')}</span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          checked={props.keepsWords}
          aria-checked={props.keepsWords}
          onChange={(event) => props.onKeepsWords(event.currentTarget.checked)}
        />
      </label>
      {proposes !== undefined && (
        <label class="switch-line">
          <strong>{t('optionsProposes')}</strong>
          <span class="muted">{t('optionsProposesHint')}</span>
          <input
            type="checkbox"
            role="switch"
            class="switch"
            checked={proposes}
            aria-checked={proposes}
            onChange={(event) => onProposes(event.currentTarget.checked)}
          />
        </label>
      )}

      <section>
        <h2 class="list-title">{t('optionsShortcuts')}</h2>
        <dl class="shortcuts">
          {shortcuts.map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>
                {keys === '' ? <span class="muted">{t('optionsShortcutNone')}</span> : <kbd>{keys}</kbd>}
              </dd>
            </div>
          ))}
        </dl>
        <button type="button" class="sp-button small" onClick={onChangeShortcuts}>
          {t('optionsShortcutsChange')}
        </button>
      </section>

      <section>
        <h2 class="list-title">{t('optionsPrivacy')}</h2>
        <p>
          {t('optionsPrivacyText')}{' '}
          <a class="sp-link" href={t('privacyPage')}>
            {t('optionsPrivacyLink')}
          </a>
        </p>
      </section>
    </>
  );
}
