import { describe } from 'vitest';
import { rows } from './rows';

describe('a given name that tells a woman or a man', () => {
  rows('en', { grainne: 'Gráinne Vernik', belen: 'Belén Quillon', ildiko: 'Ildikó Toralin' }, [
    [
      'a woman, without a last letter that says so',
      '[Gráinne Vernik|grainne] came.\n“Yes,” said Ms [Vernik|grainne]. Mr Vernik did not.',
    ],
    ['a woman of Spain', '[Belén Quillon|belen] came.\nMrs [Quillon|belen] spoke, Mr Quillon did not.'],
    ['a woman of Hungary', '[Ildikó Toralin|ildiko] came.\nMrs [Toralin|ildiko] spoke, Mr Toralin did not.'],
  ]);
  rows('en', { gorka: 'Gorka Vernik', arda: 'Arda Quillon' }, [
    [
      'a man, with a last letter of women',
      '[Gorka Vernik|gorka] came.\nMr [Vernik|gorka] spoke, Ms Vernik did not.',
    ],
    ['a man of Turkey', '[Arda Quillon|arda] came.\nMr [Quillon|arda] spoke, Mrs Quillon did not.'],
  ]);
});
