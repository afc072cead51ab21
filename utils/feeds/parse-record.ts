import { parseJson } from '../dataset/checking/parse-json';
import { problem, type Problem } from '../dataset/checking/problem';
import { scanJson } from '../dataset/checking/scan-json';
import { normaliseTexts } from '../dataset/checking/text-problems';

/** The JSON object of one line, free of what `parseDatasetFile` refuses anywhere, or what is wrong with it. */
export function parseRecord(text: string): { value?: object; problems: Problem[] } {
  const parsed = parseJson(text);
  if (parsed.kind === 'not-json') return { problems: [problem('', 'not-json', { detail: parsed.detail })] };
  const { value } = parsed;
  const problems = scanJson(text);
  if (problems.some(({ code }) => code === 'too-deep')) return { problems };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const expected = 'an object in curly brackets';
    return { problems: [problem('', 'wrong-type', { expected, received: 'something else' })] };
  }
  problems.push(...normaliseTexts(value, ''));
  return { value, problems };
}
