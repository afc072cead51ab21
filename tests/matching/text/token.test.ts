import { expect, it } from 'vitest';
import { tokensOf } from '../../../utils/matching/text/token';

it.each([
  ['Ada 12', ['Ada', '12']],
  ['Heappey12', ['Heappey', '12']],
  ["Дем'ян д'Артаньян", ["Дем'ян", "д'Артаньян"]],
  ["О' Верник", ['О', 'Верник']],
  ["O'Vernik", ['O', 'Vernik']],
  ["ג'ורג' צ׳ק", ["ג'ורג'", 'צ׳ק']],
  ["שלום' שלום", ['שלום', 'שלום']],
  ['鄭文', ['鄭', '文']],
])('parts %s into tokens', (text, tokens) => {
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
});
