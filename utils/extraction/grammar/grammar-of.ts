import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { Grammar } from './grammar';
import { russian } from './russian';
import { ukrainian } from './ukrainian';

const grammars: readonly Grammar[] = [english, french, german, russian, ukrainian];

/** The grammar for a BCP 47 tag; undefined where there is none. */
export function grammarOf(tag: string): Grammar | undefined {
  const [lang] = tag.toLowerCase().split(/[-_]/);
  return grammars.find((grammar) => grammar.lang === lang);
}
