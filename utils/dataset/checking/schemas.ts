import * as v from 'valibot';
import { isPartialDate, partialDatePattern } from '../../actors/partial-date';
import { positionKinds } from '../../actors/position';
import { isHttpsAddress } from './https-address';
import { limits } from '../records/limits';
import type { ProblemCode } from './problem';
import { editedKinds } from '../records/records';

/**
 * The shapes of records in a file and in the store. `looseObject` everywhere: what this version does not know is kept.
 * Hidden characters, unknown fields and what fields and records must have in common are looked at elsewhere.
 */

const aliasKinds = ['full', 'surname', 'title', 'descriptor', 'metonym', 'acronym', 'misspelling'] as const;
const ambiguities = ['none', 'low', 'high'] as const;
const stances = [-2, -1, 0, 1, 2] as const;
const explicitnesses = ['explicit', 'embedded', 'implicit', 'agentless'] as const;
const reviewStatuses = ['draft', 'reviewed', 'needs-review', 'disputed', 'retracted'] as const;

/** Schema messages are problem codes; `problemsOf` turns them into sentences. */
const says = (code: ProblemCode): ProblemCode => code;

const isNotBlank = (text: string) => text.trim() !== '';
const text = (max: number) =>
  v.pipe(v.string(), v.maxLength(max, says('too-long')), v.check(isNotBlank, says('blank')));

const name = text(limits.name);
const line = text(limits.line);
const summary = text(limits.summary);
const note = text(limits.note);
const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, says('language')));
const date = v.pipe(
  v.string(),
  v.regex(partialDatePattern, says('date')),
  v.check(isPartialDate, says('date')),
);
const address = v.pipe(
  v.string(),
  v.maxLength(limits.address, says('too-long')),
  v.regex(/^https:\/\//i, says('address')),
  v.check(isHttpsAddress, says('address')),
);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, says('country')));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const listOf = <Item extends v.GenericSchema>(item: Item, max: number = limits.list) =>
  v.pipe(v.array(item), v.maxLength(max, says('too-many')));

/** Ids in files are local to their pack. */
const localId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, says('id')));

/** Ids in the store: pack id, slash, local id. */
const uid = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9._-]{0,79}\/[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, says('edit-uid')),
);

type IdSchema = typeof localId;

export const manifestSchema = v.looseObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/, says('pack-id')),
    v.notValue('own', says('pack-id')),
  ),
  title: name,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  released: date,
  publisher: v.optional(v.looseObject({ name, url: v.optional(address) })),
  licence: v.optional(line),
  languages: v.optional(listOf(language)),
  what: v.optional(summary),
  locatorRule: v.optional(summary),
  stanceScale: v.optional(line),
  kinds: v.optional(v.record(v.string(), line)),
  calendar: v.optional(v.record(v.string(), line)),
  counts: v.optional(v.record(v.string(), count)),
  traps: v.optional(listOf(line)),
});

