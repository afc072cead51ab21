import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type ChildAnswer<Answer> =
  | { kind: 'answered'; answer: Answer }
  /** It was still at work when its time was over. */
  | { kind: 'late' }
  | { kind: 'failed'; why: string };

/**
 * Runs a module of this folder in a process of its own, so that nothing else's code and garbage is in the way of what it
 * measures and that whatever never ends can be ended. It gets `question` and answers through `answerParent`.
 */
export function runInChild<Answer>(
  module: string,
  question: unknown,
  { limitS }: { limitS: number },
): Promise<ChildAnswer<Answer>> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), {
    execArgv: [...process.execArgv, '--expose-gc', '--max-old-space-size=6144'],
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

/** For the child: hears the question and answers it. */
export function answerParent(answer: (question: unknown) => unknown): void {
  process.once('message', (message) => {
    process.send?.(answer((message as { question: unknown }).question));
  });
}

/** The first line of a stack trace or of the engine's last words. */
function reasonIn(complaint: string): string {
  return /^.*(?:Error|ERROR).*$/m.exec(complaint)?.[0].trim() ?? 'no reason given';
}
