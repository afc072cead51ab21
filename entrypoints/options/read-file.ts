/** Larger files are refused before they are in memory; the format's own limits stand in its parser. */
const mostBytes = 64 * 1024 * 1024;

export type FileText =
  | { kind: 'text'; text: string }
  | { kind: 'too-large' }
  /** Gone, or the browser may not open it. */
  | { kind: 'unreadable' }
  /** Not UTF-8: reading on would put replacement characters into names. */
  | { kind: 'not-text' };

/** The text of a file that the reader chose or dropped. */
export async function readFile(file: Blob): Promise<FileText> {
  if (file.size > mostBytes) return { kind: 'too-large' };
  try {
    const bytes = await file.arrayBuffer();
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof DOMException) return { kind: 'unreadable' };
    if (error instanceof TypeError) return { kind: 'not-text' };
    throw error;
  }
}
