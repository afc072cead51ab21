import type { Uid } from '../../actors/actor';
import type { OfficeLine } from '../../actors/office-on';
import type { Origin } from '../../actors/origin';
import type { Balance } from '../balance/balance';
import type { Job } from '../checking/incoming';
import type { Listed } from '../dataset';
import type { Entity } from '../records/records';

/** What each table can be sorted by. */
export interface TableSorts {
  actor: 'name' | 'positions' | 'aliases' | 'origin';
  position: 'actor' | 'topic' | 'date' | 'origin';
  topic: 'label' | 'positions' | 'origin';
  source: 'title' | 'outlet' | 'published' | 'positions' | 'origin';
  outlet: 'name' | 'sources' | 'origin';
}

export interface TableQuestion<E extends Entity> {
  entity: E;
  /** Every word of it must stand somewhere in a row; empty for all rows. */
  query: string;
  sort: TableSorts[E];
  descending: boolean;
  /** Of the interface: names are sorted by its rules, and topics called by its labels. */
  locale: string;
}

/** A table as it stood when it was asked for. */
export interface OpenTable {
  kind: 'table';
  /** Names it to `tableRows`; the last dozen are known. */
  id: number;
  /** How many rows match the query, */
  count: number;
  /** and how many there are without it. */
  total: number;
}

/** What a row shows. */
export interface TableRows {
  actor: {
    id: Uid;
    type: 'person' | 'body';
    name: string;
    /** Held today, as far as the dataset tells. */
    office?: OfficeLine;
    /** Absent until positions have been read: see `whenCounted`. */
    positions?: number;
    aliases: number;
    origin: Origin;
  };
  position: { id: Uid; listed: Listed<'position'>; actor: string; topic: string };
  topic: { id: Uid; label: string; languages: string[]; positions?: number; origin: Origin };
  source: {
    id: Uid;
    title: string;
    outlet: string;
    published?: string;
    positions?: number;
    origin: Origin;
  };
  outlet: { id: Uid; name: string; domains: string[]; sources?: number; origin: Origin };
}

/** A record that a field can point to. */
export interface Choice {
  id: Uid;
  name: string;
  /** Tells records of one name apart. */
  detail?: string;
}

/** Reads for screens that show many records: no answer is linear in the dataset, and all of it can be cloned. */
export interface TableReads {
  /**
   * Sorts and filters. The first table after packs have changed reads them whole, in slices and with progress; after
   * that an edit costs little. `cancelled` where the signal says so.
   */
  table<E extends Entity>(question: TableQuestion<E>, job?: Job): Promise<OpenTable | { kind: 'cancelled' }>;
  /** How the statements shown are spread, counted in slices. Undefined where the signal says that nobody waits. */
  balance(locale: string, job?: Job): Promise<Balance | undefined>;
  /** Settles once rows tell how many positions they have; the first time it reads all of them. */
  whenCounted(locale: string, job?: Job): Promise<void>;
  /**
   * Rows of an open table; `to` is not among them. Undefined for a row whose record has gone since, and for all where
   * the table is not known any more.
   */
  tableRows<E extends Entity>(
    entity: E,
    rows: { table: number; from: number; to: number; today: string },
  ): Promise<(TableRows[E] | undefined)[]>;
  /** Up to fifty records that a field can point to, the nearest first; without a query the first by name. */
  choices(question: {
    entity: Exclude<Entity, 'position'>;
    query: string;
    locale: string;
    /** Bodies alone, for offices and for what a body belongs to. */
    bodiesOnly?: boolean;
  }): Promise<Choice[]>;
  /** What these records are called; hidden ones too, and none for what is not there. */
  chosen(entity: Exclude<Entity, 'position'>, uids: readonly Uid[], locale: string): Promise<Choice[]>;
}
