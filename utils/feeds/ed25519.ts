import { sha256 } from './sha256';

/** Keys and signatures are base64 text of their raw 32 and 64 bytes. */
const algorithm = { name: 'Ed25519' };

/** True when the signature is the key's over exactly these bytes; false for anything that is no signature or no key. */
export async function isSignedBy(
  publicKey: string,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const [rawKey, rawSignature] = [fromBase64(publicKey), fromBase64(signature)];
  if (rawKey?.length !== 32 || rawSignature?.length !== 64) return false;
  try {
    const key = await crypto.subtle.importKey('raw', rawKey, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, key, rawSignature, bytes);
  } catch (error) {
    // Some 32 bytes are no point of the curve; browsers say so in different ways.
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}

/** A publisher's pair. The private key is PKCS #8 in PEM, as `openssl genpkey -algorithm ed25519` writes it. */
export interface SigningKey {
  publicKey: string;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

/** A new private key as PEM text. */
export async function createPrivateKey(): Promise<string> {
  const pair = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
  return `-----BEGIN PRIVATE KEY-----\n${raw}\n-----END PRIVATE KEY-----\n`;
}

/** Undefined when the text is no Ed25519 private key. */
export async function readPrivateKey(pem: string): Promise<SigningKey | undefined> {
  const body = /^-----BEGIN PRIVATE KEY-----\s+([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----\s*$/.exec(
    pem,
  )?.[1];
  const raw = body === undefined ? undefined : fromBase64(body.replaceAll(/\s/g, ''));
  if (!raw) return undefined;
  try {
    const key = await crypto.subtle.importKey('pkcs8', raw, algorithm, true, ['sign']);
    const { x = '' } = await crypto.subtle.exportKey('jwk', key);
    const publicKey = `${x.replaceAll('-', '+').replaceAll('_', '/')}=`;
    return {
      publicKey,
      sign: async (bytes) => toBase64(new Uint8Array(await crypto.subtle.sign(algorithm, key, bytes))),
    };
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** The short form that people compare: 80 bits of the key's SHA-256 as `1f3a 90bc 77e2 04d1 5a6b`. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const hash = await sha256(fromBase64(publicKey) ?? new Uint8Array());
  return (hash.slice(0, 20).match(/.{4}/g) ?? []).join(' ');
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
