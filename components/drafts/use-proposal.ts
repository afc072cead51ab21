import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../utils/drafts/draft';
import { proposeFor, type Proposal } from '../../utils/drafts/propose';
import type { NamedChoice } from '../../utils/messaging/keep-protocol';
import { readSettings } from '../../utils/settings/stored-settings';
import { openLocalModel } from './local-model';

/**
 * What the browser's own model proposes for a draft, where the reader has switched that on and the browser has one; null
 * until then: the form works without.
 */
export function useProposal(draft: Draft, topics: readonly NamedChoice[], lang: string): Proposal | null {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const ask = async () => {
      const { proposes } = await readSettings();
      const model = proposes ? await openLocalModel(life.signal) : null;
      if (!model) return;
      const proposed = await proposeFor(draft, { topics: likelyFirst(topics, draft), lang, model });
      if (!life.signal.aborted) setProposal(proposed);
    };
    void ask();
    return () => life.abort();
  }, [draft, topics, lang]);
  return proposal;
}

function likelyFirst(topics: readonly NamedChoice[], { topics: likely }: Draft): NamedChoice[] {
  return topics.toSorted((a, b) => Number(likely.includes(b.id)) - Number(likely.includes(a.id)));
}
