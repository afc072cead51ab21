import type { LanguageTag, Uid } from '../../utils/actors/actor';
import { isPartialDate } from '../../utils/actors/partial-date';
import type { PositionKind, Stance } from '../../utils/actors/position';
import type { Draft, DraftSpeaker, SpeakerType } from '../../utils/drafts/draft';
import type { KeepChoice } from '../../utils/drafts/keep-choice';
import type { Proposal } from '../../utils/drafts/propose';

/** What stands in the form for keeping a draft. */
export interface KeepFields {
  who: WhoField;
  topic: TopicField;
  /** Null until the reader writes one: then it follows the topic. */
  target: string | null;
  stance: Stance;
  kind: PositionKind;
  summary: string;
  keepsQuote: boolean;
  quote: string;
  saidOn: string;
  outlet: string;
  title: string;
  address: string;
  published: string;
  /** Before the article's own outlet. */
  chain: string[];
}

export type WhoField =
  | { kind: 'known'; actor: Uid | undefined }
  | { kind: 'new'; name: string; type: SpeakerType; country: string; office: string };

export type TopicField = { kind: 'known'; topic: Uid | undefined } | { kind: 'new'; label: string };

/** The fields that may be missing or wrong, in the order of the form. */
export const keepFieldNames = [
  'who',
  'country',
  'summary',
  'topic',
  'target',
  'saidOn',
  'address',
  'published',
] as const;
export type KeepFieldName = (typeof keepFieldNames)[number];

/** What the words of a kind say of the stance towards what they are about. */
const stances: Partial<Record<PositionKind, Stance>> = { supports: 1, opposed: -1 };

/** The form as a draft fills it in. */
export function fieldsOf(draft: Draft): KeepFields {
  const { speaker, article, quote, kind = 'said', topics, saidOn, chain } = draft;
  return {
    who:
      speaker.actor === undefined && speaker.name !== undefined
        ? newActor(speaker, speaker.name)
        : { kind: 'known', actor: speaker.actor },
    topic: { kind: 'known', topic: topics[0] },
    target: null,
    stance: stances[kind] ?? null,
    kind,
    summary: '',
    keepsQuote: quote !== undefined,
    quote: quote ?? draft.content,
    saidOn: saidOn?.date ?? '',
    outlet: article.outlet ?? '',
    title: article.title,
    address: article.address ?? '',
    published: article.published ?? '',
    chain: chain.filter((name) => name !== article.outlet),
  };
}

/** Somebody new, as far as the article tells of them. */
export function newActor(
  { type = 'person', country = '', office = '' }: DraftSpeaker,
  name: string,
): WhoField {
  return { kind: 'new', name, type, country, office };
}

/** The form with what a machine proposes, where it is still empty. */
export function withProposal(fields: KeepFields, { summary, topic, stance }: Proposal): KeepFields {
  const { topic: chosen } = fields;
  const isOnTopic = chosen.kind === 'known' && (chosen.topic === undefined || chosen.topic === topic);
  return {
    ...fields,
    summary: isBlank(fields.summary) ? (summary ?? '') : fields.summary,
    topic: isOnTopic && topic !== undefined ? { kind: 'known', topic } : chosen,
    // A stance is towards the topic that was proposed with it.
    stance: fields.stance ?? (isOnTopic ? (stance ?? null) : null),
  };
}

/** What is known beside the form. */
export interface KeepSurroundings {
  /** The language of the interface: the reader writes in it. */
  lang: LanguageTag;
  nameOfTopic: (topic: Uid) => string | undefined;
  /** What the speaker's stances are towards. */
  targets: readonly { topic: Uid; target: string }[];
}

/** What the stance is towards: as written, else what the speaker's others on the topic mostly are, else the topic. */
export function targetOf({ target, topic }: KeepFields, { targets, nameOfTopic }: KeepSurroundings): string {
  if (target !== null) return target;
  if (topic.kind === 'new') return topic.label;
  if (topic.topic === undefined) return '';
  return targetsOn(topic.topic, targets)[0] ?? nameOfTopic(topic.topic) ?? '';
}

/** What stances on a topic are towards, the most frequent first. */
export function targetsOn(topic: Uid, targets: KeepSurroundings['targets']): string[] {
  const counts = new Map<string, number>();
  for (const each of targets) {
    if (each.topic === topic) counts.set(each.target, (counts.get(each.target) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([target]) => target);
}

/** What is still missing, or is no date or address; empty where the form can be saved. */
export function missingIn(fields: KeepFields, around: KeepSurroundings): KeepFieldName[] {
  const { who, topic, summary, keepsQuote, quote, saidOn, address, published } = fields;
  const isMissing: Record<KeepFieldName, boolean> = {
    who: who.kind === 'known' ? who.actor === undefined : isBlank(who.name),
    country: who.kind === 'new' && !isBlank(who.country) && !/^[A-Z]{2}$/.test(who.country.trim()),
    summary: isBlank(summary) && !(keepsQuote && !isBlank(quote)),
    topic: topic.kind === 'known' ? topic.topic === undefined : isBlank(topic.label),
    target: isBlank(targetOf(fields, around)),
    saidOn: !isBlank(saidOn) && !isPartialDate(saidOn.trim()),
    address: !isBlank(address) && !isHttps(address.trim()),
    published: !isBlank(published) && !isPartialDate(published.trim()),
  };
  return keepFieldNames.filter((name) => isMissing[name]);
}

/** What the reader settled; call it only where nothing is missing. */
export function choiceOf(fields: KeepFields, around: KeepSurroundings): KeepChoice {
  const { who, topic, stance, kind, summary, keepsQuote, quote, saidOn, chain } = fields;
  const { outlet, title, address, published } = fields;
  const said = saidOn.trim();
  return {
    speaker:
      who.kind === 'known'
        ? { kind: 'known', actor: who.actor ?? '' }
        : {
            kind: 'new',
            name: who.name,
            type: who.type,
            ...(!isBlank(who.country) && { country: who.country.trim() }),
            ...(who.type === 'person' && !isBlank(who.office) && { office: who.office }),
          },
    topic: topic.kind === 'known' ? { kind: 'known', topic: topic.topic ?? '' } : topic,
    target: targetOf(fields, around),
    stance,
    kind,
    summary,
    lang: around.lang,
    ...(keepsQuote && !isBlank(quote) && { quote }),
    ...(said !== '' && { saidOn: said }),
    source: {
      title,
      outlet,
      ...(!isBlank(address) && { address: address.trim() }),
      ...(!isBlank(published) && { published: published.trim() }),
    },
    chain,
  };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}
