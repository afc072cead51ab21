import { limits } from './limits';
import { problem, type Problem } from './problem';
import { stepInto } from './problem-path';

/**
 * Looks at every text inside a parsed JSON value, also in fields that this version does not know, and writes each in
 * Unicode's composed form (NFC) in place, so that equal names are equal. The value must have passed `scanJson`.
 */
export function normaliseTexts(value: unknown, path: string): Problem[] {
  const problems: Problem[] = [];
  visit(value, path, problems);
  return problems;
}

function visit(value: unknown, path: string, problems: Problem[]): unknown {
  if (typeof value === 'string') {
    const trouble = troubleOf(value, path);
    if (trouble) problems.push(trouble);
    return value.normalize('NFC');
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) value[i] = visit(item, stepInto(path, i), problems);
    return value;
  }
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const trouble = troubleOf(key, stepInto(path, key));
    if (trouble) problems.push(trouble);
    const before = fields[key];
    const after = visit(before, stepInto(path, key), problems);
    // Never assigned without need: setting a key such as `__proto__` would do more than set a field.
    if (after !== before) fields[key] = after;
  }
  return value;
}

/** A joiner is wanted between letters of scripts that use it, and hides things anywhere else. */
const hidden =
  /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}|(?<!\p{L}\p{M}*)[\u200C\u200D]|[\u200C\u200D](?!\p{L})/u;

const piled = new RegExp(`\\p{M}{${limits.marksInARow + 1}}`, 'u');

function troubleOf(text: string, path: string): Problem | undefined {
  if (!text.isWellFormed() || text.includes('\uFFFD')) return problem(path, 'broken-text');
  const found = hidden.exec(text);
  if (found) return problem(path, 'hidden-characters', { characters: nameOfCharacter(found[0]) });
  if (piled.test(text)) return problem(path, 'piled-marks', { max: limits.marksInARow });
  return undefined;
}

function nameOfCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
