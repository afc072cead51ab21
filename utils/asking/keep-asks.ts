import type { KeepAsks } from '../../components/drafts/keep-asks';
import type { Draft } from '../drafts/draft';
import { proposeFor } from '../drafts/propose';
import type { NamedChoice } from '../messaging/keep-protocol';
import { askBackground } from '../messaging/messenger';
import { readSettings } from '../settings/stored-settings';
import { openLocalModel } from './local-model';

/** The background answers what the form asks; the browser's own model, where the reader has switched that on, proposes. */
export const keepAsks: KeepAsks = {
  load: (draft) => askBackground('keep.load', { draft }),
  save: (request) => askBackground('keep.save', request),
  choices: async (asked) => (await askBackground('keep.choices', asked)).choices,
  named: async (asked) => (await askBackground('actors.named', asked)).found,
  async propose(draft, { topics, lang, signal }) {
    const { proposes } = await readSettings();
    const model = proposes ? await openLocalModel(signal) : null;
    return model && proposeFor(draft, { topics: likelyFirst(topics, draft), lang, model });
  },
};

function likelyFirst(topics: readonly NamedChoice[], { topics: likely }: Draft): NamedChoice[] {
  return topics.toSorted((a, b) => Number(likely.includes(b.id)) - Number(likely.includes(a.id)));
}
