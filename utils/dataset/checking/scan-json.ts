import { limits } from '../records/limits';
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
  let at = 0;
  while (at < text.length) {
    const level = open.at(-1);
    switch (text.charAt(at)) {
      case '{':
      case '[':
        if (open.length === limits.depth) {
          return [...problems, problem(pathOf(open), 'too-deep', { max: limits.depth })];
        }
        open.push(text.charAt(at) === '{' ? { at: '', keys: new Set() } : { at: 0 });
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        if (typeof level?.at === 'number') level.at++;
        break;
      case '"': {
        const end = endOfString(text, at);
        if (level?.keys && isKey(text, end)) {
          const key = JSON.parse(text.slice(at, end)) as string;
          level.at = key;
          if (level.keys.has(key)) problems.push(problem(pathOf(open), 'duplicate-key', { key }));
          if (forbiddenKeys.has(key)) problems.push(problem(pathOf(open), 'forbidden-key', { key }));
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

/** One object or list that is open. */
interface Level {
  /** The key or index that is being read. */
  at: string | number;
  /** Of an object: the keys so far. */
  keys?: Set<string>;
}

function pathOf(open: Level[]): string {
  return open.reduce((path, { at }) => stepInto(path, at), '');
}

/** The place after the quote that closes the string beginning at `start`; 0 where none does. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** Whether the string that ends before `after` is the key of a field. */
export function isKey(text: string, after: number): boolean {
  let at = after;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return text[at] === ':';
}
