import type { LocalModel } from '../../utils/drafts/propose';

/** The part of Chromium's Prompt API that is used; other browsers have none. */
interface LanguageModelApi {
  availability: () => Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create: (options: { signal: AbortSignal }) => Promise<{
    prompt: (text: string, options: { responseConstraint: object; signal: AbortSignal }) => Promise<string>;
    destroy: () => void;
  }>;
}

function api(): LanguageModelApi | undefined {
  return (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;
}

/**
 * The browser's own language model, on this machine; null where it has none or has not loaded it: nothing is downloaded for
 * it here. Each question is one session of its own, so that none knows of another.
 */
export async function openLocalModel(signal: AbortSignal): Promise<LocalModel | null> {
  const model = api();
  if (!model || (await model.availability()) !== 'available') return null;
  return {
    async answer(question, schema) {
      try {
        const session = await model.create({ signal });
        const answer = await session.prompt(question, { responseConstraint: schema, signal });
        session.destroy();
        return answer;
      } catch (error) {
        // Too long a text, too little memory, or the form was left: none of it keeps the reader from writing themselves.
        if (error instanceof DOMException) return null;
        throw error;
      }
    },
  };
}
