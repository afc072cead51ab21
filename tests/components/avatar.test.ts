import { describe, expect, it } from 'vitest';
import { avatarColour } from '../../components/avatar-colour';
import { initialsOf } from '../../components/initials';

describe('initialsOf', () => {
  it.each([
    ['Anton Lukarev', 'AL'],
    ['Mara Quill-Østergård', 'MQ'],
    ['Émile de la Cour', 'ÉC'],
    ['Coalition of the willing for Verania', 'CV'],
    ['Palace (leadership of Belmar)', 'P'],
    ['NATO', 'N'],
    ['Антон Лукарев', 'АЛ'],
    ['習近平', '習'],
    ['van der berg', 'VB'],
    ['…', ''],
  ])('takes %s down to %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('avatarColour', () => {
  const ids = Array.from({ length: 200 }, (_, i) => `p/person-${i}`);

  it('stays the same for the same id', () => {
    expect(ids.map(avatarColour)).toEqual(ids.map(avatarColour));
  });

  it('uses every colour', () => {
    expect(new Set(ids.map(avatarColour)).size).toBe(12);
  });

  it('carries white letters at 4.5:1 or better', () => {
    const tooLight = [...new Set(ids.map(avatarColour))].filter(
      (colour) => 1.05 / (luminance(colour) + 0.05) < 4.5,
    );
    expect(tooLight).toEqual([]);
  });
});

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
