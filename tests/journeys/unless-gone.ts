/** What a frame answers; undefined when it went away in the middle of being asked. */
export async function unlessGone<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && goneWords.test(error.message)) return undefined;
    throw error;
  }
}

/** How Playwright and WebDriver BiDi say so; Firefox's stumbles over the answer of a document that is just being replaced. */
const goneWords =
  /no such frame|no longer exist|Discarded|detached|context was destroyed|Target closed|got null #buildReturnValue/i;
