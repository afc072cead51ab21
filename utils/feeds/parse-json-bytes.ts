import { parseJson } from '../dataset/checking/parse-json';
import { problem, type Problem } from '../dataset/checking/problem';
import { scanJson } from '../dataset/checking/scan-json';
import { normaliseTexts } from '../dataset/checking/text-problems';
import { feedLimits } from './feed-limits';
import { whyNotText } from './why-not-text';

/** A `pack.json` as JSON, free of what `parseDatasetFile` refuses anywhere; nothing is known of its shape. */
export function parseJsonBytes(
  bytes: Uint8Array,
): { kind: 'json'; value: unknown } | { kind: 'flawed'; problems: Problem[] } {
  const max = feedLimits.manifestBytes;
  if (bytes.length > max) return flawed(problem('', 'bytes-too-many', { max }));
  const text = decode(bytes);
  if (text === undefined) return flawed(problem('', whyNotText(bytes)));
  const parsed = parseJson(text);
  if (parsed.kind === 'not-json') return flawed(problem('', 'not-json', { detail: parsed.detail }));
  const keys = scanJson(text);
  if (keys.length > 0) return flawed(...keys);
  const texts = normaliseTexts(parsed.value, '');
  return texts.length > 0 ? flawed(...texts) : parsed;
}

function flawed(...problems: Problem[]): { kind: 'flawed'; problems: Problem[] } {
  return { kind: 'flawed', problems };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
