import { isBehindArticle } from './behind-article';
import { goesOnWithCapital } from './longer-name';
import type { Surface } from '../scan/surface';
import { particles } from '../words/particles';

/** True when the way a whole name is written says that something named after its bearer is meant. */
export function isNamedAfter(text: string, surface: Surface, lang: string): boolean {
  return (
    isInHyphens(text, surface, lang) ||
    goesOnWithCapital(text, surface, lang) ||
    isBehindArticle(text, surface, lang)
  );
}

// "le gymnase Claire-Vernik", "das Aldo-Vernik-Bad": what is named after somebody has a hyphen in the name.
function isInHyphens(text: string, { tokens }: Surface, lang: string): boolean {
  if ((lang !== 'fr' && lang !== 'de') || tokens.length < 2 || particles.has(tokens[0]!.folded)) return false;
  return tokens.every(({ start }, at) => at === 0 || /^[-‐‑]$/.test(text.slice(tokens[at - 1]!.end, start)));
}