/** The schemas of all records, for one way of writing ids. */
function createRecordSchemas(id: IdSchema) {
  const place = v.looseObject({ p: count, s: v.optional(count) });
  const locator = v.looseObject({
    p: v.optional(count),
    s: v.optional(count),
    start: v.optional(count),
    end: v.optional(count),
    textStart: line,
    textEnd: v.optional(line),
    sha256_16: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, says('id')))),
    also: v.optional(listOf(place)),
  });
  const evidence = v.looseObject({ foundIn: v.optional(id), selector: locator });
  const aliasText = v.pipe(
    v.string(),
    v.check((written) => written.trim().length >= limits.aliasMin, says('too-short')),
    v.maxLength(limits.aliasMax, says('too-long')),
  );
  const forms = v.optional(listOf(aliasText, limits.forms));
  const alias = v.looseObject({
    text: aliasText,
    lang: language,
    kind: v.picklist(aliasKinds),
    forms: v.optional(
      v.looseObject({ gen: forms, dat: forms, acc: forms, ins: forms, loc: forms, voc: forms }),
    ),
    caseSensitive: v.boolean(),
    ambiguity: v.picklist(ambiguities),
    validFrom: v.optional(date),
    validTo: v.optional(date),
    scope: v.optional(v.pipe(v.string(), v.regex(/^outlet:./, says('scope')))),
    note: v.optional(note),
  });
  const membership = v.looseObject({
    role: name,
    org: v.optional(id),
    onBehalfOf: v.optional(id),
    from: v.optional(date),
    to: v.optional(date),
    asOf: v.optional(date),
    printed: v.optional(line),
    note: v.optional(note),
  });
  const identity = v.looseObject({
    printedName: name,
    status: line,
    resolvedTo: name,
    not: v.optional(line),
    evidence: v.optional(note),
    rule: v.optional(note),
  });
  return {
    outlet: v.looseObject({
      id,
      name,
      fullName: v.optional(name),
      domains: listOf(
        v.pipe(v.string(), v.regex(/^(?!www\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/, says('domain'))),
      ),
    }),
    source: v.looseObject({
      id,
      outlet: id,
      lang: language,
      title: v.optional(line),
      url: v.optional(address),
      archivedUrl: v.optional(address),
      published: v.optional(date),
      timezone: v.optional(line),
      accessed: v.optional(date),
      dateline: v.optional(line),
      licence: v.optional(line),
      cites: v.optional(id),
      note: v.optional(note),
    }),
    topic: v.looseObject({
      id,
      label: v.pipe(
        v.record(language, name),
        v.check((label) => Object.hasOwn(label, 'en'), says('language-en')),
      ),
      keywords: v.optional(v.record(language, listOf(name))),
      parent: v.optional(id),
      iptc: v.optional(v.pipe(v.string(), v.regex(/^medtop:\d{8}$/, says('iptc')))),
      iptcLabel: v.optional(line),
    }),
    actor: v.looseObject({
      id,
      type: v.picklist(['person', 'body']),
      subtype: v.optional(line),
      name,
      fullName: v.optional(name),
      sameAs: v.optional(
        listOf(v.pipe(v.string(), v.maxLength(limits.address), v.check(isIdentity, says('identity')))),
      ),
      country: v.optional(country),
      politician: v.optional(v.boolean()),
      aliases: listOf(alias, limits.aliases),
      memberships: listOf(membership, limits.memberships),
      parent: v.optional(id),
      matchOnPage: v.boolean(),
      mentionOnly: v.optional(v.boolean()),
      identity: v.optional(identity),
      note: v.optional(note),
    }),
    position: v.looseObject({
      id,
      actor: id,
      topic: id,
      target: line,
      stance: v.nullable(v.picklist(stances)),
      kind: v.picklist(positionKinds),
      kindAlso: v.optional(listOf(v.picklist(positionKinds))),
      summary,
      lang: language,
      quote: v.optional(summary),
      saidOn: v.optional(date),
      saidOnBasis: v.optional(line),
      saidOnInferred: v.optional(date),
      inferredFrom: v.optional(line),
      reportedOn: date,
      source: id,
      chain: v.pipe(
        v.array(id),
        v.minLength(1, says('too-few')),
        v.maxLength(limits.chain, says('too-many')),
      ),
      chainExternal: v.optional(listOf(id, limits.chain)),
      evidence: v.optional(evidence),
      explicitness: v.picklist(explicitnesses),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      condition: v.optional(line),
      place: v.optional(line),
      jointWith: v.optional(listOf(id)),
      printedActor: v.optional(line),
      headlineOnly: v.optional(v.boolean()),
      status: v.picklist(reviewStatuses),
      supersedes: v.optional(id),
      note: v.optional(note),
    }),
    event: v.looseObject({
      what: line,
      date: v.optional(date),
      source: v.optional(id),
      evidence: v.optional(evidence),
    }),
    unattributed: v.looseObject({
      about: line,
      why: line,
      source: v.optional(id),
      evidence: v.optional(evidence),
    }),
    teaser: v.looseObject({
      source: id,
      to: id,
      actor: v.optional(id),
      printedActor: v.optional(line),
      stamp: v.optional(line),
      views: v.optional(count),
      selector: v.optional(locator),
    }),
  };
}

export const fileSchemas = createRecordSchemas(localId);
export const storeSchemas = createRecordSchemas(uid);

/** What edits hold. A link is always of the reader's own. */
export const editedSchemas = {
  ...storeSchemas,
  link: v.looseObject({
    id: v.pipe(uid, v.startsWith('own/', says('edit-uid'))),
    actors: v.pipe(v.array(uid), v.minLength(2, says('too-few')), v.maxLength(2, says('too-many'))),
    kind: v.picklist(['same', 'apart']),
    note: v.optional(note),
  }),
};

/** What all edits have; `record` and `snapshot` follow the schema of the entity. */
export const editSchema = v.looseObject({
  uid,
  entity: v.picklist(editedKinds),
  op: v.picklist(['add', 'patch', 'hide']),
  updated: date,
  record: v.optional(v.record(v.string(), v.unknown())),
  patch: v.optional(v.record(v.string(), v.unknown())),
  without: v.optional(listOf(v.string())),
  snapshot: v.optional(v.record(v.string(), v.unknown())),
});

function isIdentity(written: string): boolean {
  return /^wd:Q[1-9]\d*$/.test(written) || isHttpsAddress(written);
}
