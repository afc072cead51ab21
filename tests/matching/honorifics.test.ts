import { describe } from 'vitest';
import { rows } from './rows';

const names = { faizan: 'Faizan Vernik', shaista: 'Shaista Quillon', tunde: 'Tunde Toralin' };

describe('honorifics of the English press worldwide', () => {
  rows('en', names, [
    ['before a full name', 'Engr. [Tunde Toralin|tunde] met Begum [Shaista Quillon|shaista].'],
    [
      'before a surname',
      '[Tunde Toralin|tunde] left.\nBarr. [Toralin|tunde] and Tunku [Toralin|tunde] are one.',
    ],
    [
      'before a given name',
      '[Tunde Toralin|tunde] left.\nEngr. [Tunde|tunde] stayed, Barrister [Tunde|tunde] said.',
    ],
    [
      'of a woman',
      '[Shaista Quillon|shaista] left.\nBegum [Quillon|shaista] and Begum [Shaista|shaista] are one.',
    ],
    [
      'of somebody else',
      '[Tunde Toralin|tunde] left.\nMdm Toralin and Begum Toralin stayed. So did Engr. Ladi.',
    ],
    ['a surname', '[Shaista Quillon|shaista] left.\nRokeya Begum stayed, and so did Engr. Shaista Holt.'],
  ]);

  rows('en', names, [
    ['like a given name, before a full name', 'Malik [Faizan Vernik|faizan] met Nana [Tunde Toralin|tunde].'],
    [
      'the same before a surname',
      'Malik [Faizan Vernik|faizan] left.\nMalik [Vernik|faizan] is late, Mr [Vernik|faizan] said.',
    ],
    ['the same before a given name', 'Malik [Faizan Vernik|faizan] left.\nMalik [Faizan|faizan] is late.'],
    [
      'where the page never has it before the full name',
      '[Faizan Vernik|faizan] left.\nMalik Vernik stayed.',
    ],
    ['before another full name', 'Malik [Faizan Vernik|faizan] left.\nMalik Toralin stayed, and Malik Holt.'],
    ['another given name', 'Omar Faizan Vernik left.'],
  ]);

  rows('en', { malik: 'Malik Vernik', nana: 'Nana Quillon' }, [
    ['a given name', '[Malik Vernik|malik] left.\nMr [Vernik|malik] met [Nana Quillon|nana].'],
  ]);
});
