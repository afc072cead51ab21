import type { Problem } from '../../../utils/dataset/checking/problem';

/** What is wrong with a record, looked up by the field's path. */
export interface FieldErrors {
  /** The sentence for a field such as `aliases[2].text`, or undefined when it is fine. */
  at: (path: string) => string | undefined;
  /** Every problem, for the summary above the form. */
  all: readonly Problem[];
}

/**
 * Problems by path. A problem inside a value that has one field of its own, such as `sameAs[1]`, is told at that field:
 * the nearest path above it that was asked for.
 */
export function createFieldErrors(problems: readonly Problem[]): FieldErrors {
  return {
    all: problems,
    at: (path) => problems.find((problem) => problem.path === path || isInside(problem.path, path))?.message,
  };
}

/** True for `sameAs[1]` in `sameAs`; not for fields of a record in a list, they are asked for by themselves. */
function isInside(path: string, outer: string): boolean {
  return path.startsWith(`${outer}[`) && !path.slice(outer.length).includes('.');
}
