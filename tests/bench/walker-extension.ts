import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const walkerScript = 'walker.js';

/** Pages at this path are walked; others show the browser without any extension at work. */
export const walkedPath = 'walked.html';

/** Reads every character of every text node, as the reader script must, and does nothing with them. */
const walker = `
let sum = 0;
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
  const { data } = node;
  for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
}
globalThis.walked = sum;
`;

/**
 * The yardstick for reading: an extension whose content script walks a page with a bare TreeWalker, started at the same
 * moment of the page's life and in a world of its own like the reader script.
 */
export async function writeWalkerExtension(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-walker-'));
  const manifest = {
    manifest_version: 3,
    name: 'Walker',
    version: '1.0',
    content_scripts: [
      { matches: [`http://*/${walkedPath}`], js: [walkerScript], run_at: 'document_idle', all_frames: false },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, walkerScript), walker);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
