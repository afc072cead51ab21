import { problem, type Problem } from '../dataset/checking/problem';
import { whyNotText } from '../feeds/why-not-text';

/** The text of a JSON file, which must be UTF-8: another encoding would put wrong characters into names. */
export function jsonText(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): { kind: 'text'; text: string } | { kind: 'bad'; problem: Problem } {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: 'bad', problem: problem(path, whyNotText(bytes)) };
  }
}
