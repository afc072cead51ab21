import { contrastOf, readColour } from './colour';
import type { StyleReader } from './style-reader';
import { flatParent } from './flat-tree';

/** What a mark has to be seen on. */
export type Tone = 'light' | 'dark';

/** What is known of the ground under a text. */
export type Ground =
  | { kind: 'colour'; luminance: number }
  /** An image, a gradient or nothing at all: the browser's own canvas. */
  | { kind: 'picture' }
  | { kind: 'canvas' };

/** Where both accents are seen equally well: (0.2 + 0.05)² ≈ (0.075 + 0.05) × (0.46 + 0.05). */
const darkGround = 0.2;

/** Text this light is meant for a dark ground. */
const lightText = 0.35;

/** Text that differs less from the colour behind it does not stand on that colour, but on a picture laid over it. */
const readable = 1.6;

/**
 * Which accent a mark in this element needs: by the colour the page laid under the text, and where that cannot be told,
 * by the text's own colour, since the page chose that to be read.
 */
export function toneOf(element: Element, styles: StyleReader): Tone {
  const text = readColour(styles.of(element).color).luminance;
  const ground = styles.once(groundOf, element);
  if (ground.kind === 'colour' && contrastOf(text, ground.luminance) >= readable)
    return ground.luminance < darkGround ? 'dark' : 'light';
  return text > lightText ? 'dark' : 'light';
}

/**
 * What the page laid under an element's text, by the nearest background that hides what is behind it. Asked through
 * `StyleReader.once`, it looks at each ancestor of many texts once.
 */
export function groundOf(element: Element, styles: StyleReader): Ground {
  const { backgroundImage, backgroundClip, backgroundColor } = styles.of(element);
  if (backgroundImage !== 'none' && !backgroundClip.includes('text')) return { kind: 'picture' };
  const { luminance, alpha } = readColour(backgroundColor);
  if (alpha >= 0.5) return { kind: 'colour', luminance };
  const parent = flatParent(element);
  return parent === null ? { kind: 'canvas' } : styles.once(groundOf, parent);
}
