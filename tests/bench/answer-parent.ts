/** For the child: hears the question and answers it. */
export function answerParent(answer: (question: unknown) => unknown): void {
  process.once('message', (message) => {
    process.send?.(answer((message as { question: unknown }).question));
  });
}
