import type { Actor, Uid } from '../../actors/actor';
import { sortKey } from '../../actors/partial-date';
import type { Position, Stance } from '../../actors/position';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';
import { topicLabel } from '../../actors/topic-label';
import { createGrowingNumbers, type GrowingNumbers } from '../../matching/index/growing-numbers';
import type { Entity, Records } from '../records/records';
import { codeNumber } from './code-number';
import { foldText } from './fold-text';
import type { SavedColumns } from './saved-columns';
import { createTextColumn, type TextColumn } from './text-column';

/** Stands for a record that is not there. */
export const noRow = 0xffff_ffff;

/** Numbers that a table keeps of each record. A reference is the row of what is referred to. */
export const numbersOf = {
  actor: ['isBody', 'aliases', 'pack'],
  position: ['actor', 'topic', 'source', 'day', 'month', 'stance', 'pack'],
  topic: ['pack'],
  source: ['outlet', 'day', 'language', 'pack'],
  outlet: ['pack'],
} as const;
export type NumberName = (typeof numbersOf)[Entity][number];

/** What a table keeps in memory of each record: enough to sort and to filter, and no record itself. */
export interface Columns {
  count: () => number;
  uids: TextColumn;
  /** What the record is called. Empty for positions. */
  titles: TextColumn;
  number: (name: NumberName, row: number) => number;
}

/** What a record is put into columns with. */
export interface ColumnContext {
  locale: string;
  rowOf: (entity: Entity, uid: Uid) => number;
  titleOf: (entity: Entity, row: number) => string;
  /** The place of the pack that a record comes from, from 0. */
  packOf: (uid: Uid) => number;
}

/** Takes records one after the other, after those that were kept. */
export function createColumns<E extends Entity>(entity: E, context: ColumnContext, kept?: SavedColumns) {
  const [uids, titles] = [createTextColumn(kept?.uids), createTextColumn(kept?.titles)];
  const numbers = new Map<NumberName, GrowingNumbers>(
    numbersOf[entity].map((name) => [name, createGrowingNumbers(kept?.numbers[name])]),
  );
  return {
    count: () => uids.count,
    uids,
    titles,
    number: (name: NumberName, row: number) => numbers.get(name)?.get(row) ?? noRow,
    add(record: Records[E]): void {
      uids.push(record.id);
      const title = titleIn(entity, record, context);
      titles.push(title);
      for (const [name, column] of numbers) column.push(numberIn(entity, name, record, context));
    },
    toSaved: (): SavedColumns => ({
      locale: context.locale,
      uids: uids.toBlocks(),
      titles: titles.toBlocks(),
      numbers: Object.fromEntries([...numbers].map(([name, column]) => [name, column.numbers().slice()])),
    }),
  };
}

function titleIn(entity: Entity, record: Records[Entity], context: ColumnContext): string {
  switch (entity) {
    case 'actor':
    case 'outlet':
      return (record as Actor | Outlet).name;
    case 'topic':
      return topicLabel(record as Topic, context.locale);
    case 'source':
      return (
        (record as Source).title ??
        context.titleOf('outlet', context.rowOf('outlet', (record as Source).outlet))
      );
    case 'position':
      return '';
  }
}

/** What a record is searched by, folded; `title` is what the table calls it. */
export function searchTextOf(entity: Entity, record: Records[Entity], title: string): string {
  return foldText(textIn(entity, record, title));
}

function textIn(entity: Entity, record: Records[Entity], title: string): string {
  switch (entity) {
    case 'actor': {
      const { fullName = '', aliases, memberships } = record as Actor;
      const names = aliases.flatMap(({ text, forms = {} }) => [text, ...Object.values(forms).flat()]);
      return [...new Set([title, fullName, ...names, ...memberships.map(({ role }) => role)])].join(' · ');
    }
    case 'outlet': {
      const { fullName = '', domains } = record as Outlet;
      return [title, fullName, ...domains].join(' · ');
    }
    case 'topic': {
      const { label, keywords = {} } = record as Topic;
      return [...Object.values(label), ...Object.values(keywords).flat()].join(' · ');
    }
    case 'source':
      return title;
    case 'position': {
      const { target, summary, quote = '' } = record as Position;
      return [target, summary, quote].join(' · ');
    }
  }
}

function numberIn(entity: Entity, name: NumberName, record: Records[Entity], context: ColumnContext): number {
  switch (name) {
    case 'isBody':
      return (record as Actor).type === 'body' ? 1 : 0;
    case 'aliases':
      return (record as Actor).aliases.length;
    case 'pack':
      return context.packOf(record.id);
    case 'actor':
    case 'topic':
    case 'source':
      return context.rowOf(name, (record as Position)[name]);
    case 'outlet':
      return context.rowOf(name, (record as Source).outlet);
    case 'day':
      return dayNumber(entity === 'source' ? (record as Source).published : dateOf(record as Position));
    case 'month':
      return monthNumber(dateOf(record as Position));
    case 'stance':
      return stanceNumber((record as Position).stance);
    case 'language':
      return codeNumber((record as Source).lang.split('-', 1)[0]!.toLowerCase());
  }
}

/** The day a position is sorted by: said, else reckoned, else reported. */
function dateOf({ saidOn, saidOnInferred, reportedOn }: Position): string {
  return saidOn ?? saidOnInferred ?? reportedOn;
}

/** `2025-03-12` as 20250312; 0 where no day is known. */
function dayNumber(date: string | undefined): number {
  return date === undefined ? 0 : Number(sortKey(date).replaceAll('-', ''));
}

/** `2025-03-12` as 202503; 0 where no more than the year is known. */
function monthNumber(date: string): number {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(date) ?? [];
  return year === undefined ? 0 : Number(year) * 100 + Number(month);
}

/** From 1, strongly against, to 5, strongly for; 0 where none can be told. */
function stanceNumber(stance: Stance): number {
  return stance === null ? 0 : stance + 3;
}
