import type { Actor, Membership, Uid } from '../../actors/actor';
import { partyOn } from '../../actors/party-on';
import type { Stance } from '../../actors/position';
import type { Balance, OneSidedTopic, Share, Tally } from '../balance/balance';
import { createBalanceCounter, type KeyBalance, type KeyTally } from '../balance/count-balance';
import type { DatasetView } from '../reading/dataset-view';
import { groupActors } from '../reading/group-actors';
import { joinOutlets } from '../reading/join-actors';
import { codeOf } from './code-number';
import { noRow } from './columns';
import type { EditedTable } from './edited-table';
import { createPause } from './slices';
import type { ViewTables } from './view-tables';

/** What is counted of an actor; actors that are one share the first one's row. */
interface Voice {
  row: number;
  country?: string;
  /** Those that name a party. */
  memberships: Membership[];
}

interface Tables {
  position: EditedTable;
  actor: EditedTable;
  topic: EditedTable;
  source: EditedTable;
  outlet: EditedTable;
}

/**
 * Counts every statement shown, in slices. Linear in positions and actors; of those who said
 * something a few words each are in memory meanwhile. Undefined once it is not wanted any more.
 */
export async function readBalance(views: ViewTables, isWanted: () => boolean): Promise<Balance | undefined> {
  const { view } = views;
  const tables = await openTables(views);
  const rows = await views.order('position', 'date');
  const voices = await readVoices(rows, {
    view,
    actors: tables.actor,
    positions: tables.position,
    isWanted,
  });
  if (!voices) return undefined;
  const outletRows = await readOutletRows(views, tables.outlet);
  const counter = createBalanceCounter();
  const pause = createPause();
  for (let at = 0; at < rows.length; at++) {
    // Looking at the clock costs more than counting one.
    // oxlint-disable-next-line no-await-in-loop -- the pause is the point
    if (at % 1000 === 0) await pause();
    if (!isWanted()) return undefined;
    counter.add(countedOf(rows[at]!, { tables, voices, outletRows }));
  }
  const counted = counter.balance();
  return named(counted, tables, await partyNames(counted, (uids) => view.actorReads.names(uids)));
}

async function openTables(views: ViewTables): Promise<Tables> {
  // The first of these reads the others.
  const position = await views.table('position');
  return {
    position,
    actor: await views.table('actor'),
    topic: await views.table('topic'),
    source: await views.table('source'),
    outlet: await views.table('outlet'),
  };
}

/** By the rows of actors that have positions. All actors are read: block by block that is faster than each by its id. */
async function readVoices(
  rows: Uint32Array,
  given: { view: DatasetView; actors: EditedTable; positions: EditedTable; isWanted: () => boolean },
): Promise<Map<number, Voice> | undefined> {
  const { view, actors, positions, isWanted } = given;
  const speaking = new Set<number>();
  for (const row of rows) speaking.add(actors.current(positions.number('actor', row)));
  const edited = new Set(view.edits.flatMap(({ entity, uid }) => (entity === 'actor' ? [uid] : [])));
  const known: (Pick<Actor, 'id' | 'sameAs' | 'country' | 'memberships'> & { row: number })[] = [];
  const note = ({ id, sameAs, country, memberships }: Actor) => {
    const row = actors.current(actors.rowOf(id));
    if (!speaking.has(row)) return;
    const parties = memberships.filter(({ onBehalfOf }) => onBehalfOf !== undefined);
    known.push({ row, id, sameAs, country, memberships: parties });
  };
  const pause = createPause();
  for await (const records of view.reader.all('actor')) {
    for (const actor of records) if (!edited.has(actor.id)) note(actor);
    await pause();
    if (!isWanted()) return undefined;
  }
  for (const actor of (await view.actorReads.actors([...edited])).values()) note(actor);
  const voices = new Map<number, Voice>();
  for (const group of groupActors(known, view.overlay.links)) {
    const { row } = group[0]!;
    const country = group.find((one) => one.country !== undefined)?.country;
    const memberships = group.flatMap((one) => one.memberships);
    for (const one of group) voices.set(one.row, { row, country, memberships });
  }
  return voices;
}

