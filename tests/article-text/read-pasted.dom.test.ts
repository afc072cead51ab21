import { describe, expect, it } from 'vitest';
import { readPasted } from '../../utils/article-text/read-pasted';
import { readSaved } from '../../utils/article-text/read-saved';

const sentence = 'The ferries will sail at night, said Ada Lund.';

describe('readPasted', () => {
  it.each([
    ['a text with a headline', `Night boats\n\n${sentence}\n`, 'Night boats', [sentence]],
    ['a text without one', `${sentence}\n${sentence}`, '', [sentence, sentence]],
    ['one line', sentence, '', [sentence]],
    ['text with a sign of less', `Boats\n${sentence} Is 3 < 4?`, 'Boats', [`${sentence} Is 3 < 4?`]],
    ['a piece of a page', `<h1>Night boats</h1><p>${sentence}</p>`, 'Night boats', [sentence]],
  ])('reads %s', (_, pasted, title, paragraphs) => {
    expect(readPasted(pasted)).toMatchObject({ article: { title, paragraphs } });
  });

  it.each([
    ['gives as its own', '<link rel="canonical" href="https://gazette.example/1"><p>Boats</p>'],
    ['was saved from', '<!-- saved from url=(0025)https://gazette.example/1 --><p>Boats</p>'],
  ])('takes the address that a page %s', (_, html) => {
    expect(readPasted(html).address).toBe('https://gazette.example/1');
  });

  it('runs nothing of what is pasted', () => {
    readPasted(
      '<p>Boats</p><img src="x:" onerror="window.wasRun = true"><script>window.wasRun = true</script>',
    );
    expect('wasRun' in window).toBe(false);
  });
});

describe('readSaved', () => {
  it('reads a page in the encoding that it names', async () => {
    const file = new File(
      ['<meta charset="windows-1251"><p>', new Uint8Array([0xcf, 0xee, 0xf0, 0xee, 0xec]), '</p>'],
      'boats.html',
    );
    expect((await readSaved(file))?.article.title).toBe('Пором');
  });

  it('reads a page that was saved with all its parts', async () => {
    const message = [
      'Snapshot-Content-Location: https://gazette.example/1',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="seam"',
      '',
      '--seam',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<h1>Night boats</h1><p>F=C3=A4hren sail at night, said Ada =',
      'Lund.</p>',
      '--seam--',
      '',
    ].join('\r\n');
    expect(await readSaved(new File([message], 'boats.mhtml'))).toMatchObject({
      address: 'https://gazette.example/1',
      article: { title: 'Night boats', paragraphs: ['Fähren sail at night, said Ada Lund.'] },
    });
  });

  it('reads nothing of a picture', async () => {
    expect(await readSaved(new File([new Uint8Array([0x89, 0x50, 0, 0])], 'boats.html'))).toBeNull();
  });
});
