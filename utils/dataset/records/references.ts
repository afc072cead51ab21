import type { Alias, Membership, Uid } from '../../actors/actor';
import type { Evidence } from '../../actors/position';
import type { DatasetEvent, Entity, Records, Teaser, Unattributed } from './records';

/** Everything that may refer to records, also what has no id of its own. */
export interface Referring extends Records {
  event: DatasetEvent;
  unattributed: Unattributed;
  teaser: Teaser;
}

/** One reference inside a record. */
export interface Reference {
  to: Entity;
  id: Uid;
  /** Inside the record, such as `memberships[0].org`. */
  path: string;
  /** A record cannot stand without these. */
  needed: boolean;
}

/** Answers what to write in place of a reference; undefined cuts it, which only references that are not needed allow. */
export type Rewrite = (reference: Reference) => Uid | undefined;

const scopePrefix = 'outlet:';

/** A copy of a record with all its references rewritten; the one place that knows which fields refer. Its own id stays. */
export function mapReferences<K extends keyof Referring>(
  kind: K,
  record: Referring[K],
  rewrite: Rewrite,
): Referring[K] {
  return rewriters[kind](record, rewrite);
}

/** All references of a record, in the order of its fields. */
export function referencesOf<K extends keyof Referring>(kind: K, record: Referring[K]): Reference[] {
  const found: Reference[] = [];
  mapReferences(kind, record, (reference) => {
    found.push(reference);
    return reference.id;
  });
  return found;
}

const rewriters: { [K in keyof Referring]: (record: Referring[K], rewrite: Rewrite) => Referring[K] } = {
  outlet: (outlet) => outlet,
  source: (source, rewrite) => ({
    ...source,
    outlet: needed(source.outlet, 'outlet', 'outlet', rewrite),
    ...optional(source, 'cites', 'source', rewrite),
  }),
  topic: (topic, rewrite) => ({ ...topic, ...optional(topic, 'parent', 'topic', rewrite) }),
  actor: (actor, rewrite) => ({
    ...actor,
    aliases: actor.aliases.map((alias, i) => rewriteAlias(alias, `aliases[${i}]`, rewrite)),
    memberships: actor.memberships.map((membership, i) =>
      rewriteMembership(membership, `memberships[${i}]`, rewrite),
    ),
    ...optional(actor, 'parent', 'actor', rewrite),
  }),
  position: (position, rewrite) => ({
    ...position,
    actor: needed(position.actor, 'actor', 'actor', rewrite),
    topic: needed(position.topic, 'topic', 'topic', rewrite),
    source: needed(position.source, 'source', 'source', rewrite),
    chain: position.chain.map((id, i) => needed(id, 'outlet', `chain[${i}]`, rewrite)),
    ...optionalList(position, 'chainExternal', 'outlet', rewrite),
    ...optionalList(position, 'jointWith', 'actor', rewrite),
    ...optional(position, 'supersedes', 'position', rewrite),
    ...evidence(position, rewrite),
  }),
  event: (event, rewrite) => ({
    ...event,
    ...optional(event, 'source', 'source', rewrite),
    ...evidence(event, rewrite),
  }),
  unattributed: (claim, rewrite) => ({
    ...claim,
    ...optional(claim, 'source', 'source', rewrite),
    ...evidence(claim, rewrite),
  }),
  teaser: (teaser, rewrite) => ({
    ...teaser,
    source: needed(teaser.source, 'source', 'source', rewrite),
    to: needed(teaser.to, 'source', 'to', rewrite),
    ...optional(teaser, 'actor', 'actor', rewrite),
  }),
};

function rewriteAlias(alias: Alias, path: string, rewrite: Rewrite): Alias {
  if (!alias.scope?.startsWith(scopePrefix)) return alias;
  // Without its scope an alias would hold everywhere, so it is needed.
  const outlet = needed(alias.scope.slice(scopePrefix.length), 'outlet', `${path}.scope`, rewrite);
  return { ...alias, scope: scopePrefix + outlet };
}

function rewriteMembership(membership: Membership, path: string, rewrite: Rewrite): Membership {
  return {
    ...membership,
    ...optional(membership, 'org', 'actor', rewrite, path),
    ...optional(membership, 'onBehalfOf', 'actor', rewrite, path),
  };
}

function evidence(record: { evidence?: Evidence }, rewrite: Rewrite): { evidence?: Evidence } {
  if (!record.evidence) return {};
  return {
    evidence: { ...record.evidence, ...optional(record.evidence, 'foundIn', 'source', rewrite, 'evidence') },
  };
}

function needed(id: Uid, to: Entity, path: string, rewrite: Rewrite): Uid {
  return rewrite({ to, id, path, needed: true }) ?? id;
}

/** The field rewritten; present and undefined when it is cut, absent when it was. */
function optional<Key extends string>(
  record: { [K in Key]?: Uid },
  key: Key,
  to: Entity,
  rewrite: Rewrite,
  above?: string,
): { [K in Key]?: Uid } {
  const id = record[key];
  if (id === undefined) return {};
  const path = above === undefined ? key : `${above}.${key}`;
  return { [key]: rewrite({ to, id, path, needed: false }) } as { [K in Key]?: Uid };
}

function optionalList<Key extends string>(
  record: { [K in Key]?: Uid[] },
  key: Key,
  to: Entity,
  rewrite: Rewrite,
): { [K in Key]?: Uid[] } {
  const ids = record[key];
  if (ids === undefined) return {};
  const kept = ids
    .map((id, i) => rewrite({ to, id, path: `${key}[${i}]`, needed: false }))
    .filter((id) => id !== undefined);
  return { [key]: kept } as { [K in Key]?: Uid[] };
}
