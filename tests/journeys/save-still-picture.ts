import { writeFile } from 'node:fs/promises';
import { eventually } from './eventually';

/** Takes pictures until two in a row are the same, so that none shows a card half faded in, and saves the last. */
export async function saveStillPicture(file: string, take: () => Promise<Uint8Array>): Promise<void> {
  let before = await take();
  const still = await eventually('a picture that stands still', async () => {
    const now = await take();
    if (Buffer.from(before).equals(now)) return now;
    before = now;
    return undefined;
  });
  await writeFile(file, still);
}
