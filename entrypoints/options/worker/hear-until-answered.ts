import { isJob } from './job-transfer';

type Ask = (...given: unknown[]) => Promise<unknown>;

/**
 * The same methods, all of which answer in a worker; a job is heard until its answer is here and not after it. Progress
 * and answer cross through ports of their own, of which either may be read first: Firefox holds back what a new port is
 * told until both of its ends are known, so under load the answer comes before progress that was told earlier, and a
 * screen that shows the answer would go back to waiting for it.
 */
export function hearUntilAnswered<Methods extends object>(methods: Methods): Methods {
  return new Proxy(methods, {
    get: (asked, name) => {
      const ask = Reflect.get(asked, name) as Ask;
      return async (...given: unknown[]) => {
        let isAnswered = false;
        const heard = given.map((each) => {
          if (!isJob(each) || !each.onProgress) return each;
          const { onProgress } = each;
          const hear: typeof onProgress = (progress) => {
            if (!isAnswered) onProgress(progress);
          };
          return { ...each, onProgress: hear };
        });
        try {
          return await ask(...heard);
        } finally {
          isAnswered = true;
        }
      };
    },
  });
}
