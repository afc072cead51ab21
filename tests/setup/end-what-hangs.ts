import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';

/** Longer than any test or set-up may take by its own limit. */
const mostSilenceMs = 10 * 60_000;

/**
 * Ends a run in which no test ends any more, and says which files were under way: what blocks a process, or hangs before
 * the first test of a file, has no limit of its own.
 */
export default class EndWhatHangs implements Reporter {
  #vitest: Vitest | undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly #underWay = new Set<string>();

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunStart(): void {
    this.#wait();
  }

  onTestModuleQueued({ relativeModuleId }: TestModule): void {
    this.#underWay.add(relativeModuleId);
    this.#wait();
  }

  onTestCaseResult(_test: TestCase): void {
    this.#wait();
  }

  onTestModuleEnd({ relativeModuleId }: TestModule): void {
    this.#underWay.delete(relativeModuleId);
    this.#wait();
  }

  onTestRunEnd(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const files = [...this.#underWay].join(', ') || 'none';
      this.#vitest?.logger.error(
        `No test has ended for ${mostSilenceMs / 60_000} minutes. Under way: ${files}.`,
      );
      this.#vitest?.logger.log('0 passed, 1 failed');
      process.exit(1);
    }, mostSilenceMs);
  }
}
