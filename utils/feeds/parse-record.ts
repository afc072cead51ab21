import { problem, type Problem } from '../dataset/problem';
import { scanJson } from '../dataset/scan-json';
import { normaliseTexts } from '../dataset/text-problems';

/** The JSON object of one line, free of what `parseDatasetFile` refuses anywhere, or what is wrong with it. */
export function parseRecord(text: string): { value?: object; problems: Problem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problems: [problem('', 'not-json', { detail: error.message })] };
  }
  const problems = scanJson(text);
  if (problems.length > 0) return { problems };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const expected = 'an object in curly brackets';
    return { problems: [problem('', 'wrong-type', { expected, received: 'something else' })] };
  }
  problems.push(...normaliseTexts(value, ''));
  return problems.length > 0 ? { problems } : { value, problems };
}
