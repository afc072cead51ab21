import type { RunMode } from '../../../utils/settings/settings';
import { useStrings } from '../../strings';
import { RadioCards } from './RadioCards';

export interface RunModeChoiceProps {
  runMode: RunMode;
  onChange: (runMode: RunMode) => void;
}

/** Where the reader script runs by itself. */
export function RunModeChoice({ runMode, onChange }: RunModeChoiceProps) {
  const { t } = useStrings();
  return (
    <RadioCards
      legend={t('optionsRunTitle')}
      name="run-mode"
      value={runMode}
      options={[
        { value: 'news', label: t('optionsRunNews'), hint: t('optionsRunNewsHint') },
        { value: 'listed', label: t('optionsRunListed'), hint: t('optionsRunListedHint') },
        { value: 'button', label: t('optionsRunButton'), hint: t('optionsRunButtonHint') },
      ]}
      onChange={onChange}
    />
  );
}
