/** Muted colours that white letters stand on with at least 6:1, in light and dark alike. */
const colours = [
  '#7a3b3b',
  '#2f5d50',
  '#3d4f86',
  '#6a5a2f',
  '#6b3f6e',
  '#2d5c70',
  '#7a4a2b',
  '#4d5d2f',
  '#584a7d',
  '#7a3b5c',
  '#345e3a',
  '#4a5d75',
] as const;

/** The same colour for the same id, everywhere and always. It says nothing about the actor. */
export function avatarColour(id: string): (typeof colours)[number] {
  return colours[fnv1a(id) % colours.length] ?? colours[0];
}

/** 32-bit FNV-1a over UTF-16 code units: spreads short, similar ids well. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
