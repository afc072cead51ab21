import { limits } from '../records/limits';
import { problem, type Problem, type Warning } from './problem';
import { createUnknownFields } from './unknown-fields';

export type Findings = ReturnType<typeof createFindings>;

/** What is found wrong or odd while packs are read; keeps as many sentences as anybody reads, and counts the others. */
export function createFindings() {
  const problems: Problem[] = [];
  const warnings: Warning[] = [];
  const unknown = createUnknownFields();
  let count = 0;
  function add(found: Problem): void {
    count++;
    if (problems.length < limits.problems) problems.push(found);
  }
  return {
    add,
    warn(found: Warning): void {
      if (warnings.length < limits.problems) warnings.push(found);
    },
    unknown,
    problems(): Problem[] {
      const more = count - problems.length;
      return more === 0 ? problems : [...problems, problem('', 'more-problems', { count: more })];
    },
    warnings: (): Warning[] => [...warnings, ...unknown.warnings()],
  };
}
