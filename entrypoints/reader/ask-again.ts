/** Pauses before a question is put again, in ms: the first is shorter than a reader notices, all together than they wait. */
const pausesMs = [50, 200, 800];

/**
 * Asks, and asks again while nobody answers: a background that is just ending drops what it is told, and the next question
 * starts it anew. For questions that may be put twice.
 *
 * @returns null once the extension is gone
 * @throws what the last attempt threw
 */
export async function askAgain<Answer>(
  ask: () => Promise<Answer>,
  { isAlive, pause = wait }: { isAlive: () => boolean; pause?: (ms: number) => Promise<void> },
): Promise<Answer | null> {
  for (const pauseMs of [...pausesMs, null]) {
    if (!isAlive()) return null;
    try {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
      return await ask();
    } catch (error) {
      if (pauseMs === null && isAlive()) throw error;
    }
    // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
    if (pauseMs !== null) await pause(pauseMs);
  }
  return null;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
