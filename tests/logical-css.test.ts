import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sheets = ['entrypoints', 'components'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.css')),
);

/** Properties with four sides, of which the second is right and the fourth left. */
const ofFourSides = new Set(['margin', 'padding', 'inset', 'border-width', 'border-color', 'border-style']);

describe('the style sheets', () => {
  it('say start and end, never left and right: a page may run the other way', () => {
    const physical = sheets.flatMap((file) =>
      declarationsIn(readFileSync(`${root}/${file}`, 'utf8')).flatMap(({ property, value }) =>
        isPhysical(property, value) ? [`${file}: ${property}: ${value}`] : [],
      ),
    );
    expect(physical, 'write inline-start, inline-end, start or end instead').toEqual([]);
  });

  it.each<[property: string, value: string, found: boolean]>([
    ['margin-left', '2px', true],
    ['text-align', 'right', true],
    ['inset', '0 4px 0 2px', true],
    ['padding', '1px calc(2px + 3px) 1px 4px', true],
    ['border-top-left-radius', '2px', true],
    ['margin-inline-start', '2px', false],
    ['padding', '1px calc(2px + 3px) 1px calc(2px + 3px)', false],
    ['inset', '0 0 auto', false],
    // A name, and no side.
    ['view-transition-name', 'left-column', false],
  ])('are looked through for sides: %s: %s', (property, value, found) => {
    expect(isPhysical(property, value)).toBe(found);
  });
});

function declarationsIn(sheet: string): { property: string; value: string }[] {
  const bare = sheet.replace(/\/\*.*?\*\//gs, '');
  return [...bare.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => ({ property, value: value.trim() }),
  );
}

function isPhysical(property: string, value: string): boolean {
  if (/(?:^|-)(?:left|right)(?:-|$)/.test(property)) return true;
  if (/(?:^|\s)(?:left|right)(?=\s|$)/.test(value)) return true;
  const sides = value.replace(/\s*!important$/, '').split(/\s+(?![^(]*\))/);
  return ofFourSides.has(property) && sides.length === 4 && sides[1] !== sides[3];
}
