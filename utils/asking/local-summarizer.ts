import type { LocalSummarizer } from '../drafts/propose';

interface SummarizerOptions {
  type: 'tldr';
  format: 'plain-text';
  length: 'short';
  /** BCP 47. */
  expectedInputLanguages?: string[];
  outputLanguage: string;
}

/** The part of the browser's Summarizer API that is used, https://developer.mozilla.org/docs/Web/API/Summarizer. */
interface SummarizerApi {
  availability: (
    options: SummarizerOptions,
  ) => Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create: (options: SummarizerOptions & { signal: AbortSignal }) => Promise<{
    summarize: (text: string, options: { context: string; signal: AbortSignal }) => Promise<string>;
    destroy: () => void;
  }>;
}

/**
 * What the browser itself sums up with, on this machine; null where it has nothing that knows these languages or has not
 * loaded it: nothing is downloaded for it here.
 *
 * @param from the language of the texts, where it is known
 * @param to the language of the summaries
 */
export async function openLocalSummarizer({
  from,
  to,
  signal,
}: {
  from?: string;
  to: string;
  signal: AbortSignal;
}): Promise<LocalSummarizer | null> {
  const { Summarizer: api } = globalThis as { Summarizer?: SummarizerApi };
  const options: SummarizerOptions = {
    type: 'tldr',
    format: 'plain-text',
    length: 'short',
    ...(from !== undefined && { expectedInputLanguages: [from] }),
    outputLanguage: to,
  };
  if (!api || (await api.availability(options)) !== 'available') return null;
  return {
    async summarize(text, context) {
      try {
        const session = await api.create({ ...options, signal });
        const summary = await session.summarize(text, { context, signal });
        session.destroy();
        return summary;
      } catch (error) {
        // As of a language model: the reader writes it themselves.
        if (error instanceof DOMException) return null;
        throw error;
      }
    },
  };
}
