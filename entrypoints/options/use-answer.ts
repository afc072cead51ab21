import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The answer to a question that takes its time. What was answered before stays until the next answer is there, unless the
 * question is about something else.
 *
 * @param ask stays the same function as long as the question is the same; null while there is none
 * @param about what the question is about
 * @returns undefined until it is answered
 */
export function useAnswer<Answer>(ask: (() => Promise<Answer>) | null, about: string): Answer | undefined {
  const [answer, setAnswer] = useState<{ about: string; answer: Answer } | null>(null);
  // With the drawing: effects after it wait for a frame, and in a tab behind others that comes a second later.
  useLayoutEffect(() => {
    if (!ask) return undefined;
    let isLate = false;
    const tell = async () => {
      const next = await ask();
      if (!isLate) setAnswer({ about, answer: next });
    };
    void tell();
    return () => {
      isLate = true;
    };
  }, [ask, about]);
  return answer?.about === about ? answer.answer : undefined;
}
