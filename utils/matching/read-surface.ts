import type { LanguageTag } from '../actors/actor';
import { readBesideSurname, swallowedBy, type Beside } from './beside-name';
import type { Surface } from './find-surfaces';
import type { NameEntry, NamesIndex } from './names-index';
import { bears } from './own-name';
import type { Stranger } from './stranger';
import { foldWord, tokensOf } from './token';
import type { Gender } from './words/genders';

/** What one stretch of text may mean, before the rest of the page is asked. */
export type SurfaceReading =
  /** One person or body, whatever else the page says; `names` when it makes the actor known on the page. */
  | { kind: 'settled'; start: number; end: number; entry: NameEntry; names: boolean }
  /** A surname or short form: the page decides. */
  | {
      kind: 'open';
      start: number;
      end: number;
      surname: string;
      entries: readonly NameEntry[];
      /** Others that this may be a case form of: they count when the page names them and none of `entries`. */
      caseForms: readonly NameEntry[];
      introduced: Introduction | null;
      /** What the title before it tells. */
      gender: Gender | null;
      paired: boolean;
    }
  /** Somebody outside the dataset bears this surname. */
  | (Stranger & { start: number; end: number; surname: string })
  | { kind: 'nothing' };

/** How the words beside a surname say that it is a person's. */
export type Introduction = 'office' | 'courtesy' | 'acts';

/** Reads a surface with the words beside it. */
export function readSurface(
  index: NamesIndex,
  text: string,
  surface: Surface,
  lang: LanguageTag,
): SurfaceReading {
  const full = surface.entries.filter((entry) => entry.form === 'full');
  const bodies = surface.entries.filter((entry) => entry.form === 'body');
  const short = surface.entries.filter(isShort);
  const bearing = [...short, ...surface.caseForms.filter(isShort)];

  const beside = short.length > 0 ? besideShort(index, text, surface, bearing, lang) : null;
  if (beside?.kind === 'own-name') {
    const bearers = bearing.filter((entry) => beside.isOwn(index.actors[entry.actor]!));
    const reading = settle(index, bearers, lang, beside.start, beside.end);
    if (reading.kind === 'settled' || full.length === 0) return reading;
  }
  if (full.length > 0) {
    const longer = swallowedBy(text, surface, lang);
    if (longer === 'thing') return { kind: 'nothing' };
    if (longer) return { ...longer, start: surface.start, end: surface.end, surname: lastWord(full[0]!) };
    return settle(index, leastChanged(full, surface), lang, surface.start, surface.end);
  }
  if (bodies.length > 0) return readBody(index, text, surface, bodies, lang);
  return beside === null ? { kind: 'nothing' } : readShort(surface, short, beside);
}

function isShort({ form }: NameEntry): boolean {
  return form !== 'full' && form !== 'body';
}

/** Of names that a case form leads to, those that share most letters with it: "Janou Vernákovou" is Jana, not Jan. */
function leastChanged(entries: readonly NameEntry[], { tokens }: Surface): readonly NameEntry[] {
  if (entries.length === 1) return entries;
  const shared = entries.map(({ alias }) => {
    const words = tokensOf(alias);
    return tokens.reduce((sum, token, at) => sum + sharedStart(token.folded, words[at]?.folded ?? ''), 0);
  });
  const most = Math.max(...shared);
  return entries.filter((_, at) => shared[at] === most);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function besideShort(
  index: NamesIndex,
  text: string,
  surface: Surface,
  entries: readonly NameEntry[],
  lang: LanguageTag,
): Beside {
  const bearers = entries
    .filter((entry) => entry.form !== 'initials')
    .map((entry) => index.actors[entry.actor]!);
  return readBesideSurname(text, surface, lang, (word) =>
    bearers.some((bearer) => bears(bearer.givenNames, word)),
  );
}

/** The one actor that these entries stand for; nothing when they stand for several. */
function settle(
  index: NamesIndex,
  entries: readonly NameEntry[],
  lang: LanguageTag,
  start: number,
  end: number,
): SurfaceReading {
  const chosen = onlyPerson(index, strongest(entries), lang);
  return chosen ? { kind: 'settled', start, end, entry: chosen, names: true } : { kind: 'nothing' };
}

/** Listed names win over derived ones. */
export function strongest(entries: readonly NameEntry[]): readonly NameEntry[] {
  const listed = entries.filter((entry) => entry.need !== 'derived');
  return listed.length > 0 ? listed : entries;
}

/** The first entry when all stand for one person, else the first of those in the page's language when those do. */
export function onlyPerson(
  index: NamesIndex,
  entries: readonly NameEntry[],
  lang: LanguageTag,
): NameEntry | null {
  const inLanguage = entries.filter((entry) => entry.lang !== undefined && primary(entry.lang) === lang);
  for (const group of [entries, inLanguage]) {
    const persons = new Set(group.map((entry) => index.actors[entry.actor]!.person));
    if (persons.size === 1) return (inLanguage.length > 0 && group === entries ? inLanguage : group)[0]!;
  }
  return null;
}

function primary(lang: LanguageTag): string {
  return lang.split('-')[0]!.toLowerCase();
}

function readBody(
  index: NamesIndex,
  text: string,
  surface: Surface,
  entries: readonly NameEntry[],
  lang: LanguageTag,
): SurfaceReading {
  if (swallowedBy(text, surface, lang)) return { kind: 'nothing' };
  const clear = entries.filter((entry) => entry.need !== 'high');
  const { start, end } = surface;
  if (clear.length > 0) return settle(index, clear, lang, start, end);
  return {
    kind: 'open',
    start,
    end,
    surname: '',
    entries,
    caseForms: [],
    introduced: null,
    gender: null,
    paired: false,
  };
}

function readShort(surface: Surface, entries: readonly NameEntry[], beside: Beside): SurfaceReading {
  const { start, end } = surface;
  // The base form, so that all case forms of a surname speak of the same one.
  const surname = foldWord(entries[0]!.alias);
  if (beside.kind === 'not-a-person' || beside.kind === 'own-name') return { kind: 'nothing' };
  if (beside.kind === 'stranger') return { ...beside, start, end, surname };
  return {
    kind: 'open',
    start,
    end,
    surname,
    entries,
    caseForms: surface.caseForms.filter(isShort),
    introduced: introductionOf(beside),
    gender: beside.kind === 'office' ? beside.gender : null,
    paired: beside.kind === 'paired',
  };
}

function lastWord({ alias }: NameEntry): string {
  return foldWord(alias).split(' ').at(-1)!;
}

function introductionOf(beside: Beside): Introduction | null {
  if (beside.kind === 'acts') return 'acts';
  if (beside.kind !== 'office') return null;
  return beside.isCourtesy ? 'courtesy' : 'office';
}
