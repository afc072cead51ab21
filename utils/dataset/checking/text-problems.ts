import { limits } from '../records/limits';
import { problem, type Problem } from './problem';
import { stepInto } from './problem-path';

/**
 * Looks at every text inside a parsed JSON value, also in fields that this version does not know, and writes each in
 * Unicode's composed form (NFC) in place, so that equal names are equal. The value must have passed `scanJson`.
 */
export function normaliseTexts(value: unknown, path: string): Problem[] {
  const problems: Problem[] = [];
  const steps: (string | number)[] = [];
  const look = (text: string) => {
    if (plain.test(text)) return;
    const trouble = troubleOf(text);
    if (!trouble) return;
    const place = steps.reduce((above: string, step) => stepInto(above, step), path);
    problems.push(problem(place, trouble.code, trouble.params));
  };
  const visit = (inner: unknown): unknown => {
    if (typeof inner === 'string') {
      look(inner);
      return inner.normalize('NFC');
    }
    if (typeof inner !== 'object' || inner === null) return inner;
    const fields = inner as Record<string | number, unknown>;
    for (const key of Array.isArray(inner) ? inner.keys() : Object.keys(inner)) {
      steps.push(key);
      if (typeof key === 'string') look(key);
      const after = visit(fields[key]);
      // Never assigned without need: setting a key such as `__proto__` would do more than set a field.
      if (after !== fields[key]) fields[key] = after;
      steps.pop();
    }
    return inner;
  };
  visit(value);
  return problems;
}

/** Most texts by far, in the twinkling of an eye. */
const plain = /^[ -~]*$/;

/** A joiner is wanted between letters of scripts that use it, and hides things anywhere else. */
const hidden =
  /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}|(?<!\p{L}\p{M}*)[\u200C\u200D]|[\u200C\u200D](?!\p{L})/u;

const piled = new RegExp(`\\p{M}{${limits.marksInARow + 1}}`, 'u');

function troubleOf(text: string): Pick<Problem, 'code' | 'params'> | undefined {
  if (!text.isWellFormed() || text.includes('\uFFFD')) return { code: 'broken-text', params: {} };
  const found = hidden.exec(text);
  if (found) return { code: 'hidden-characters', params: { characters: nameOfCharacter(found[0]) } };
  if (piled.test(text)) return { code: 'piled-marks', params: { max: limits.marksInARow } };
  return undefined;
}

function nameOfCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
