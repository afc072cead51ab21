import { describe, expect, it } from 'vitest';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import { makeBenchActors, writtenNames } from './bench-dictionary';
import { makeBenchPack } from './bench-pack';
import { makeBenchText } from './bench-text';

describe('makeBenchText', () => {
  const paragraphs = makeBenchText();
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');

  it('reads like news to a matcher: in length, words, capitals and scripts', () => {
    const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
    const cyrillic = text.match(/\p{Script=Cyrillic}/gu) ?? [];
    expect({
      thousandUnits: Math.round(text.length / 1000),
      thousandWords: Math.round(words.length / 1000),
      thousandKinds: Math.round(new Set(words).size / 1000),
      percentCapitalised: Math.round((100 * capitalised.length) / words.length),
      percentCyrillic: Math.round((100 * cyrillic.length) / text.length),
      hundredParagraphs: Math.round(paragraphs.length / 100),
    }).toEqual({
      thousandUnits: 1000,
      thousandWords: 155,
      thousandKinds: 25,
      percentCapitalised: 18,
      percentCyrillic: 21,
      hundredParagraphs: 47,
    });
  });

  it('is the same every time', () => {
    expect(makeBenchText()).toEqual(paragraphs);
  });
});

describe.each(['exact', 'endings'] as const)('makeBenchActors, spelt for %s', (spelling) => {
  it('writes five names a head', () => {
    const actors = makeBenchActors(50_000, spelling);
    expect([actors.length, actors.flatMap(writtenNames).length]).toEqual([10_000, 50_000]);
  });

  it('begins a large dictionary with a small one', () => {
    const small = makeBenchActors(1000, spelling);
    expect(makeBenchActors(10_000, spelling).slice(0, small.length)).toEqual(small);
  });

  it('makes a sound pack', () => {
    const parsed = parseDatasetFile(makeBenchPack(makeBenchActors(1000, spelling)));
    expect(parsed.kind === 'sound' && parsed.warnings).toEqual([]);
  });
});
