import type { Incoming } from '../../dataset/checking/incoming';
import { parseJson } from '../../dataset/checking/parse-json';
import type { Problem } from '../../dataset/checking/problem';
import { scanJson } from '../../dataset/checking/scan-json';
import { isPopolo } from './popolo-file';
import { popoloPack, type PopoloOptions } from './popolo-pack';

/** Reads a Popolo file, whose JSON is known to be sound. */
export async function readPopolo(
  text: string,
  options: PopoloOptions,
): Promise<{ kind: 'incoming'; incoming: Incoming } | { kind: 'refused'; problems: Problem[] }> {
  const problems = scanJson(text);
  if (problems.length > 0) return { kind: 'refused', problems };
  const json = parseJson(text);
  if (json.kind !== 'json' || !isPopolo(json.value)) throw new Error('this was to be Popolo');
  const pack = await popoloPack(json.value, options);
  return { kind: 'incoming', incoming: { packs: [{ ...pack, bytes: text.length }] } };
}
