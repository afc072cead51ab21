import { describe, expect, it } from 'vitest';
import { hearUntilAnswered } from '../../../entrypoints/options/worker/hear-until-answered';
import type { Job, Progress } from '../../../utils/dataset/checking/incoming';

/** What stands in a worker, with its answer and its progress in the hand of the test. */
function makeAsked(answer = Promise.resolve('staged')) {
  const jobs: Job[] = [];
  const methods = hearUntilAnswered({
    stage: (_name: string, job: Job = {}) => {
      jobs.push(job);
      return answer;
    },
  });
  const tell = (done: number) => jobs[0]?.onProgress?.({ step: 'reading', done });
  return { methods, jobs, tell };
}

describe('hearUntilAnswered', () => {
  it('hears progress before the answer, and none that comes behind it', async () => {
    const { methods, tell } = makeAsked();
    const told: number[] = [];
    const staging = methods.stage('council.json', { onProgress: ({ done }) => told.push(done) });
    tell(1);
    expect(await staging).toBe('staged');
    tell(2);
    expect(told).toEqual([1]);
  });

  it('hears none behind a failure', async () => {
    const { methods, tell } = makeAsked(Promise.reject(new Error('broken')));
    const told: Progress[] = [];
    const staging = methods.stage('council.json', { onProgress: (progress) => told.push(progress) });
    await expect(staging).rejects.toThrow('broken');
    tell(1);
    expect(told).toEqual([]);
  });

  it('hands on everything else as it is', () => {
    const { methods, jobs } = makeAsked();
    const { signal } = new AbortController();
    void methods.stage('council.json', { signal });
    void methods.stage('council.json');
    expect(jobs[0]?.signal).toBe(signal);
    expect(jobs[1]).toEqual({});
  });
});
