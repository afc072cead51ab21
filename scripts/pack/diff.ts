import { nameOf } from '../../utils/dataset/records/record-name';
import type { Entity } from '../../utils/dataset/records/records';
import { canonicalLine } from '../../utils/dataset/stored/canonical-line';
import { sections } from '../../utils/dataset/checking/check-pack';
import { comparePacks, type PackChange } from '../../utils/feeds/compare-packs';
import { hasIds } from '../../utils/feeds/pack-parts';
import type { Command } from './command';
import { readDataset } from './read-dataset';
import { Stop } from './stop';

const marks = { added: '+', changed: '~', removed: '-' } as const;

/** Prints what makes one dataset the other, record by record; of changed ones each field with its old and new value. */
export const diff: Command = async (given, print) => {
  const [before, after] = await Promise.all(given.paths.map((path) => readDataset(path, given.pack)));
  if (!before || !after) throw new Error('diff takes two paths');
  const [old, now] = [before.pack, after.pack];
  if (old.manifest.id !== now.manifest.id) {
    throw new Stop(
      2,
      `These are two packs, "${old.manifest.id}" and "${now.manifest.id}": nothing to compare.`,
    );
  }
  const counts = { added: 0, changed: 0, removed: 0 };
  const ofPack = changedFields(old.manifest, now.manifest);
  if (ofPack.length > 0) print(`~ pack  ${now.manifest.id}`);
  for (const line of ofPack) print(line);
  for (const change of comparePacks(old, now)) {
    counts[change.change]++;
    print(describe(change));
    if (change.change === 'changed')
      for (const line of changedFields(change.before, change.after)) print(line);
  }
  const total = counts.added + counts.changed + counts.removed;
  print(`${counts.added} added, ${counts.changed} changed, ${counts.removed} removed`);
  return total + ofPack.length === 0 ? 0 : 1;
};

function describe(change: PackChange): string {
  const { kind, key } = change;
  const record = change.change === 'removed' ? change.before : change.after;
  const head = `${marks[change.change]} ${kind}`;
  if (!hasIds(kind)) return `${head}  ${canonicalLine(record)}`;
  return kind === 'rest'
    ? `${head}  ${key}`
    : `${head}  ${key}  ${nameOf(sections[kind] as Entity, record as never)}`;
}

function changedFields(before: object, after: object): string[] {
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, from: written(old.get(field)), to: written(now.get(field)) }))
    .filter(({ from, to }) => from !== to)
    .map(({ field, from, to }) => `    ${field}: ${from} → ${to}`);
}

function written(value: unknown): string {
  return value === undefined ? '(none)' : canonicalLine(value);
}
