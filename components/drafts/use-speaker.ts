import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../utils/drafts/draft';
import type { KeepChoices } from '../../utils/messaging/keep-protocol';
import type { KeepAsks } from './keep-asks';

type Known = Pick<KeepChoices, 'targets' | 'alike'>;

const nothing: Known = { targets: [], alike: [] };

/** What is held of the speaker who is chosen; nothing until it is known, and for somebody new. */
export function useSpeaker(
  actor: string | undefined,
  draft: Draft,
  { choices }: Pick<KeepAsks, 'choices'>,
): Known {
  const [known, setKnown] = useState<{ actor: string; what: Known } | null>(null);
  useEffect(() => {
    if (actor === undefined) return undefined;
    let isLate = false;
    const ask = async () => {
      const found = await choices({ actor, draft });
      if (!isLate) setKnown({ actor, what: found ?? nothing });
    };
    void ask();
    return () => {
      isLate = true;
    };
  }, [actor, draft, choices]);
  return known && known.actor === actor ? known.what : nothing;
}
