import { statedText } from './stated-text';

const nameAttributes = ['property', 'name', 'itemprop', 'http-equiv'];

/** What the first `<meta>` of this name says, in whichever attribute it is named; letter case does not matter. */
export function metaContent(document: Document, name: string): string | undefined {
  const wanted = name.toLowerCase();
  // A live list, which browsers keep: a query for each name would go through the whole page.
  for (const meta of document.getElementsByTagName('meta'))
    if (nameAttributes.some((attribute) => meta.getAttribute(attribute)?.toLowerCase() === wanted))
      return statedText(meta.getAttribute('content'));
  return undefined;
}
