import type { ActorSlice } from '../../../utils/actors/actor-slice';
import { officeOn } from '../../../utils/actors/office-on';
import type { Uid } from '../../../utils/actors/actor';
import type { Topic } from '../../../utils/actors/topic';
import { topicLabel } from '../../../utils/actors/topic-label';
import type { Dataset } from '../../../utils/dataset/dataset';
import type { Review } from '../../../utils/dataset/editing/drafts';
import type { Draft } from '../../../utils/drafts/draft';
import { plainChoice } from '../../../utils/drafts/plain-choice';
import { placeInParagraphs } from '../../../utils/drafts/text-place';
import type { ReviewItem, ReviewRead } from '../../../utils/messaging/review-calls';
import { heldAlike } from '../held-alike';

export interface ReviewFacts {
  slices: ReadonlyMap<Uid, ActorSlice>;
  topics: ReadonlyMap<Uid, Topic>;
  /** Of the interface. */
  lang: string;
  keepsWords: boolean;
}

/** Reads what the drafts of an article refer to: their speakers with what is held of them, and the topics. */
export async function readReviewFacts(
  dataset: Pick<Dataset, 'slice' | 'topics'>,
  drafts: readonly Draft[],
): Promise<Pick<ReviewFacts, 'slices' | 'topics'>> {
  const actors = [...new Set(drafts.flatMap(({ speaker }) => speaker.actor ?? []))];
  const [slices, topics] = await Promise.all([
    Promise.all(actors.map(async (uid) => [uid, await dataset.slice(uid)] as const)),
    dataset.topics(),
  ]);
  return {
    slices: new Map(slices.flatMap(([uid, slice]) => (slice ? [[uid, slice]] : []))),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
  };
}

/** An article with its drafts in words, as a reader reviews them. */
export function describeReview({ ref, article, drafts }: Review, facts: ReviewFacts): ReviewRead {
  const paragraphs = article?.paragraphs ?? [];
  return {
    ref,
    ...(article && { read: article.read }),
    paragraphs,
    items: drafts.map((draft) => describeDraft(draft, { ...facts, paragraphs })),
  };
}

function describeDraft(
  draft: Draft,
  { slices, topics, lang, keepsWords, paragraphs }: ReviewFacts & { paragraphs: readonly string[] },
): ReviewItem {
  const slice = draft.speaker.actor === undefined ? undefined : slices.get(draft.speaker.actor);
  const labels = draft.topics.flatMap((uid) => {
    const topic = topics.get(uid);
    return topic ? [topicLabel(topic, lang)] : [];
  });
  const speaker = speakerOf(draft, slice);
  const choice = choiceAsItStands(draft, { slices, topics, lang, keepsWords });
  return {
    draft,
    ...(speaker && { speaker }),
    topics: labels,
    place: placeInParagraphs(paragraphs, draft.place),
    alike: slice ? heldAlike(draft, slice, lang) : [],
    missing: choice.kind === 'incomplete' ? choice.missing : [],
  };
}

/** What keeping a draft with one key comes to. Speakers and topics that are gone from the dataset since are none. */
export function choiceAsItStands(draft: Draft, { slices, topics, lang, keepsWords }: ReviewFacts) {
  const { actor, ...speaker } = draft.speaker;
  const isKnown = actor !== undefined && slices.has(actor);
  const known = draft.topics.flatMap((uid) => topics.get(uid) ?? []);
  const [topic] = known;
  const words = draft.article.language ?? lang;
  return plainChoice(
    {
      ...draft,
      speaker: isKnown ? draft.speaker : speaker,
      topics: known.map(({ id }) => id),
    },
    { ...(topic && { topicLabel: topicLabel(topic, words) }), keepsWords, lang: words },
  );
}

function speakerOf({ speaker, article }: Draft, slice: ActorSlice | undefined): ReviewItem['speaker'] {
  if (!slice) {
    const { name, office } = speaker;
    return name === undefined ? undefined : { name, ...(office !== undefined && { office }) };
  }
  const { name, memberships } = slice.actor;
  const office = article.published === undefined ? undefined : officeOn(memberships, article.published)?.role;
  return { name, ...(office !== undefined && { office }) };
}
