import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLocalSummarizer } from '../../utils/asking/local-summarizer';

const { signal } = new AbortController();
const options = {
  type: 'tldr',
  format: 'plain-text',
  length: 'short',
  expectedInputLanguages: ['uk'],
  outputLanguage: 'en',
};

/** A browser that has a summarizer. */
function installSummarizer(availability: string, summarize: () => Promise<string>) {
  const destroy = vi.fn<() => void>();
  const api = {
    availability: vi.fn<(asked: object) => Promise<string>>(async () => availability),
    create: vi.fn<(asked: object) => Promise<object>>(async () => ({ summarize, destroy })),
  };
  vi.stubGlobal('Summarizer', api);
  return { ...api, destroy };
}

afterEach(() => vi.unstubAllGlobals());

describe('openLocalSummarizer', () => {
  it('sums up in the language of the reader, in a session that it ends', async () => {
    const { availability, create, destroy } = installSummarizer('available', async () => 'Short.');
    const summarizer = await openLocalSummarizer({ from: 'uk', to: 'en', signal });
    expect(await summarizer?.summarize('Long', 'A speech')).toBe('Short.');
    expect(availability).toHaveBeenCalledWith(options);
    expect(create).toHaveBeenCalledWith({ ...options, signal });
    expect(destroy).toHaveBeenCalledOnce();
  });

  it.each(['unavailable', 'downloadable', 'downloading'])('is none where it is %s', async (availability) => {
    const { create } = installSummarizer(availability, async () => 'Short.');
    expect(await openLocalSummarizer({ from: 'uk', to: 'en', signal })).toBeNull();
    expect(create).not.toHaveBeenCalled();
  });

  it('is none in a browser without one', async () => {
    expect(await openLocalSummarizer({ to: 'en', signal })).toBeNull();
  });

  it('gives up where the browser does', async () => {
    installSummarizer('available', () => Promise.reject(new DOMException('too long', 'QuotaExceededError')));
    const summarizer = await openLocalSummarizer({ to: 'en', signal });
    expect(await summarizer?.summarize('Long', 'A speech')).toBeNull();
  });
});
