import { problem, type Problem } from '../dataset/checking/problem';
import { feedLimits } from './feed-limits';
import { unpacked, type OpenFile } from './open-listed';
import { partKinds, type PartKind } from './pack-parts';
import { parseJsonBytes } from './parse-json-bytes';
import { checkLists, createLists, type Places, type ReadPack } from './read-pack';
import { looseRecordBatches, takeRecords } from './read-records';

/**
 * Reads a folder that was written by hand or by somebody's program: `pack.json` with what the pack says of itself, and
 * `actors.jsonl`, `positions.jsonl.gz` and so on beside it, with or without header lines. Undefined when the manifest
 * is a feed's, which names its files. For packs too large for the one-file form.
 */
export async function readLooseFolder(manifest: Uint8Array, open: OpenFile): Promise<ReadPack | undefined> {
  const json = parseJsonBytes(manifest);
  if (json.kind === 'flawed') return json;
  if (typeof json.value === 'object' && json.value !== null && 'files' in json.value) return undefined;
  const lists = createLists();
  const places: Places = new Map();
  const problems: Problem[] = [];
  const allowance = { bytes: feedLimits.linesBytes };
  for (const kind of partKinds) {
    const file = await findFile(kind, open);
    if (!file) continue;
    const lines: number[] = [];
    const found = await takeRecords(looseRecordBatches(file, allowance), (batch) => {
      for (const { line, value } of batch) {
        lists[kind].push(value);
        lines.push(line);
      }
    });
    problems.push(...found);
    places.set(kind, [{ path: file.path, lines }]);
  }
  if (places.size === 0) return { kind: 'flawed', problems: [problem('', 'no-records')] };
  return problems.length > 0 ? { kind: 'flawed', problems } : checkLists(json.value, lists, places);
}

async function findFile(kind: PartKind, open: OpenFile) {
  const plain = await open(`${kind}.jsonl`);
  if (plain) return { path: `${kind}.jsonl`, lines: plain, limitBytes: feedLimits.linesBytes };
  const packed = await open(`${kind}.jsonl.gz`);
  return (
    packed && { path: `${kind}.jsonl.gz`, lines: unpacked(packed), limitBytes: feedLimits.unpackedBytes }
  );
}
