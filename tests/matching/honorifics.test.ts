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

  const page = 'It was [Tunde Toralin|tunde].\n';
  rows('en', names, [
    [
      'that are what people are elsewhere, with a capital',
      `${page}They heard Pastor [Toralin|tunde] in a church.\nThey asked Advocate [Toralin|tunde] and Engineer [Tunde|tunde].`,
    ],
    ['the same of others', 'They heard Pastor Toralin and Engineer Tunde.\nPastor Odo Toralin slept.'],
    ['the same with a small letter', `${page}They heard the pastor Tunde.`],
    [
      'of two words',
      `${page}They heard Datuk Seri [Toralin|tunde], Tan Sri [Tunde|tunde] and Chief Executive [Toralin|tunde].`,
    ],
    ['the second of them as a given name', `${page}They heard Sri Toralin.`],
    [
      'in two letters',
      'Then Md. [Tunde Toralin|tunde] met Ch. [Faizan Vernik|faizan] and Fr. [Tunde Toralin|tunde].',
    ],
    ['in initials', 'Then H.E. [Tunde Toralin|tunde] met H.R.H. [Faizan Vernik|faizan].'],
    ['initials of another', 'Then E. J. Tunde Toralin met J.E. Faizan Vernik, and Th. Tunde Toralin.'],
  ]);

  rows('en', { malik: 'Malik Vernik', nana: 'Nana Quillon' }, [
    ['a given name', '[Malik Vernik|malik] left.\nMr [Vernik|malik] met [Nana Quillon|nana].'],
  ]);

  rows('en', { rosman: 'Rosman Vernik' }, [
    [
      'that are no given names of a father’s child',
      '[Rosman Vernik|rosman] left.\nThey respect Datuk Seri [Rosman|rosman] and Pastor [Rosman|rosman].\n[Rosman|rosman] was asked.',
    ],
    [
      'a child of his',
      '[Rosman Vernik|rosman] left.\nSo did the grocer Odo Rosman.\nThey respect Datuk Seri Rosman.',
    ],
  ]);
});
