import { compileIndex } from '../../utils/matching/index/compile-index';
import type { PageContext } from '../../utils/matching/mention';
import type { NamedActor } from '../../utils/matching/index/names-index';
import { readText } from '../eval/read-text';

/** The text with every mention found in it marked: `[Keir Starmer|keir] said`. */
export function markMentions(actors: readonly NamedActor[], text: string, context?: PageContext): string {
  let marked = '';
  let at = 0;
  for (const { start, end, actor } of readText(compileIndex(actors), text, context)) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}|${actor}]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** A marked text without its marks. */
export function unmarked(text: string): string {
  return text.replace(/\[([^\]|]*)\|[^\]]*\]/g, '$1');
}
