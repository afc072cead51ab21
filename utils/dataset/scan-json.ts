import { limits } from './limits';
import { problem, type Problem } from './problem';
import { stepInto } from './problem-path';

/** Keys that some code somewhere would take for the object's own machinery. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds in valid JSON what `JSON.parse` swallows: keys written twice (the last would win), keys that are not allowed,
 * and nesting that overflows the stack of whatever walks it later. Stops at the first place that is too deep.
 * Linear in the text, without recursion.
 */
export function scanJson(text: string): Problem[] {
  const problems: Problem[] = [];
  const open: Level[] = [];
  let path = '';
  let at = 0;
  while (at < text.length) {
    const level = open.at(-1);
    const character = text.charAt(at);
    switch (character) {
      case '{':
      case '[':
        if (open.length === limits.depth)
          return [...problems, problem(path, 'too-deep', { max: limits.depth })];
        if (character === '{') open.push({ path, keys: new Set() });
        else {
          open.push({ path, index: 0 });
          path = stepInto(path, 0);
        }
        break;
      case '}':
      case ']':
        open.pop();
        path = level?.path ?? '';
        break;
      case ',':
        if (level?.index !== undefined) path = stepInto(level.path, ++level.index);
        break;
      case '"': {
        const end = endOfString(text, at);
        if (level?.keys && isKey(text, end)) {
          const key = JSON.parse(text.slice(at, end)) as string;
          path = stepInto(level.path, key);
          if (level.keys.has(key)) problems.push(problem(path, 'duplicate-key', { key }));
          if (forbiddenKeys.has(key)) problems.push(problem(path, 'forbidden-key', { key }));
          level.keys.add(key);
        }
        at = end - 1;
        break;
      }
      default:
    }
    at++;
  }
  return problems;
}

interface Level {
  /** Where the object or list stands. */
  path: string;
  keys?: Set<string>;
  index?: number;
}

/** The place after the closing quote. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

function isKey(text: string, after: number): boolean {
  let at = after;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return text[at] === ':';
}
