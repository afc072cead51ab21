import type { Passage } from './passage';

/** A name in its block of text, and what stands above. */
export interface NamePlace {
  /** The block's text or a stretch of it. */
  text: string;
  /** UTF-16 offsets of the name in it, end exclusive. */
  start: number;
  end: number;
  headline: string;
  lead: string;
  lang?: string;
}

/** Parts what stands around a name into its sentence, the rest of its paragraph, and what stands above. */
export function passageAround({ text, start, end, headline, lead, lang }: NamePlace): Passage {
  const [from, to] = sentenceAround(text, { start, end }, lang);
  return {
    sentence: text.slice(from, to),
    paragraph: `${text.slice(0, from)} ${text.slice(to)}`.trim(),
    headline,
    // In the lead itself the same words are not counted twice.
    lead: lead.replace(text, '').trim(),
    ...(lang !== undefined && { lang }),
  };
}

/** A name may hold what looks like the end of a sentence ("J. Lund"): then it spans several. */
function sentenceAround(
  text: string,
  name: { start: number; end: number },
  lang: string | undefined,
): [from: number, to: number] {
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
  const touching = sentences.filter(
    ({ index, segment }) => index < name.end && index + segment.length > name.start,
  );
  const last = touching.at(-1);
  return [touching[0]?.index ?? 0, last ? last.index + last.segment.length : text.length];
}
