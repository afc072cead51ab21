import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../utils/drafts/draft';
import type { Proposal } from '../../utils/drafts/propose';
import type { NamedChoice } from '../../utils/messaging/keep-protocol';
import type { KeepAsks } from './keep-asks';

/** What a machine proposes for a draft; null until it does, and where none does: the form works without. */
export function useProposal(
  draft: Draft,
  { topics, lang }: { topics: readonly NamedChoice[]; lang: string },
  { propose }: Pick<KeepAsks, 'propose'>,
): Proposal | null {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const ask = async () => {
      const proposed = await propose(draft, { topics, lang, signal: life.signal });
      if (!life.signal.aborted) setProposal(proposed);
    };
    void ask();
    return () => life.abort();
  }, [draft, topics, lang, propose]);
  return proposal;
}
