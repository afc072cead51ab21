import { describe } from 'vitest';
import { rows } from './rows';

describe('a word where a sentence begins', () => {
  rows('en', { stone: 'Ruth Stone', vernik: 'Aldo Vernik' }, [
    ['a word that is a name', '[Ruth Stone|stone] left. Stone walls fell.'],
    ['behind a hyphen', '[Ruth Stone|stone] left. A pro-[Stone|stone] committee stayed.'],
    ['behind a dash', '[Ruth Stone|stone] left - Stone walls fell.'],
    [
      'in a quote behind a comma',
      '[Aldo Vernik|vernik] left. She said, “Embattled [Vernik|vernik] is gone.”',
    ],
    ['in a quote behind a word', '[Aldo Vernik|vernik] left. They call her “Embattled Vernik” there.'],
  ]);
  rows('tr', { karasu: 'Tuncay Vernik' }, [
    ['a courtesy word', '[Tuncay Vernik|karasu] geldi, “Sayın [Vernik|karasu] haklı” dedi.'],
  ]);
});
