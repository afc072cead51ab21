/** What is needed of a colour: how light it is to the eye and how much of it there is. */
export interface Colour {
  /** WCAG relative luminance from 0 to 1. */
  luminance: number;
  alpha: number;
}

/**
 * Reads a computed colour: `rgb()`, `color()`, `lab()`, `lch()`, `oklab()` and `oklch()`, which are all that computed
 * styles give. Spaces other than sRGB are taken by their lightness alone, exact enough to choose between two accents.
 * Anything else counts as transparent.
 */
export function readColour(computed: string): Colour {
  const match = /^([a-z]+)\(([^)]*)\)$/i.exec(computed.trim());
  const [name = '', inside = ''] = match?.slice(1) ?? [];
  const space = /^\s*[a-z][\w-]*/i.exec(inside)?.[0] ?? '';
  const numbers = Array.from(
    inside.slice(space.length).matchAll(/(-?[\d.]+(?:e-?\d+)?)(%?)|none/g),
    ([, digits, percent]) => (digits === undefined ? 0 : Number(digits) / (percent === '%' ? 100 : 1)),
  );
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  switch (name) {
    case 'rgb':
    case 'rgba':
      return { luminance: luminanceOf(a / 255, b / 255, c / 255), alpha };
    case 'color':
      return { luminance: luminanceOf(a, b, c), alpha };
    case 'oklab':
    case 'oklch':
      return { luminance: a ** 3, alpha };
    case 'lab':
    case 'lch':
      return { luminance: (((a > 1 ? a / 100 : a) * 100 + 16) / 116) ** 3, alpha };
    default:
      return { luminance: 0, alpha: 0 };
  }
}

/** The WCAG contrast of two luminances, from 1 to 21. */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminanceOf(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
