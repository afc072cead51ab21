import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../../utils/dataset/checking/incoming';
import type { MessageKey } from '../../strings';
import { useStrings } from '../../strings';

export interface ProgressLineProps {
  /** What is worked on, such as a file's name. */
  name: string;
  progress: Progress;
  onCancel: () => void;
}

/** Who waits less than this needs no telling. */
const quietMs = 500;

const steps: Record<Progress['step'], MessageKey> = {
  reading: 'optionsReading',
  comparing: 'optionsComparing',
  writing: 'optionsWriting',
  saving: 'optionsSaving',
};

/** How far long work has come, how fast it goes, how long it may take, and a way to end it. */
export function ProgressLine({ name, progress, onCancel }: ProgressLineProps) {
  const { t, locale } = useStrings();
  const { step, done, of } = progress;
  const isQuiet = useTicks(quietMs, '') === 0;
  const elapsedMs = useTicks(quietMs, step) * quietMs;
  if (isQuiet) return null;
  const title = t(steps[step], name);
  const pace = paceOf({ done, of, elapsedMs });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const seconds = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', maximumFractionDigits: 0 });
  const told = [
    of === undefined
      ? t('optionsRecordsDone', number.format(done))
      : t('optionsRecordsOf', number.format(done), number.format(of)),
    ...(pace ? [t('optionsPace', number.format(pace.perSecond))] : []),
    ...(pace?.leftSeconds === undefined ? [] : [t('optionsTimeLeft', seconds.format(pace.leftSeconds))]),
  ];
  return (
    <div class="reading">
      <div class="reading-words">
        <span>
          <strong role="status">{title}</strong> {done > 0 && <span class="muted">· {told.join(' · ')}</span>}
        </span>
        <button type="button" class="sp-link" onClick={onCancel}>
          {t('optionsCancel')}
        </button>
      </div>
      <progress aria-label={title} max={of ?? 1} {...(of !== undefined && { value: done })} />
    </div>
  );
}

/** How many times this long has passed since `what` began. */
function useTicks(everyMs: number, what: string): number {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    setTicks(0);
    const timer = setInterval(() => setTicks((passed) => passed + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, what]);
  return ticks;
}

/** How fast it goes; undefined before there is anything to tell it by. */
function paceOf(given: {
  done: number;
  of: number | undefined;
  elapsedMs: number;
}): { perSecond: number; leftSeconds?: number } | undefined {
  const { done, of, elapsedMs } = given;
  if (done === 0 || elapsedMs === 0) return undefined;
  const perSecond = (done / elapsedMs) * 1000;
  return { perSecond, ...(of !== undefined && { leftSeconds: Math.max(0, of - done) / perSecond }) };
}
