import { useEffect, useState } from 'preact/hooks';
import { BalanceView } from '../../../components/options/balance/BalanceView';
import { useStrings } from '../../../components/strings';
import type { Balance } from '../../../utils/dataset/balance/balance';
import { hashOf } from '../../../utils/messaging/options-address';
import type { Workshop } from '../workshop';

/** How the dataset's statements are spread; counted anew whenever it changes. */
export function BalanceSection({ dataset, stored }: Workshop) {
  const { locale } = useStrings();
  const { generation } = stored.overview;
  const [balance, setBalance] = useState<Balance>();
  useEffect(() => {
    const life = new AbortController();
    const count = async () => {
      const counted = await dataset.balance(locale, { signal: life.signal });
      if (counted && !life.signal.aborted) setBalance(counted);
    };
    void count();
    return () => life.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- another generation is counted anew
  }, [dataset, locale, generation]);
  return (
    <BalanceView balance={balance} hrefOf={({ topic }) => hashOf({ section: 'topics', record: topic })} />
  );
}
