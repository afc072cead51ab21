import type { Alias } from '../../utils/actors/actor';
import type { NamedActor } from '../../utils/matching/index/names-index';
import { inventedPeople, type Declined, type InventedPerson } from './invented-people';

/**
 * `exact` lists the case forms of its Ukrainian names and gives the others in one script; `endings` gives every name in
 * both scripts, in base form alone.
 */
export type BenchSpelling = 'exact' | 'endings';

/**
 * The first people of the synthetic dictionary, as many as it takes for so many written names, listed case forms
 * counted. All 100,000 people have 500,000. A smaller dictionary is the beginning of a larger one.
 */
export function makeBenchActors(aliases: number, spelling: BenchSpelling): NamedActor[] {
  const actors: NamedActor[] = [];
  let written = 0;
  for (const [at, person] of inventedPeople().entries()) {
    if (written >= aliases) break;
    const actor = actorOf(person, at, spelling);
    actors.push(actor);
    written += writtenNames(actor).length;
  }
  return actors;
}

/** Every way an actor's aliases write it, case forms included. */
export function writtenNames({ aliases }: NamedActor): string[] {
  return aliases.flatMap(({ text, forms = {} }) => [text, ...Object.values(forms).flat()]);
}

function actorOf(person: InventedPerson, at: number, spelling: BenchSpelling): NamedActor {
  const { given, surname, home, cyrillic } = person;
  const lang = home === 'fr' ? 'fr' : 'en';
  const aliases = [aliasOf(`${given} ${surname}`, lang, 'full'), aliasOf(surname, lang, 'surname')];
  if (spelling === 'endings' || home !== 'uk') aliases.push(withInitial(person, lang));
  // One in three of those without listed forms: with it the dictionary comes to five names a head.
  if (spelling === 'exact' && home !== 'uk' && at % 3 === 0) aliases.push(transcribed(person));
  if (spelling === 'endings' || home === 'uk') {
    const isExact = spelling === 'exact';
    const { given: first, surname: last } = cyrillic;
    aliases.push(
      declinedAlias(joined(first, last), 'full', isExact),
      declinedAlias(last, 'surname', isExact),
    );
  }
  const name = `${given} ${surname}`;
  return { id: `p${at}`, type: 'person', name, aliases, matchOnPage: true };
}

function withInitial({ given, surname }: InventedPerson, lang: string): Alias {
  return aliasOf(`${given.charAt(0)}. ${surname}`, lang, 'full');
}

/** As a neighbour would write it. */
function transcribed({ given, surname }: InventedPerson): Alias {
  const other = surname.replace(/ch/g, 'tsch').replace(/sh/g, 'sch').replace(/w/g, 'v').replace(/qu/g, 'kv');
  return aliasOf(`${given} ${other === surname ? `${surname}e` : other}`, 'de', 'full');
}

function joined(given: Declined, surname: Declined): Declined {
  const cases = Object.keys(surname.forms) as (keyof Declined['forms'])[];
  const forms = cases.map((one) => [one, [`${given.forms[one]?.[0]} ${surname.forms[one]?.[0]}`]] as const);
  return { base: `${given.base} ${surname.base}`, forms: Object.fromEntries(forms) };
}

function declinedAlias({ base, forms }: Declined, kind: Alias['kind'], isExact: boolean): Alias {
  const alias = aliasOf(base, 'uk', kind);
  return isExact ? { ...alias, forms } : alias;
}

function aliasOf(text: string, lang: string, kind: Alias['kind']): Alias {
  return { text, lang, kind, caseSensitive: true, ambiguity: kind === 'full' ? 'none' : 'low' };
}
