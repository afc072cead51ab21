/** Works out once what is asked for again soon: remembers at least the last `most` answers, never twice as many. */
export function createRecent<Answer extends object>(
  most: number,
  workOut: (question: string) => Answer,
): (question: string) => Answer {
  let newer = new Map<string, Answer>();
  let older = newer;
  return (question) => {
    const known = newer.get(question);
    if (known) return known;
    const answer = older.get(question) ?? workOut(question);
    if (newer.size === most) {
      older = newer;
      newer = new Map();
    }
    newer.set(question, answer);
    return answer;
  };
}
