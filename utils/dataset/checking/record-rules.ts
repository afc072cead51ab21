import type { Actor } from '../../actors/actor';
import { spanMeets } from '../../actors/partial-date';
import type { Position } from '../../actors/position';
import type { Source } from '../../actors/source';
import { problem, type Problem, type Warning } from './problem';
import { stepInto } from './problem-path';
import type { Referring } from '../records/references';

/** What a record that fits its schema breaks by its fields among each other. */
export function ruleProblems(kind: keyof Referring, record: unknown, path: string): Problem[] {
  return kind === 'actor' ? actorProblems(record as Actor, path) : [];
}

/** A position's chain ends where its link leads. */
export function chainProblem(position: Position, source: Source, path: string): Problem | undefined {
  if (position.chain.at(-1) === source.outlet) return undefined;
  return problem(stepInto(path, 'chain'), 'chain-end', { outlet: source.outlet });
}

/** Names written to look like other names. They may be real, so they are only pointed at. */
export function nameWarnings(actor: Actor, path: string): Warning[] {
  const names: [string, string][] = [
    [stepInto(path, 'name'), actor.name],
    ...actor.aliases.map((alias, i): [string, string] => [
      stepInto(path, `aliases`) + `[${i}].text`,
      alias.text,
    ]),
  ];
  return names.flatMap(([at, name]) => {
    const word = name.split(/[^\p{L}\p{M}]+/u).find(mixesScripts);
    return word === undefined ? [] : [problem(at, 'mixed-scripts', { word })];
  });
}

function actorProblems(actor: Actor, path: string): Problem[] {
  return [
    ...actor.aliases.flatMap(({ validFrom, validTo }, i) =>
      inOrder(validFrom, validTo)
        ? []
        : [problem(`${stepInto(path, 'aliases')}[${i}].validTo`, 'dates-order')],
    ),
    ...actor.memberships.flatMap(({ from, to }, i) =>
      inOrder(from, to) ? [] : [problem(`${stepInto(path, 'memberships')}[${i}].to`, 'dates-order')],
    ),
  ];
}

function inOrder(from: string | undefined, to: string | undefined): boolean {
  return from === undefined || to === undefined || spanMeets({ from }, to);
}

function mixesScripts(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
}
