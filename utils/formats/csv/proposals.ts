import type { Actor, Uid } from '../../actors/actor';
import type { Position } from '../../actors/position';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';
import { problem, type Problem } from '../../dataset/checking/problem';
import type { Entity, Records } from '../../dataset/records/records';
import type { CsvField } from './csv-fields';
import type { Named, NamesIndex } from './names-index';
import { ownId } from './own-id';
import type { ReadRow } from './read-row';

/** A record of the reader's own that rows need and the dataset does not have. */
export type Proposed = { [E in Entity]: { entity: E; record: Records[E] } }[Entity];

/** What a row refers to. */
export interface Meant {
  actor: Uid;
  topic: Uid;
  outlet: Uid;
  source: Uid;
  /** Those of them that are new, to be added with the row. */
  proposed: Proposed[];
}

/** Tells of which column something is wrong. */
export type Complain = (field: CsvField, found: Problem) => void;

export interface MeantGiven {
  names: NamesIndex;
  /** The language of the row. */
  lang: string;
  complain: Complain;
  /** The position that the row has the id of. */
  before: Position | undefined;
}

/** Finds what a row speaks of, and proposes what is not there. Undefined after a complaint. */
export async function findMeant(
  row: ReadRow,
  { names, lang, complain, before }: MeantGiven,
): Promise<Meant | undefined> {
  const proposed: Proposed[] = [];
  const actor = await findActor(row, names, lang, complain, proposed);
  const topic = await findTopic(row, names, complain, proposed);
  const held = before && names.source(before.source);
  if (held && isFrom(row, held, names) && actor !== undefined && topic !== undefined) {
    return { actor, topic, outlet: held.outlet, source: held.id, proposed };
  }
  const outlet = await findOutlet(row, names, complain, proposed);
  if (actor === undefined || topic === undefined || outlet === undefined) return undefined;
  const source = await findSource(row, outlet, names, lang, proposed);
  return { actor, topic, outlet, source, proposed };
}

async function findActor(
  { text }: ReadRow,
  names: NamesIndex,
  lang: string,
  complain: Complain,
  proposed: Proposed[],
): Promise<Uid | undefined> {
  const byId = text.actorId === '' ? undefined : names.actor(text.actorId);
  const found = byId?.kind === 'one' || text.actor === '' ? byId : names.actor(text.actor);
  const known = oneOf(found, { name: text.actor || text.actorId, what: 'people' }, (each) =>
    complain('actor', each),
  );
  if (known !== undefined || found?.kind === 'several') return known;
  if (text.actor === '') {
    complain('actorId', problem('', 'unresolved', { id: text.actorId, what: 'actor' }));
    return undefined;
  }
  const record: Actor = {
    id: await ownId('actor', text.actor.toLowerCase()),
    type: 'person',
    name: text.actor,
    aliases: [{ text: text.actor, lang, kind: 'full', caseSensitive: true, ambiguity: 'none' }],
    memberships: [],
    matchOnPage: true,
  };
  proposed.push({ entity: 'actor', record });
  return record.id;
}

async function findTopic(
  { text }: ReadRow,
  names: NamesIndex,
  complain: Complain,
  proposed: Proposed[],
): Promise<Uid | undefined> {
  const byId = text.topicId === '' ? undefined : names.topic(text.topicId);
  const found = byId?.kind === 'one' || text.topic === '' ? byId : names.topic(text.topic);
  const known = oneOf(found, { name: text.topic || text.topicId, what: 'topics' }, (each) =>
    complain('topic', each),
  );
  if (known !== undefined || found?.kind === 'several') return known;
  if (text.topic === '') {
    complain('topicId', problem('', 'unresolved', { id: text.topicId, what: 'topic' }));
    return undefined;
  }
  const record: Topic = { id: await ownId('topic', text.topic.toLowerCase()), label: { en: text.topic } };
  proposed.push({ entity: 'topic', record });
  return record.id;
}

async function findOutlet(
  { text }: ReadRow,
  names: NamesIndex,
  complain: Complain,
  proposed: Proposed[],
): Promise<Uid | undefined> {
  const host = hostOf(text.url);
  const byName = text.outlet === '' ? undefined : names.outlet(text.outlet);
  const found = byName ?? (host === undefined ? undefined : names.outletOfHost(host));
  const known = oneOf(found, { name: text.outlet, what: 'outlets' }, (each) => complain('outlet', each));
  if (known !== undefined || found?.kind === 'several') return known;
  if (text.outlet === '' && host === undefined) {
    complain('url', problem('', 'address'));
    return undefined;
  }
  const domain = isDomain(text.outlet) ? text.outlet.toLowerCase() : host;
  const record: Outlet = {
    id: await ownId('outlet', (text.outlet || host)?.toLowerCase()),
    name: text.outlet || (host ?? ''),
    domains: domain === undefined ? [] : [domain.replace(/^www\./, '')],
  };
  proposed.push({ entity: 'outlet', record });
  return record.id;
}

async function findSource(
  { text, reportedOn }: ReadRow,
  outlet: Uid,
  names: NamesIndex,
  lang: string,
  proposed: Proposed[],
): Promise<Uid> {
  const described = { outlet, ...(text.title !== '' && { title: text.title }), published: reportedOn };
  const known = text.url === '' ? names.sourceTitled(described) : names.sourceAt(text.url);
  if (known !== undefined) return known;
  const id =
    text.url === '' ? await ownId('source', outlet, text.title, reportedOn) : await ownId('source', text.url);
  const record: Source = { id, lang, ...described, ...(text.url !== '' && { url: text.url }) };
  proposed.push({ entity: 'source', record });
  return record.id;
}

/** True when a row tells the source that its position has already. */
function isFrom({ text }: ReadRow, { url = '', title = '', outlet }: Source, names: NamesIndex): boolean {
  if (text.url !== url || (text.title !== '' && text.title !== title)) return false;
  return text.outlet === '' || names.isOutletCalled(outlet, text.outlet);
}

function oneOf(
  found: Named | undefined,
  { name, what }: { name: string; what: string },
  complain: (found: Problem) => void,
): Uid | undefined {
  if (found?.kind === 'one') return found.uid;
  if (found?.kind === 'several') {
    const shown = found.uids.slice(0, 5).join(', ');
    complain(
      problem('', 'several-named', { name, what, ids: found.uids.length > 5 ? `${shown}, …` : shown }),
    );
  }
  return undefined;
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined;
}

function isDomain(text: string): boolean {
  return /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/i.test(text);
}
