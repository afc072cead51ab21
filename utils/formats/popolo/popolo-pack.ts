import type { Actor, Alias, Membership } from '../../actors/actor';
import type { IncomingPack, IncomingRecord } from '../../dataset/checking/incoming';
import type { Problem } from '../../dataset/checking/problem';
import { localIds } from './local-ids';
import { popoloDate } from './popolo-date';
import { readPopoloFile, type PopoloFile } from './popolo-file';
import { officesOf, type PopoloIds } from './popolo-offices';
import type { PopoloOrganization, PopoloPerson } from './popolo-schema';

export interface PopoloOptions {
  /** What the pack is called; the same name makes it the same pack again. */
  name: string;
  /** `YYYY-MM-DD`. */
  today: string;
  /** The language of names that tell none. */
  lang: string;
}

/** The people and organizations of a Popolo file as a pack of its own, with the offices that memberships tell of. */
export async function popoloPack(
  value: Record<string, unknown>,
  options: PopoloOptions,
): Promise<IncomingPack> {
  const file = readPopoloFile(value);
  const { records, problems } = await recordsOf(file, options.lang);
  const slug = options.name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const manifest = {
    id: `popolo-${slug}`.slice(0, 80).replace(/-$/, ''),
    title: options.name.slice(0, 120),
    revision: 1,
    released: options.today,
  };
  return {
    manifest: { value: manifest, place: options.name },
    async *batches() {
      for (let at = 0; at < records.length; at += batchRecords) {
        yield { records: records.slice(at, at + batchRecords), problems: [], share: at / records.length };
      }
      yield { records: [], problems: [...file.problems, ...problems] };
    },
  };
}

const batchRecords = 500;

async function recordsOf(
  file: PopoloFile,
  lang: string,
): Promise<{ records: IncomingRecord[]; problems: Problem[] }> {
  const taken = new Set<string>();
  const ids: PopoloIds = {
    person: await localIds(
      file.persons.map(({ value }) => value.id),
      taken,
      '',
    ),
    organization: await localIds(
      file.organizations.map(({ value }) => value.id),
      taken,
      'org',
    ),
  };
  const problems: Problem[] = [];
  const offices = officesOf(file, ids, problems);
  const organizations = file.organizations.map(({ value, path }): IncomingRecord => {
    const actor = bodyOf(value, ids, lang);
    return { kind: 'actors', value: actor, place: path };
  });
  const persons = file.persons.map(({ value, path }): IncomingRecord => {
    const actor = personOf(value, ids, lang, offices.get(value.id) ?? []);
    return { kind: 'actors', value: actor, place: path };
  });
  return { records: [...organizations, ...persons], problems };
}

function personOf(person: PopoloPerson, ids: PopoloIds, lang: string, memberships: Membership[]): Actor {
  return {
    id: ids.person.get(person.id) ?? person.id,
    type: 'person',
    name: person.name,
    ...sameAsOf(person),
    aliases: aliasesOf(person, lang),
    memberships,
    matchOnPage: true,
  };
}

/** Names of parties and ministries are words of every day, so bodies are not marked on pages unless the reader says so. */
function bodyOf(body: PopoloOrganization, ids: PopoloIds, lang: string): Actor {
  const parent = body.parent_id ? ids.organization.get(body.parent_id) : undefined;
  return {
    id: ids.organization.get(body.id) ?? body.id,
    type: 'body',
    subtype: 'organisation',
    name: body.name,
    ...sameAsOf(body),
    aliases: aliasesOf(body, lang),
    memberships: [],
    ...(parent !== undefined && { parent }),
    matchOnPage: false,
  };
}

type Named = Pick<PopoloPerson, 'name' | 'identifiers' | 'other_names'>;

function sameAsOf({ identifiers }: Named): { sameAs?: string[] } {
  const items = (identifiers ?? [])
    .filter(({ scheme }) => scheme?.toLowerCase() === 'wikidata')
    .map(({ identifier }) => /Q[1-9]\d*$/.exec(identifier ?? '')?.[0])
    .filter((item) => item !== undefined);
  return items.length === 0 ? {} : { sameAs: [...new Set(items)].map((item) => `wd:${item}`) };
}

/** The name and the other names, each spelling once; a name held for a time keeps it. */
function aliasesOf({ name, other_names: others }: Named, lang: string): Alias[] {
  const aliases = new Map([[name, aliasOf(name, lang)]]);
  for (const { name: text, lang: tag, start_date: from, end_date: to } of others ?? []) {
    if (aliases.has(text) || text.trim().length < 2) continue;
    const [validFrom, validTo] = [from, to].map((date) => (date ? popoloDate(date) : undefined));
    aliases.set(text, {
      ...aliasOf(text, tag ? tag : lang),
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
    });
  }
  // EveryPolitician lists up to hundreds of spellings of a name; the format holds a hundred.
  return [...aliases.values()].slice(0, 100);
}

function aliasOf(text: string, lang: string): Alias {
  return { text, lang, kind: 'full', caseSensitive: true, ambiguity: 'none' };
}
