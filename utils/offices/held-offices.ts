import type { Actor } from '../actors/actor';
import type { HeldOffice, OfficeKind } from '../actors/held-office';
import { findOfficePhrases } from './find-phrases';

/**
 * The offices of countries that an actor held, as far as the names of the memberships tell: "President of the French
 * Republic", "Federal Minister of Defence (Germany)", in any language that has a grammar. An office that names no country
 * is nobody's, and so is one that is part of another: "President of the Senate of France".
 */
export function heldOfficesOf({ id, memberships }: Pick<Actor, 'id' | 'memberships'>): HeldOffice[] {
  return memberships.flatMap(({ role, from, to, asOf }) => {
    const office = officeNamed(role);
    if (!office) return [];
    return [{ actor: id, ...office, ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) }];
  });
}

const languages = ['en', 'uk', 'fr', 'de'];

/** Most memberships are others, and there may be hundreds of thousands. */
const mayBeOffice =
  /pr[eéä]sid|premi|minist|secretary|chan[cz]el|kanzler|diplomatie|президент|прем|міністр|канцлер|мзс|держсек/i;

/** Roles read before: a large dataset repeats few. */
const known = new Map<string, { kind: OfficeKind; country: string } | null>();
const mostKnown = 1000;

function officeNamed(role: string): { kind: OfficeKind; country: string } | null {
  if (!mayBeOffice.test(role)) return null;
  const before = known.get(role);
  if (before !== undefined) return before;
  const read = readRole(role);
  if (known.size < mostKnown) known.set(role, read);
  return read;
}

function readRole(role: string): { kind: OfficeKind; country: string } | null {
  for (const lang of languages) {
    for (const text of spellingsOf(role.trim(), lang)) {
      const [phrase] = findOfficePhrases(text, lang);
      if (phrase?.of.kind !== 'country' || phrase.start > 0 || phrase.end < text.length) continue;
      return { kind: phrase.kind, country: phrase.of.country };
    }
  }
  return null;
}

const genitives: Record<string, string> = { en: 'of', fr: 'de', de: 'von', uk: '' };

/** As it stands, and with a country in brackets as part of it. */
function spellingsOf(role: string, lang: string): string[] {
  const bracketed = /^(.+?)\s*\(([^()]+)\)$/.exec(role);
  if (!bracketed) return [role];
  const [, office = '', country = ''] = bracketed;
  return [role, `${office} ${genitives[lang] ?? ''} ${country}`.replace(/\s+/g, ' ')];
}
