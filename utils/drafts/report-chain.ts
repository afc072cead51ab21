import type { Outlet } from '../actors/source';
import { outletWords, reportWords, type ReportWords } from './report-words';

export interface ReportQuestion {
  /** The texts that may say it, the nearest to what was said first: the first that says something counts. */
  texts: readonly string[];
  /**
   * Texts further away, looked through after those: they count where they name the article's own outlet too, as the one
   * that passes it on ("reported by X, writes Y"). What else they cite is cited for something of theirs.
   */
  further?: readonly string[];
  /** BCP 47. */
  lang?: string;
  /** Outlets of the dataset: their names are known wherever they stand. */
  outlets: readonly Pick<Outlet, 'name' | 'fullName' | 'domains'>[];
  /** The article's own outlet, as it is to be named. */
  own?: string;
  /** True for names of people and bodies that are no outlets. */
  isActor?: (name: string) => boolean;
}

/**
 * The outlets through which something was reported, who had it first at the beginning and the article's own at the end:
 * "reported by X, writes Y" is X, Y. At most one is taken of each sort of words, since two that are cited side by side
 * are no chain. Just the own one where the texts name no other; empty where that is not known either.
 */
export function reportChain({
  texts,
  further = [],
  lang = 'en',
  outlets,
  own,
  isActor,
}: ReportQuestion): string[] {
  const words = reportWords[lang.toLowerCase().split('-')[0] ?? ''];
  const known = knownNames(outlets);
  if (own !== undefined) known.set(own.toLowerCase(), own);
  const isOwn = (name: string) => isSame(name, own);
  for (const [i, text] of words ? [...texts, ...further].entries() : []) {
    const named = namedIn(text, words!, { known, isActor });
    const others = named.filter((name) => !isOwn(name));
    if (others.length === 0 || (i >= texts.length && !named.some(isOwn))) continue;
    return [...others, ...(own === undefined ? [] : [own])];
  }
  return own === undefined ? [] : [own];
}

interface Judging {
  /** By how it is written, in lower case. */
  known: ReadonlyMap<string, string>;
  isActor?: ((name: string) => boolean) | undefined;
}

/** Something with a name, and what stands on both sides of it. */
interface Candidate {
  before: string;
  /** Small words that lead to the name: "the agency". */
  lead: string;
  name: string;
  behind: string;
}

function namedIn(text: string, words: ReportWords, judging: Judging): string[] {
  const { any, sorts } = patternsOf(words);
  // Most sentences say nothing of the kind, and names are looked for at length.
  if (!any.test(text)) return [];
  const candidates = candidatesIn(text);
  const names: string[] = [];
  for (const { ends, starts } of sorts) {
    for (const candidate of candidates) {
      if (!isBeside(ends.exec(candidate.before)?.index, candidate.before) && !starts?.test(candidate.behind))
        continue;
      const name = outletNamed(candidate, judging);
      if (name === undefined) continue;
      if (!names.some((other) => isSame(other, name))) names.push(name);
      break;
    }
  }
  return names;
}

interface BesidePatterns {
  /** Found at the end of what stands before a name. */
  ends: RegExp;
  /** Found at the beginning of what stands behind it. */
  starts: RegExp | undefined;
}

interface ReportPatterns {
  /** Found wherever one of the words stands. */
  any: RegExp;
  sorts: readonly BesidePatterns[];
}

const compiled = new Map<ReportWords, ReportPatterns>();

/** Compiling them takes longer than looking through a sentence. */
function patternsOf(words: ReportWords): ReportPatterns {
  const known = compiled.get(words);
  if (known) return known;
  const beside = [words.cited, words.reported, words.passedOn];
  const made: ReportPatterns = {
    any: new RegExp(
      beside.map(({ before, behind = before }) => spaced(`${before}|${behind}`)).join('|'),
      'iu',
    ),
    sorts: beside.map(({ before, behind }) => ({
      ends: new RegExp(`(?:${spaced(before)})\\s+$`, 'iu'),
      starts: behind === undefined ? undefined : new RegExp(`^\\s+(?:${spaced(behind)})`, 'iu'),
    })),
  };
  compiled.set(words, made);
  return made;
}

/** The words found at the end of a text are whole ones. */
function isBeside(at: number | undefined, text: string): boolean {
  return at !== undefined && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
}

function spaced(source: string): string {
  return source.replaceAll(' ', '\\s+');
}

/** Up to five words with capitals or figures, a domain, or what stands in quotation marks. */
const namePattern =
  /(?<lead>(?:(?:\p{Ll}\p{L}*|The|Die|Der|Das|Le|La|Les)\s+|l[’']){0,3})(?:[«“„"](?<quoted>[^«»“”„"]{2,60})[»”“"]|(?<plain>[\p{Lu}\p{N}][\p{L}\p{N}.&’'-]*(?:\s+[\p{Lu}\p{N}][\p{L}\p{N}.&’'-]*){0,4})|(?<domain>\p{Ll}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+))/gu;

/** How far the words beside a name are looked for, in UTF-16 units. */
const sideLength = 60;

function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, 0: whole, groups = {} } of text.matchAll(namePattern)) {
    const { lead = '', quoted, plain, domain } = groups;
    const name = (quoted ?? plain ?? domain ?? '').replace(/[.,’']+$|['’]s$/u, '').trim();
    const end = index + whole.length;
    const behind = text.slice(end, end + sideLength);
    const add = (start: number, own: string, named: string) =>
      found.push({
        before: text.slice(Math.max(0, start - sideLength), start),
        lead: own,
        name: named,
        behind,
      });
    // Which of the small words lead to the name, and which say that it is reported, is told by trying.
    const words = lead.match(/\S+\s+|l[’']/gu) ?? [];
    for (let kept = 0; kept <= words.length; kept++) {
      const own = words.slice(words.length - kept).join('');
      add(index + lead.length - own.length, own, name);
    }
    // "According to" and "Laut" have a capital where they begin a sentence.
    const first = /^\S+\s+/u.exec(plain ?? '')?.[0] ?? '';
    if (first !== '') add(index + lead.length + first.length, '', name.slice(first.length));
  }
  return found;
}

/**
 * The outlet that is named. One that the dataset does not know is told by a word such as "News", by the small word before
 * it ("the agency …"), by capitals or as a domain; what else has capitals is somebody or something.
 */
function outletNamed({ lead, name }: Candidate, { known, isActor }: Judging): string | undefined {
  for (const start of startsOf(name)) {
    const outlet = known.get(start.toLowerCase());
    if (outlet !== undefined) return outlet;
  }
  if (isActor?.(name)) return undefined;
  const words = `${lead} ${name}`.toLowerCase().split(/[\s-]+/);
  const isTold =
    words.some((word) => outletWords.has(word)) ||
    /^\p{Lu}{2}[\p{Lu}\p{N}]*$/u.test(name) ||
    /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,10}$/iu.test(name);
  return isTold ? name : undefined;
}

/** A name in capitals may run on into what follows: the longest start that is known counts. */
function* startsOf(name: string): Generator<string> {
  for (let words = name.split(/\s+/); words.length > 0; words = words.slice(0, -1)) yield words.join(' ');
}

function knownNames(outlets: ReportQuestion['outlets']): Map<string, string> {
  const known = new Map<string, string>();
  for (const { name, fullName, domains } of outlets) {
    for (const written of [name, fullName, ...domains]) {
      if (written !== undefined) known.set(written.toLowerCase(), name);
    }
  }
  return known;
}

function isSame(name: string, other: string | undefined): boolean {
  return name.toLowerCase() === other?.toLowerCase();
}
