import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

export type ChildAnswer<Answer> =
  | { kind: 'answered'; answer: Answer }
  /** It was still at work when its time was over. */
  | { kind: 'late' }
  | { kind: 'failed'; why: string };

/**
 * Runs a module of this folder in a process of its own, so that nothing else's code and garbage is in the way of what it
 * measures and that whatever never ends can be ended. It is made one script before, as the build does with the
 * background: V8 runs what shares the scope of a function a quarter faster than modules that import from each other. It
 * gets `question` and answers through `answerParent`.
 */
export async function runInChild<Answer>(
  module: string,
  question: unknown,
  { limitS }: { limitS: number },
): Promise<ChildAnswer<Answer>> {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-bench-'));
  const script = join(folder, 'child.cjs');
  const input = fileURLToPath(new URL(module, import.meta.url));
  const bundle = await rolldown({ input, platform: 'node' });
  await bundle.write({ file: script, format: 'cjs' });
  await bundle.close();
  try {
    return await answerOf<Answer>(script, question, limitS);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function answerOf<Answer>(script: string, question: unknown, limitS: number): Promise<ChildAnswer<Answer>> {
  const child = fork(script, {
    execArgv: ['--expose-gc', '--max-old-space-size=6144'],
    stdio: ['ignore', 2, 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    complaint += bytes.toString();
  });
  return new Promise((resolve) => {
    const settle = (answer: ChildAnswer<Answer>) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(answer);
    };
    const timer = setTimeout(() => settle({ kind: 'late' }), limitS * 1000);
    child.once('message', (answer) => settle({ kind: 'answered', answer: answer as Answer }));
    child.once('exit', () => settle({ kind: 'failed', why: reasonIn(complaint) }));
    child.send({ question });
  });
}

/** The first line of a stack trace or of the engine's last words. */
function reasonIn(complaint: string): string {
  return /^.*(?:Error|ERROR).*$/m.exec(complaint)?.[0].trim() ?? 'no reason given';
}
