import type { Actor, Membership, Uid } from '../../actors/actor';
import { partyOn } from '../../actors/party-on';
import type { Stance } from '../../actors/position';
import type { Balance, OneSidedTopic, Share, Tally } from '../balance/balance';
import { createBalanceCounter, type KeyBalance, type KeyTally } from '../balance/count-balance';
import { groupActors } from '../group-actors';
import { joinOutlets } from '../join-actors';
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

/** Actors read at once. */
const batchSize = 500;

/**
 * Counts every statement shown, in slices. Linear in the positions and in the actors that have any; of these a few words
 * each are in memory meanwhile. Undefined once it is not wanted any more.
 */
export async function readBalance(views: ViewTables, isWanted: () => boolean): Promise<Balance | undefined> {
  const { view } = views;
  const tables = await openTables(views);
  const rows = await views.order('position', 'date');
  const voices = await readVoices(rows, {
    views,
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

/** By the rows of actors that have positions. */
async function readVoices(
  rows: Uint32Array,
  given: { views: ViewTables; actors: EditedTable; positions: EditedTable; isWanted: () => boolean },
): Promise<Map<number, Voice> | undefined> {
  const { views, actors, positions, isWanted } = given;
  const { view } = views;
  const rowsOf = new Set<number>();
  for (const row of rows) rowsOf.add(actors.current(positions.number('actor', row)));
  rowsOf.delete(noRow);
  const all = [...rowsOf].toSorted((a, b) => a - b);
  const known: (Pick<Actor, 'id' | 'sameAs' | 'country' | 'memberships'> & { row: number })[] = [];
  for (let from = 0; from < all.length; from += batchSize) {
    const batch = all.slice(from, from + batchSize);
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other keeps memory small
    const found = await view.actorReads.actors(batch.map((row) => actors.uidAt(row)));
    if (!isWanted()) return undefined;
    for (const row of batch) {
      const { sameAs, country, memberships = [] } = found.get(actors.uidAt(row)) ?? {};
      const parties = memberships.filter(({ onBehalfOf }) => onBehalfOf !== undefined);
      known.push({ row, id: actors.uidAt(row), sameAs, country, memberships: parties });
    }
  }
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
