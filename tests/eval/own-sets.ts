import { fileURLToPath } from 'node:url';
import { compileIndex } from '../../utils/matching/index/compile-index';
import { findMentions } from '../../utils/matching/find-mentions';
import type { NamedActor } from '../../utils/matching/index/names-index';
import { makeBenchActors } from '../bench/bench-dictionary';
import { declined } from '../matching/cases/declined';
import { readDeclensions } from '../matching/cases/declensions';
import { makePerson } from '../matching/make-names';
import { judgedPages, type JudgedName, type JudgedPage } from './judged-page';
import { joinSets, sameIn, type JudgedSet } from './judged-set';
import { markedArticles } from './marked-articles';
import { namesFrom } from './names-from';
import { readText } from './read-text';
import type { FoundName, JudgedText } from './score';

const pack = fileURLToPath(new URL('../../public/packs/standpoint-seed.json', import.meta.url));

/** Names of people who never were, as a plain list: they must change nothing. */
const strangerNames = 100_000;

/**
 * This project's own judged pages: with the shipped pack, with its people's full names alone, and among strangers. And its
 * tables of invented people in all cases of their languages, with one list of base forms for all languages together; and
 * its invented articles.
 */
export async function ownSets(): Promise<JudgedSet[]> {
  const names = await namesFrom(['--dataset', pack]);
  if (names.kind === 'refused') throw new Error(names.why);
  const pages = await judgedPages();
  const people = names.actors.filter(({ type }) => type === 'person');
  const strangers = makeBenchActors(strangerNames, 'exact').map((actor) => ({ ...actor, aliases: [] }));
  const bodies = new Set(names.actors.filter(({ type }) => type === 'body').map(({ id }) => id));
  return [
    setOf('5 pages about the shipped pack, with it', pages, () => names.actors, new Set()),
    setOf('5 pages, with full names in base form alone', pages, (lang) => plain(people, lang), bodies),
    setOf(
      `5 pages, with ${strangers.length.toLocaleString('en')} strangers merged into that`,
      pages,
      (lang) => [...plain(people, lang), ...strangers],
      bodies,
    ),
    declinedSet(),
    await articleSet(),
  ];
}

/** The invented articles, those of each file with a plain list of all whom they list. */
async function articleSet(): Promise<JudgedSet> {
  const files = await markedArticles();
  const sets = files.map(({ file, texts, actors }) => {
    const index = compileIndex(actors);
    return {
      title: `${texts.length} of them, ${file}`,
      texts,
      found: texts.map(({ text, lang }) => readText(index, text, { lang })),
      isSame: sameIn(actors),
      kinds: ['full'],
    };
  });
  const count = files.reduce((sum, { texts }) => sum + texts.length, 0);
  const isSame = sameIn(files.flatMap(({ actors }) => actors));
  return joinSets(`${count} invented articles in ${files.length} files`, sets, isSame);
}

function declinedSet(): JudgedSet {
  const people = declined.flatMap(([lang, table]) =>
    readDeclensions(table).map(({ base, forms }) => ({ lang, base, forms, id: `${lang} ${base}` })),
  );
  const forms = people.flatMap(({ forms: all, ...person }) => all.map((form) => ({ ...person, form })));
  const actors = people.map(({ id, base }) => makePerson(id, base));
  const index = compileIndex(actors);
  return {
    title: `${forms.length.toLocaleString('en')} case forms of invented names in 15 languages`,
    texts: forms.map(({ lang, id, form }) => ({
      id,
      lang,
      text: form,
      // An apostrophe parts the ending from the name.
      persons: [{ start: 0, end: form.replace(/'\w+$/, '').length, link: id, kind: 'full' }],
      optional: [],
      others: [],
    })),
    found: forms.map(({ lang, form }) => readText(index, form, { lang })),
    isSame: sameIn(actors),
    kinds: ['full'],
  };
}

/** @param left bodies and others that the names leave out, and that are not asked for */
function setOf(
  title: string,
  pages: readonly JudgedPage[],
  actorsFor: (lang: string) => readonly NamedActor[],
  left: ReadonlySet<string>,
): JudgedSet {
  return {
    title,
    texts: pages.map((page) => judgedText(page, left)),
    found: pages.map((page) => foundOn(page, actorsFor(page.id))),
    isSame: sameIn([]),
    kinds: ['full'],
  };
}

/** What a list in a page's language has of people: how it writes them in full. */
function plain(people: readonly NamedActor[], lang: string): NamedActor[] {
  return people.map((person) => {
    const full = person.aliases.find((alias) => alias.lang === lang && alias.kind === 'full');
    return { ...person, name: full?.text ?? person.name, aliases: [] };
  });
}

function foundOn(page: JudgedPage, actors: readonly NamedActor[]): FoundName[] {
  const starts = startsOf(page);
  return findMentions(compileIndex(actors), page.blocks, page.context, []).flatMap(({ id, mentions }) =>
    mentions.map(({ start, end, actor }) => ({ start: start + starts[id]!, end: end + starts[id]!, actor })),
  );
}

function judgedText(page: JudgedPage, left: ReadonlySet<string>): JudgedText {
  const starts = startsOf(page);
  const placed = ({ block, start, end }: JudgedName) => ({
    start: start + starts[block]!,
    end: end + starts[block]!,
  });
  const named = page.names.flatMap((one) => (one.actor === undefined ? [] : [{ ...one, actor: one.actor }]));
  return {
    id: page.id,
    lang: page.id,
    text: page.blocks.map(({ text }) => text).join('\n'),
    persons: named
      .filter(({ actor }) => !left.has(actor))
      .map((one) => ({ ...placed(one), link: one.actor, kind: /\s/.test(one.text) ? 'full' : 'surname' })),
    optional: named.filter(({ actor }) => left.has(actor)).map(placed),
    others: page.names.filter(({ actor }) => actor === undefined).map(placed),
  };
}

/** Where each block would begin if the page were one text with a line a block. */
function startsOf({ blocks }: JudgedPage): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}
