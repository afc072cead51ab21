import { APOSTROPHE, classOf } from './characters';
import { hashTokenA, hashTokenB } from './token-hash';
import type { FoundGroup, FoundName } from './longest-name';
import type { NameGroup, NamesLayer } from './names-index';
import { rootNode, stepTo } from './names-table';
import { tokensOf, type Token } from './token';
import { endsInApostrophe, undoEndings } from './undo-endings';

/** A stretch of text that is written like names of the index. */
export interface Surface {
  start: number;
  end: number;
  tokens: readonly Token[];
  /** The names written just so; where there are none, those that this may be a case form of. */
  groups: readonly SurfaceGroup[];
  /** Where `groups` are written just so, the others that this may be a case form of. */
  caseForms: readonly SurfaceGroup[];
}

export interface SurfaceGroup extends NameGroup {
  /** The name in base form, folded: the same for all case forms of a surname. */
  base: string;
}

/** A found name with what reading it takes. `lang` is the one it was found by. */
export function surfaceOf(text: string, found: FoundName, lang: string): Surface {
  const { start, end, isInflected } = found;
  const tokens = tokensOf(text.slice(start, end))
    .map((token) => ({ ...token, start: token.start + start, end: token.end + start }))
    .filter((token, at) => at === 0 || !isApostropheEnding(text, token, lang));
  const asWritten = tokens.map(({ folded }) => folded).join(' ');
  const withBase = ({ traits, actors, layer, node }: FoundGroup, isForm: boolean): SurfaceGroup => {
    const path = isForm ? pathTo(layer, node, tokens, lang) : asWritten;
    const { cut, add } = traits.base ?? { cut: 0, add: '' };
    return { traits, actors, base: path.slice(0, path.length - cut) + add };
  };
  return {
    start,
    end,
    tokens,
    groups: found.groups.map((group) => withBase(group, isInflected)),
    caseForms: found.caseForms.map((group) => withBase(group, true)),
  };
}

function isApostropheEnding(text: string, { start, folded }: Token, lang: string): boolean {
  return classOf(text.charCodeAt(start - 1)) === APOSTROPHE && endsInApostrophe(lang, folded);
}

/** The folded name at a node that these tokens, some without their case endings, lead to. */
function pathTo(layer: NamesLayer, wanted: number, tokens: readonly Token[], lang: string): string {
  let reached = new Map([[rootNode as number, '']]);
  for (const { folded, kind } of tokens) {
    const spellings = kind === 'word' ? [folded, ...undoEndings(folded, lang)] : [folded];
    const next = new Map<number, string>();
    for (const [node, path] of reached) {
      for (const spelling of spellings) {
        const child = stepTo(layer, node, hashTokenA(spelling), hashTokenB(spelling));
        if (child >= 0) next.set(child, path === '' ? spelling : `${path} ${spelling}`);
      }
    }
    reached = next;
  }
  return reached.get(wanted) ?? tokens.map(({ folded }) => folded).join(' ');
}
