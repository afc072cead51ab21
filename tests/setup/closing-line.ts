import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node';

/** Ends a run with one plain line, `N passed, N failed`; a file that could not run at all counts as failed. */
export default class ClosingLine implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const passed = states.filter((state) => state === 'passed').length;
    const failedTests = states.filter((state) => state === 'failed').length;
    const failedModules = modules.filter((module) => module.errors().length > 0).length;
    const counted = failedTests + failedModules + unhandledErrors.length;
    // A set-up that failed leaves no test behind to count.
    const failed = reason === 'failed' ? Math.max(counted, 1) : counted;
    this.#vitest?.logger.log(`${passed} passed, ${failed} failed`);
  }
}
