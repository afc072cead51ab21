import { readFile, stat, writeFile } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { createPrivateKey, fingerprintOf, readPrivateKey, type SigningKey } from '../../utils/feeds/ed25519';
import { parseManifest } from '../../utils/feeds/parse-manifest';
import { signFeed } from '../../utils/feeds/sign-feed';
import type { Command } from './command';
import { readManifest, writeSigned } from './folder';
import { flawed } from './read-dataset';
import { Stop } from './stop';

/** Signs a folder's manifest. A private key is never printed, and only its owner may read its file. */
export const sign: Command = async (given, print) => {
  const [folder] = given.paths;
  if (given.key === undefined) throw new Stop(2, 'Name the file of your private key: --key FILE.');
  const fromFolder = relative(folder, given.key);
  if (!fromFolder.startsWith('..') && !isAbsolute(fromFolder)) {
    throw new Stop(2, `${given.key} is in the folder that everybody can read. Keep the key somewhere else.`);
  }
  const fetched = await readManifest(folder);
  if (!fetched)
    throw new Stop(2, `There is no pack.json in ${folder}. Build it first: npm run pack -- build.`);
  const parsed = parseManifest(fetched.bytes);
  if (parsed.kind === 'refused') throw flawed(`${folder}/pack.json`, parsed.problems, parsed.message);
  const { manifest } = parsed;
  const oldKey = given['old-key'] === undefined ? undefined : await readKey(given['old-key']);
  if (oldKey && manifest.publicKey === undefined) {
    throw new Stop(2, 'This feed has no key that could hand over: leave out --old-key.');
  }
  const mayCreate = manifest.publicKey === oldKey?.publicKey;
  const key = await readOrCreateKey(given.key, mayCreate, print);
  const signed = await signFeed(manifest, key, oldKey, fetched.signature ?? '');
  if (signed.kind === 'key-needed') {
    throw new Stop(
      1,
      `Subscribers have the key ${await fingerprintOf(signed.publicKey)}, and this one is ${await fingerprintOf(key.publicKey)}: they would refuse it. Sign with theirs, or name it with --old-key so that it hands over.`,
    );
  }
  await writeSigned(folder, signed.signatures, signed.bytes);
  const { id, revision } = signed.manifest;
  print(`${id}, revision ${revision}, signed by ${await fingerprintOf(key.publicKey)}`);
  return 0;
};

async function readOrCreateKey(
  file: string,
  mayCreate: boolean,
  print: (line: string) => void,
): Promise<SigningKey> {
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  if (isThere) return readKey(file);
  if (!mayCreate) {
    throw new Stop(
      2,
      `There is no key in ${file}, and this feed has one already. Look for its file; a new key needs the old one beside it (--old-key).`,
    );
  }
  await writeFile(file, await createPrivateKey(), { mode: 0o600, flag: 'wx' });
  print(
    `A new private key is in ${file}. Keep a copy where nobody else comes: without it no update will be taken.`,
  );
  return readKey(file);
}

async function readKey(file: string): Promise<SigningKey> {
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new Stop(1, `Others can read the private key in ${file}. Close it first: chmod 600 ${file}`);
  }
  const key = await readPrivateKey(await readFile(file, 'utf8'));
  if (!key) throw new Stop(1, `${file} holds no Ed25519 private key in PEM ("BEGIN PRIVATE KEY").`);
  return key;
}