/** By the rows of outlets, the row of the one that each is joined into. */
async function readOutletRows({ view }: ViewTables, outlets: EditedTable): Promise<Map<number, number>> {
  const { idOf } = joinOutlets(await view.catalog.all('outlet'));
  return new Map([...idOf].map(([uid, joined]) => [outlets.rowOf(uid), outlets.rowOf(joined)]));
}

function countedOf(
  row: number,
  {
    tables,
    voices,
    outletRows,
  }: { tables: Tables; voices: ReadonlyMap<number, Voice>; outletRows: ReadonlyMap<number, number> },
) {
  const { position, actor, topic, source, outlet } = tables;
  const actorRow = actor.current(position.number('actor', row));
  const voice = voices.get(actorRow);
  const topicRow = position.number('topic', row);
  const sourceRow = position.number('source', row);
  const from = sourceRow === noRow ? noRow : source.current(sourceRow);
  const printer = from === noRow ? undefined : outletRows.get(outlet.current(source.number('outlet', from)));
  const stance = position.number('stance', row);
  return {
    actor: voice?.row,
    topic: topicRow === noRow ? undefined : topic.current(topicRow),
    country: voice?.country,
    party: partyOn(voice?.memberships ?? [], dayText(position.number('day', row))),
    outlet: printer,
    language: from === noRow ? undefined : codeOf(source.number('language', from)),
    month: monthText(position.number('month', row)),
    stance: (stance === 0 ? null : stance - 3) as Stance,
  };
}

/** 20250312 as `2025-03-12`. */
function dayText(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** 202503 as `2025-03`; undefined for 0. */
function monthText(month: number): string | undefined {
  const digits = String(month).padStart(6, '0');
  return month === 0 ? undefined : `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** What parties are called that stand anywhere in it. */
async function partyNames(
  { party, topics }: KeyBalance,
  namesOf: (uids: Uid[]) => Promise<Record<Uid, string>>,
): Promise<Record<Uid, string>> {
  const voices = topics.oneSided.flatMap(({ voice }) => (voice?.kind === 'party' ? [voice.key] : []));
  return namesOf([...new Set([...party.shares.map(({ key }) => key), ...voices])]);
}

function named(counted: KeyBalance, tables: Tables, parties: Record<Uid, string>): Balance {
  const { actor, topic, outlet } = tables;
  const asParty = (uid: Uid) => ({ value: uid, name: parties[uid] ?? uid });
  const { oneSided, ...topics } = counted.topics;
  return {
    ...counted,
    actor: withNames(counted.actor, (row) => recordAt(actor, row)),
    country: withNames(counted.country, asCode),
    party: withNames(counted.party, asParty),
    outlet: withNames(counted.outlet, (row) => recordAt(outlet, row)),
    language: withNames(counted.language, asCode),
    topics: {
      ...topics,
      oneSided: oneSided.map(({ topic: row, voice, ...told }): OneSidedTopic => {
        const { value, name } = recordAt(topic, row);
        if (!voice) return { topic: value, name, ...told };
        const whose = voice.kind === 'party' ? asParty(voice.key) : recordAt(actor, voice.key);
        return {
          topic: value,
          name,
          ...told,
          voice: { kind: voice.kind, uid: whose.value, name: whose.name },
        };
      }),
    },
  };
}

function withNames<Key>(
  { shares, others, untold }: KeyTally<Key>,
  nameOf: (key: Key) => Omit<Share, 'count'>,
): Tally {
  return { shares: shares.map(({ key, count }) => ({ ...nameOf(key), count })), others, untold };
}

function recordAt(table: EditedTable, row: number): Omit<Share, 'count'> {
  return { value: table.uidAt(row), name: table.titleAt(row) };
}

function asCode(code: string): Omit<Share, 'count'> {
  return { value: code, name: code };
}
