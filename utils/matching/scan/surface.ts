import { APOSTROPHE, classOf } from '../text/characters';
import { hashTokenA, hashTokenB } from '../index/token-hash';
import type { FoundName } from './longest-name';
import type { NameGroup, NamesIndex, NamesLayer } from '../index/names-index';
import { counts, groupsAt, rootNode, stepTo } from '../index/names-table';
import { tokensOf, type Token } from '../text/token';
import { endsInApostrophe, shortestBase, shortestLaterBase, undoEndings } from '../endings/undo-endings';

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

/** True for a name that is written in its base form: the nominative. */
export function isBaseForm({ tokens, groups }: Surface): boolean {
  const written = tokens.map(({ folded }) => folded).join(' ');
  return groups.some(({ base }) => base === written);
}

/** A found name with what reading it takes. `lang` is the one it was found by. */
export function surfaceOf(index: NamesIndex, text: string, found: FoundName, lang: string): Surface {
  const { start, end } = found;
  const tokens = tokensOf(text.slice(start, end))
    .map((token) => ({ ...token, start: token.start + start, end: token.end + start }))
    .filter((token, at) => at === 0 || !isApostropheEnding(text, token, lang));
  const asWritten = tokens.map(({ folded }) => folded).join(' ');
  const groups: SurfaceGroup[] = [];
  const caseForms: SurfaceGroup[] = [];
  for (let name: FoundName | null = found; name; name = name.other) {
    const { layer, exact, inflected } = name;
    if (exact >= 0) groups.push(...groupsOf(index, name, exact, asWritten));
    for (const node of inflected) {
      caseForms.push(...groupsOf(index, name, node, pathTo(layer, node, tokens, lang)));
    }
  }
  // A name as it is listed stands above one that this may be a case form of.
  return groups.length > 0
    ? { start, end, tokens, groups, caseForms }
    : { start, end, tokens, groups: caseForms, caseForms: [] };
}

/** The names at a node that count, without actors that are gone. */
function groupsOf(
  { edits }: NamesIndex,
  { layer, exact, written }: FoundName,
  node: number,
  path: string,
): SurfaceGroup[] {
  const groups: SurfaceGroup[] = [];
  for (const { traits, actors } of groupsAt(layer, node)) {
    if (!counts(traits, written, node !== exact)) continue;
    const isBelow = layer.firstActor === 0;
    const numbered = isBelow ? actors : actors.map((actor) => actor + layer.firstActor);
    const live = isBelow && edits ? withoutGone(numbered, edits.gone) : numbered;
    const { cut, add } = traits.base ?? { cut: 0, add: '' };
    if (live.length > 0) groups.push({ traits, actors: live, base: path.slice(0, path.length - cut) + add });
  }
  return groups;
}

function withoutGone(actors: Uint32Array, gone: ReadonlySet<number>): Uint32Array {
  return actors.some((actor) => gone.has(actor)) ? actors.filter((actor) => !gone.has(actor)) : actors;
}

function isApostropheEnding(text: string, { start, folded }: Token, lang: string): boolean {
  return classOf(text.charCodeAt(start - 1)) === APOSTROPHE && endsInApostrophe(lang, folded);
}

/** The folded name at a node that these tokens, some without their case endings, lead to. */
function pathTo(layer: NamesLayer, wanted: number, tokens: readonly Token[], lang: string): string {
  let reached = new Map([[rootNode as number, '']]);
  for (const [at, { folded, kind }] of tokens.entries()) {
    const shortest = at === 0 ? shortestBase : shortestLaterBase;
    const spellings = kind === 'word' ? [folded, ...undoEndings(folded, lang, shortest)] : [folded];
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
