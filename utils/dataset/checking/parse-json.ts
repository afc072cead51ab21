/** A JSON value, or what the browser says is wrong with the text. */
export function parseJson(
  text: string,
): { kind: 'json'; value: unknown } | { kind: 'not-json'; detail: string } {
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'not-json', detail: error.message };
    throw error;
  }
}
