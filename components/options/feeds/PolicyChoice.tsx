import type { FeedPolicy } from '../../../utils/dataset/records/subscription';
import { useStrings, type MessageKey } from '../../strings';
import { RadioCards } from '../settings/RadioCards';

const policies = ['ask', 'additions', 'everything'] as const satisfies FeedPolicy[];

const labels: Record<FeedPolicy, MessageKey> = {
  ask: 'optionsFeedAsk',
  additions: 'optionsFeedAdditions',
  everything: 'optionsFeedEverything',
};
const hints: Record<FeedPolicy, MessageKey> = {
  ask: 'optionsFeedAskHint',
  additions: 'optionsFeedAdditionsHint',
  everything: 'optionsFeedEverythingHint',
};

/** What a new feed may do by itself. */
export function PolicyChoice(props: { policy: FeedPolicy; onChange: (policy: FeedPolicy) => void }) {
  const { t } = useStrings();
  return (
    <RadioCards
      legend={t('optionsFeedPolicy')}
      name="feed-policy"
      value={props.policy}
      options={policies.map((value) => ({ value, label: t(labels[value]), hint: t(hints[value]) }))}
      onChange={props.onChange}
    />
  );
}

/** The same in one line, for a feed that is followed. */
export function PolicySelect({
  policy,
  title,
  disabled,
  onChange,
}: {
  policy: FeedPolicy;
  title: string;
  disabled: boolean;
  onChange: (policy: FeedPolicy) => void;
}) {
  const { t } = useStrings();
  return (
    <select
      aria-label={t('optionsFeedPolicyOf', title)}
      value={policy}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.value as FeedPolicy)}
    >
      {policies.map((value) => (
        <option key={value} value={value}>
          {t(labels[value])}
        </option>
      ))}
    </select>
  );
}
