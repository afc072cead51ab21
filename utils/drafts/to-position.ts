import type { Actor, Uid } from '../actors/actor';
import { outletOf } from '../actors/outlet-of';
import type { Position } from '../actors/position';
import type { Outlet, Source } from '../actors/source';
import type { Topic } from '../actors/topic';
import type { Draft } from './draft';
import { locatorOf } from './evidence-locator';
import type { ChosenSpeaker, ChosenTopic, KeepChoice } from './keep-choice';
import { actorOfSpeaker } from './actor-of-speaker';
import { findQuote } from './text-quote';

/** A record of the reader's own that is to be added. */
export type KeptRecord =
  | { entity: 'outlet'; record: Outlet }
  | { entity: 'source'; record: Source }
  | { entity: 'topic'; record: Topic }
  | { entity: 'actor'; record: Actor }
  | { entity: 'position'; record: Position };

/** What is known beside the draft. */
export interface KeepFacts {
  outlets: readonly Outlet[];
  sources: readonly Source[];
  /** `YYYY-MM-DD` */
  today: string;
  /** What the draft was found in, as far as it is still known: the evidence is then named by words that find it in there. */
  text?: string;
  /** Makes the uid of a record of the reader's own. */
  newUid?: () => Uid;
}

/**
 * What has to be added for a draft to become a position: outlets, source, actor and topic that are new, and the position,
 * last. Each names those before it by their uids.
 */
export function recordsToKeep(draft: Draft, choice: KeepChoice, facts: KeepFacts): KeptRecord[] {
  const { newUid = ownUid, today } = facts;
  const added: KeptRecord[] = [];
  const outlets = createOutlets(facts.outlets, { newUid, added });
  const own = outlets.own(choice);
  const source = sourceOf(draft, choice, { ...facts, own, newUid });
  if (!facts.sources.includes(source)) added.push({ entity: 'source', record: source });
  const chain = choice.chain.map((name) => outlets.named(name)).filter((outlet) => outlet !== source.outlet);
  const quote = choice.quote?.trim();
  const summary = choice.summary.trim();
  const printed = draft.speaker.printed.trim();
  const evidence = evidenceOf(draft, facts.text);
  const basis =
    choice.saidOn !== undefined && choice.saidOn === draft.saidOn?.date ? draft.saidOn.words : undefined;
  const published = source.published ?? choice.source.published;
  const record: Position = {
    id: newUid(),
    actor: actorOf(choice.speaker, { draft, published, added, newUid, today }),
    topic: topicOf(choice.topic, { lang: choice.lang, added, newUid }),
    target: choice.target.trim(),
    stance: choice.stance,
    kind: choice.kind,
    summary: summary === '' ? (quote ?? '') : summary,
    lang: summary === '' ? source.lang : choice.lang,
    ...(quote && { quote }),
    ...(choice.saidOn !== undefined && { saidOn: choice.saidOn }),
    ...(basis !== undefined && {
      saidOnBasis: published ? `“${basis}”; published ${published}` : `“${basis}”`,
    }),
    reportedOn: published ?? today,
    source: source.id,
    chain: [...new Set(chain), source.outlet],
    ...(evidence && { evidence }),
    explicitness: 'explicit',
    confidence: 1,
    ...(printed !== '' && choice.speaker.kind === 'known' && { printedActor: printed }),
    status: 'reviewed',
  };
  added.push({ entity: 'position', record });
  return added;
}

function ownUid(): Uid {
  return `own/${crypto.randomUUID()}`;
}

interface Adding {
  added: KeptRecord[];
  newUid: () => Uid;
}

/** Outlets by name, those that are new added once. */
function createOutlets(known: readonly Outlet[], { added, newUid }: Adding) {
  const all = [...known];
  const add = (outlet: Omit<Outlet, 'id'>): Uid => {
    const record: Outlet = { id: newUid(), ...outlet };
    added.push({ entity: 'outlet', record });
    all.push(record);
    return record.id;
  };
  const find = (host: string, name: string) => outletOf({ host, publisher: name }, all);
  return {
    named: (name: string): Uid => find(name.trim(), name)?.id ?? add({ name: name.trim(), domains: [] }),
    /** The source's own: the one whose pages these are. */
    own({ source: { address, outlet } }: KeepChoice): Uid {
      const host = address === undefined ? '' : new URL(address).hostname.replace(/^www\./, '');
      const found = find(host, outlet);
      return found?.id ?? add({ name: outlet.trim() || host, domains: host.includes('.') ? [host] : [] });
    },
  };
}

function sourceOf(
  draft: Draft,
  { source: { title, address, published } }: KeepChoice,
  { own, sources, today, newUid }: KeepFacts & { own: Uid; newUid: () => Uid },
): Source {
  const known = address === undefined ? undefined : sources.find(({ url }) => url === address);
  return (
    known ?? {
      id: newUid(),
      outlet: own,
      lang: draft.article.language ?? 'und',
      ...(title.trim() !== '' && { title: title.trim() }),
      ...(address !== undefined && { url: address }),
      ...(published !== undefined && { published }),
      accessed: today,
    }
  );
}

function actorOf(
  speaker: ChosenSpeaker,
  {
    draft,
    published,
    added,
    newUid,
    today,
  }: Adding & { draft: Draft; published: string | undefined; today: string },
): Uid {
  if (speaker.kind === 'known') return speaker.actor;
  const lang = draft.article.language ?? 'und';
  const record: Actor = { id: newUid(), ...actorOfSpeaker(speaker, { lang, asOf: published ?? today }) };
  added.push({ entity: 'actor', record });
  return record.id;
}

function topicOf(topic: ChosenTopic, { lang, added, newUid }: Adding & { lang: string }): Uid {
  if (topic.kind === 'known') return topic.topic;
  const label = topic.label.trim();
  // Every topic has an English label; one that nobody translated is the same word.
  const record: Topic = { id: newUid(), label: { en: label, [lang]: label } };
  added.push({ entity: 'topic', record });
  return record.id;
}

function evidenceOf({ place, sentence }: Draft, text: string | undefined): Position['evidence'] {
  const found = text === undefined ? null : findQuote(text, place);
  const selector =
    text !== undefined && found
      ? locatorOf(text, found)
      : locatorOf(sentence, { start: 0, end: sentence.length });
  return selector && { selector };
}
