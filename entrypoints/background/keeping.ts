import type { Uid } from '../../utils/actors/actor';
import type { ActorSlice } from '../../utils/actors/actor-slice';
import type { Position } from '../../utils/actors/position';
import type { Dataset } from '../../utils/dataset/dataset';
import type { Draft } from '../../utils/drafts/draft';
import { recordsToKeep } from '../../utils/drafts/to-position';
import type {
  KeepAnswer,
  KeepChoices,
  KeepRequest,
  KeepState,
  NamedChoice,
} from '../../utils/messaging/keep-protocol';
import { topicLabel } from '../../utils/relevance/describe-position';
import { buildPersonLine, type PersonLine } from '../../utils/relevance/person-line';
import { heldAlike } from './held-alike';
import type { HeldSelection, Selections } from './selections';
import type { Slices } from './slices';

/** What the form for keeping a selection asks. */
export interface Keeping {
  load(id: string): Promise<KeepState>;
  save(request: KeepRequest): Promise<KeepAnswer>;
  choices(asked: { actor: Uid; draft: Draft }): Promise<KeepChoices | null>;
}

export interface KeepingParts {
  dataset: Pick<Dataset, 'draft' | 'keep' | 'outlets' | 'review' | 'sources' | 'topics'>;
  slices: Slices;
  selections: Pick<Selections, 'get' | 'forget'>;
  /** The language of the interface, BCP 47. */
  lang: string;
  announceDataset: () => Promise<void>;
  /** Tells all open pages that other drafts wait now. */
  announceDrafts: () => Promise<void>;
}

export function createKeeping({
  dataset,
  slices: { sliceOf, slicesOf },
  selections,
  lang,
  announceDataset,
  announceDrafts,
}: KeepingParts): Keeping {
  return {
    async load(id) {
      const selected = await selections.get(id);
      const held = selected === undefined ? await waitingDraft(dataset, id) : selected;
      if (!held) return { kind: held === null ? 'nothing' : 'gone' };
      const { draft, named, isPrivate } = held;
      const [topics, people] = await Promise.all([
        namedTopics(dataset, lang),
        slicesOf(named.slice(0, mostNamed)),
      ]);
      return {
        kind: 'held',
        draft,
        isPrivate,
        topics,
        people: people.map((slice) => namedIn(draft, slice, lang)),
      };
    },
    async save({ draft, choice, today }) {
      const [outlets, sources, selected, waiting] = await Promise.all([
        dataset.outlets(),
        dataset.sources(),
        selections.get(draft.id),
        waitingDraft(dataset, draft.id),
      ]);
      const text = (selected ?? waiting)?.text;
      const records = recordsToKeep(draft, choice, {
        outlets,
        sources,
        today,
        ...(text !== undefined && { text }),
      });
      const kept = await dataset.keep({ records, ...(waiting && { draft: draft.id }) });
      if (kept.kind === 'invalid') {
        return { kind: 'invalid', entity: records[kept.at]!.entity, problems: kept.problems };
      }
      if (kept.kind === 'failed') return kept;
      await selections.forget(draft.id);
      if (waiting) await announceDrafts();
      await announceDataset();
      const { actor, id } = records.at(-1)!.record as Position;
      return { kind: 'kept', actor, position: id, receipt: kept.receipt };
    },
    async choices({ actor, draft }) {
      const slice = await sliceOf(actor);
      if (!slice) return null;
      return {
        actor: namedIn(draft, slice, lang),
        targets: slice.positions.map(({ topic, target }) => ({ topic, target })),
        alike: heldAlike(draft, slice, lang),
      };
    },
  };
}

/** A draft that waits for review; undefined where it does not any more. Its article's other speakers are near. */
async function waitingDraft(
  dataset: Pick<Dataset, 'draft' | 'review'>,
  id: string,
): Promise<HeldDraft | undefined> {
  const draft = await dataset.draft(id);
  if (draft?.state.kind !== 'open') return undefined;
  const { drafts = [], article } = (await dataset.review(draft.article.key)) ?? {};
  const named = [draft, ...drafts].flatMap(({ speaker }) => speaker.actor ?? []);
  return {
    draft,
    named: [...new Set(named)],
    ...(article && { text: article.paragraphs.join('\n') }),
    isPrivate: false,
  };
}

/** As a selection is held; its text may be kept no more. */
type HeldDraft = Omit<HeldSelection, 'text'> & { text?: string };

/** How many of those named near a selection are offered at once. */
const mostNamed = 8;

function namedIn(draft: Draft, slice: ActorSlice, lang: string): NamedChoice {
  const today = draft.article.published ?? draft.begun.slice(0, 10);
  return namedActor(buildPersonLine(slice, { today, lang }));
}

/** A person or body as one of several to choose from. */
export function namedActor({ id, name, office }: PersonLine): NamedChoice {
  return { id, name, ...(office && { detail: office.role }) };
}

async function namedTopics(dataset: Pick<Dataset, 'topics'>, lang: string): Promise<NamedChoice[]> {
  const topics = await dataset.topics();
  return topics.map((topic) => ({ id: topic.id, name: topicLabel(topic, lang) ?? topic.id }));
}
