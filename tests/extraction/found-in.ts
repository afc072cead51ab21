import { findStatements } from '../../utils/extraction/find-statements';

/**
 * What a text is found to report, a line a statement, to be read at a glance: `Berg says: the claim`, with "says" for
 * the kind "said" and parts of a claim joined by "…". Names of speakers are as printed; nobody is "–".
 */
export function foundIn(lang: string, text: string): string[] {
  return findStatements(text, { lang }).map(({ speaker, spans, kind, type }) => {
    const content = spans.map(([start, end]) => text.slice(start, end)).join(' … ');
    return `${speaker?.printed ?? '–'} | ${kind} | ${type} | ${content}`;
  });
}
