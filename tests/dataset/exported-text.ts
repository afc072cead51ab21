import type { Dataset } from '../../utils/dataset/dataset';

/** The one-file JSON of a small dataset, whole. */
export async function exportedText(dataset: Pick<Dataset, 'exportParts'>): Promise<string> {
  const text = await dataset.exportParts(async (parts) => {
    let whole = '';
    for await (const part of parts) whole += part;
    return whole;
  });
  if (typeof text !== 'string') throw new Error(text.kind);
  return text;
}
