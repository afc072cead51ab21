import { describe } from 'vitest';
import { rows } from './rows';

describe('an office that stands behind a full name', () => {
  const both = '[Aldo Vernik|aldo] farms. His cousin, [Bea Vernik|bea]';
  rows('en', { aldo: 'Aldo Vernik', bea: 'Bea Vernik' }, [
    [
      'whose it is, in a later block',
      `${both}, a former Ohio state senator, does not.\n[Aldo Vernik|aldo] left.\n“Yes,” Senator [Vernik|bea] said.`,
    ],
    [
      'the office of whom the page is about',
      `[Aldo Vernik|aldo], congressman for years, left. [Bea Vernik|bea] stayed.\nThen Congressman [Vernik|aldo] slept.`,
    ],
    [
      'a relative’s office',
      `${both}, the senator’s aide, does not.\n[Aldo Vernik|aldo] left.\n“Yes,” Senator [Vernik|aldo] said.`,
    ],
    [
      'somebody who speaks',
      `${both}, the senator said, does not.\n[Aldo Vernik|aldo] left.\n“Yes,” Senator [Vernik|aldo] said.`,
    ],
    [
      'the next of a list',
      `${both}, Senator Quillon and others do not.\n[Aldo Vernik|aldo] left.\n“Yes,” Senator [Vernik|aldo] said.`,
    ],
    [
      'what somebody is to one who holds it',
      `${both}, widow of the senator, does not.\n[Aldo Vernik|aldo] left.\n“Yes,” Senator [Vernik|aldo] said.`,
    ],
  ]);
  rows('en', { aldo: 'Aldo Vernik' }, [
    [
      'a namesake’s',
      '[Aldo Vernik|aldo] farms.\nIlona Vernik, a county judge, does not.\nThen Judge Vernik left. [Aldo Vernik|aldo] stayed.',
    ],
  ]);
  rows('de', { aldo: 'Aldo Vernik', bea: 'Bea Vernik' }, [
    [
      'whose it is',
      '[Bea Vernik|bea], die frühere Ministerin, ging.\n[Aldo Vernik|aldo] blieb.\nAuch Ministerin [Vernik|bea] schwieg.',
    ],
  ]);
  rows('fr', { aldo: 'Aldo Vernik', bea: 'Bea Vernik' }, [
    [
      'whose it is',
      '[Bea Vernik|bea], ancienne ministre du Travail, part.\n[Aldo Vernik|aldo] reste.\nPuis Le ministre [Vernik|bea] dort.',
    ],
  ]);
});
