/** Text that comes in parts as a file. The browser may keep what it has already on disk, so memory stays bounded. */
export async function blobOf(parts: AsyncIterable<string> | Iterable<string>, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let waiting: string[] = [];
  let length = 0;
  for await (const part of parts) {
    waiting.push(part);
    length += part.length;
    if (length < partLength) continue;
    blobs.push(new Blob(waiting));
    waiting = [];
    length = 0;
  }
  return new Blob([...blobs, ...waiting], { type });
}

/** Text is handed over to the browser in parts of about this many code units. */
const partLength = 1024 * 1024;
