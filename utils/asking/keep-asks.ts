import type { KeepAsks } from '../../components/drafts/keep-asks';
import type { Draft } from '../drafts/draft';
import { proposeFor, proposeSummary } from '../drafts/propose';
import type { NamedChoice } from '../messaging/keep-protocol';
import { askBackground } from '../messaging/messenger';
import { readSettings } from '../settings/stored-settings';
import { openLocalModel } from './local-model';
import { openLocalSummarizer } from './local-summarizer';

/**
 * The background answers what the form asks. Where the reader has switched that on, the browser's own model proposes; where
 * there is only its summarizer, that does.
 */
export const keepAsks: KeepAsks = {
  load: (draft) => askBackground('keep.load', { draft }),
  save: (request) => askBackground('keep.save', request),
  choices: async (asked) => (await askBackground('keep.choices', asked)).choices,
  named: async (asked) => (await askBackground('actors.named', asked)).found,
  async propose(draft, { topics, lang, signal }) {
    const { proposes } = await readSettings();
    if (!proposes) return null;
    const model = await openLocalModel(signal);
    if (model) return proposeFor(draft, { topics: likelyFirst(topics, draft), lang, model });
    const { language: from } = draft.article;
    const summarizer = await openLocalSummarizer({ to: lang, signal, ...(from !== undefined && { from }) });
    return summarizer && proposeSummary(draft, summarizer);
  },
};

function likelyFirst(topics: readonly NamedChoice[], { topics: likely }: Draft): NamedChoice[] {
  return topics.toSorted((a, b) => Number(likely.includes(b.id)) - Number(likely.includes(a.id)));
}
