import { readPasted, type PastedArticle } from './read-pasted';

/** How much of a file is looked through for the encoding it names, in bytes. */
const headBytes = 4096;

/**
 * Reads a saved page (`.html`, `.mhtml`) or a text file, in the encoding that it names, else UTF-8. Null where there is no
 * page in it.
 */
export async function readSaved(file: File): Promise<PastedArticle | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.mht(?:ml)?$/i.test(file.name)) return readArchive(bytes);
  const text = decoded(bytes);
  // Of a picture or a document of an office program nothing can be read.
  return text.includes('\0') ? null : readPasted(text);
}

/** A page with all its parts in one file, as Chromium saves it: a message with the HTML first. */
async function readArchive(bytes: Uint8Array): Promise<PastedArticle | null> {
  // Fetched when the first is opened.
  const { default: PostalMime } = await import('postal-mime');
  const { html, headers } = await PostalMime.parse(bytes);
  if (html === undefined) return null;
  return readPasted(html, headers.find(({ key }) => key === 'snapshot-content-location')?.value);
}

function decoded(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch (error) {
    // No such encoding: the page is wrong about itself.
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}
