import { describe } from 'vitest';
import { rows } from './rows';

describe('a tag in small letters', () => {
  rows('en', { vernik: 'Aldo Vernik', stone: 'Ruth Stone' }, [
    ['in a list', 'Tags: harbour, [aldo vernik|vernik], old town, [ruth stone|stone]'],
    ['with something more', 'Tags: harbour, aldo vernik street, friends of ruth stone'],
    ['of a surname alone', '[Ruth Stone|stone] left.\nTopics: stone, stone walls, the ruth stone'],
    ['as a whole block', '[Aldo Vernik|vernik] left.\nharbour\n[aldo vernik|vernik]\nstone walls'],
    ['in a list between strokes', 'harbour | [aldo vernik|vernik] | old town | [ruth stone|stone]'],
    ['in a list between dots', 'harbour · [aldo vernik|vernik] · old town'],
    ['behind what one may read more on', 'Read more on: [aldo vernik|vernik] | harbour'],
    ['of a surname alone between strokes', '[Ruth Stone|stone] left.\nharbour | stone | the ruth stone'],
    ['between strokes in a sentence', 'He wrote down: harbour | aldo vernik | old town.'],
    ['between a single stroke', 'harbour | aldo vernik'],
    ['elsewhere', '[Aldo Vernik|vernik] left. He writes his name so: aldo vernik, and means it.'],
    ['behind another label', 'Harbour: fish, aldo vernik, nets'],
  ]);
  rows('nl', { vernik: 'Aldo van der Vernik' }, [
    ['with small words in it', 'Trefwoorden: haven, [aldo van der vernik|vernik]'],
  ]);
  rows('ro', { vernik: 'Ilinca Vernik' }, [
    ['in Romanian', 'Etichete: port, [ilinca vernik|vernik], buget\nCuvinte cheie: [ilinca vernik|vernik]'],
  ]);
  rows('bg', { vernik: 'Стоян Верник' }, [['in Bulgarian', 'Етикети: [стоян верник|vernik], пристанище']]);
  rows('hr', { vernik: 'Ivo Vernik' }, [['in Croatian', 'Ključne riječi: [ivo vernik|vernik], luka']]);
  rows('tr', { vernik: 'İdil Vernik' }, [
    ['that begins with an i', 'Etiketler: liman, [idil vernik|vernik]'],
  ]);
});
