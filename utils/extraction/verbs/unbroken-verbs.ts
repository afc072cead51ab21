import type { Cue, Grammar } from '../grammar/grammar';
import { looksLikeNoun } from './noun-or-verb';
import type { Line, Unit } from '../text/units';
import type { VerbGroup } from './verb-groups';

/** Helping words and adverbs of one verb. */
const longestGroup = 8;

/** The group of a verb whose words stand together: "has since also said", "called for", "a-t-il dit". */
export function verbAt(line: Line, at: number, cues: readonly Cue[]): VerbGroup | null {
  const { units, grammar } = line;
  const readings = [
    ...cues.filter(({ particles }) => particles && particleEnd(line, at, particles) !== null),
    ...cues.filter(({ particles, asksFor }) => !particles && (!asksFor || isFollowedBy(line, at, asksFor))),
  ];
  const [first] = readings;
  if (!first || (!first.particles && grammar.turners.has(units[at + 1]?.low ?? ''))) return null;
  const help = helpBefore(line, at);
  const { from, negated, passive } = help;
  const before = units[from - 1];
  if (help.modal && !negated) return null;
  const to = (first.particles && particleEnd(line, at, first.particles)) ?? at + 1;
  const group: VerbGroup = { from, at, to, closes: to, readings, negated, passive, leaning: false };
  switch (first.form) {
    case 'participle':
      return help.helps || sharesHelp(line, from) ? group : null;
    case 'leaning':
      // "is calling for" stands by itself.
      if (passive) return { ...group, passive: false };
      if (first.onlyWithHelp) return null;
      if (!before || leansOn(before, grammar) || opensAtOnce(units[to], grammar))
        return { ...group, leaning: true };
      return hasOwnSubject(line, from) ? group : null;
    case 'infinitive':
      return carried(line, group);
    case 'base':
      if (help.helps && passive) return null;
      break;
    case 'finite':
      break;
  }
  const hasHelp = help.helps || help.modal;
  return looksLikeNoun(line, { from, at, cue: first, hasHelp }) ? null : group;
}

/** French "avant d'ajouter", "vient d'annoncer", "a tenu à rappeler": an infinitive with what carries it. */
function carried(line: Line, group: VerbGroup): VerbGroup | null {
  const { units, grammar } = line;
  const { kind } = group.readings[0]!;
  const carrier = grammar.infinitiveCarriers?.find(
    ({ words, kinds = [kind] }) =>
      kinds.includes(kind) && words.every((word, i) => units[group.at - words.length + i]?.low === word),
  );
  if (!carrier) return null;
  const from = group.at - carrier.words.length;
  if (carrier.leans) return { ...group, from, leaning: true };
  const help = helpBefore(line, from);
  return { ...group, from: help.from, negated: help.negated };
}

interface Help {
  from: number;
  helps: boolean;
  negated: boolean;
  passive: boolean;
  modal: boolean;
}

/** The helping verbs, negations and adverbs before a verb. */
function helpBefore({ units, grammar }: Line, at: number): Help {
  const help: Help = { from: at, helps: false, negated: false, passive: false, modal: false };
  while (help.from > 0 && at - help.from < longestGroup) {
    const { low, kind, capital } = units[help.from - 1]!;
    const aside = grammar.asides?.find((words) =>
      words.every((word, i) => units[help.from - words.length + i]?.low === word),
    );
    if (aside) {
      help.from -= aside.length;
      continue;
    }
    const isHabit =
      grammar.habits?.has(low) === true || grammar.habits?.has(units[help.from - 2]?.low ?? '') === true;
    const helps = grammar.auxiliaries.has(low) || isHabit;
    const negates = grammar.negations.has(low);
    const isModal = grammar.modals.has(low) && !isHabit;
    const isObject = grammar.reflexives.has(low) || (help.helps && grammar.clitics.has(low));
    const isClitic = low.startsWith('-') || isObject;
    const isAdverbial = grammar.adverbs.has(low) || endsLikeAdverb({ units, grammar }, help.from - 1);
    if (kind !== 'word' || !(helps || negates || isModal || isClitic || isAdverbial)) break;
    // "Sally" and "Will" are names where they have capitals.
    if (capital && help.from > 1) break;
    help.helps ||= helps;
    help.negated ||= negates;
    help.modal ||= isModal;
    // "s'est engagé" is no passive.
    help.passive ||= grammar.passives.has(low) && !grammar.reflexives.has(units[help.from - 2]?.low ?? '');
    help.from--;
  }
  return help;
}

/** Words between a participle and the helping verb that it shares with one before it. */
const longestShare = 24;

/** "ont salué l'accord et dénoncé la guerre" */
function sharesHelp({ units, grammar }: Line, from: number): boolean {
  const joiner = units[from - 1];
  if (!joiner || !(joiner.low === ',' || grammar.coordinators.has(joiner.low))) return false;
  for (let i = from - 2; i >= 0 && from - i < longestShare; i--) {
    const { low, kind } = units[i]!;
    if (kind === 'mark' && /^[.;:]$/.test(low)) return false;
    const isParticiple = grammar.cues.get(low)?.some(({ form }) => form === 'participle');
    if (isParticiple && helpBefore({ units, grammar }, i).helps) return true;
  }
  return false;
}

/** "firmly", and not "Italy", "the family", French "le gouvernement". */
function endsLikeAdverb({ units, grammar }: Line, at: number): boolean {
  const { low, capital } = units[at]!;
  if (capital || grammar.adverbEnding === null || !low.endsWith(grammar.adverbEnding)) return false;
  return !grammar.determiners.has(units[at - 1]?.low ?? '');
}

function isAdverb(low: string, { adverbs, adverbEnding }: Grammar): boolean {
  return adverbs.has(low) || (adverbEnding !== null && low.endsWith(adverbEnding));
}

/** Behind the particle, which stands close behind its verb; null where it does not. */
function particleEnd({ units, grammar }: Line, at: number, particles: readonly string[]): number | null {
  const isBetween = (low: string) => isAdverb(low, grammar) || grammar.times.has(low);
  for (let i = at + 1; i < units.length && i <= at + 2; i++) {
    const { low, kind } = units[i]!;
    // "insisted on Monday that"
    if (particles.includes(low)) return grammar.times.has(units[i + 1]?.low ?? '') ? null : i + 1;
    if (kind !== 'word' || !isBetween(low)) return null;
  }
  return null;
}

/** Words between a verb and what somebody is asked to do. */
const longestAsked = 10;

/** "à" with an infinitive, in the same clause. */
function isFollowedBy({ units, grammar }: Line, at: number, asksFor: string): boolean {
  for (let i = at + 1; i < units.length && i - at < longestAsked; i++) {
    const { low, kind } = units[i]!;
    if (kind === 'mark') return false;
    if (low === asksFor) return grammar.infinitive?.test(units[i + 1]?.low ?? '') === true;
  }
  return false;
}

function leansOn({ kind, low }: Unit, { coordinators, carriers, likeWords }: Grammar): boolean {
  if (kind === 'quoted' || /^[,;—–-]$/.test(low)) return true;
  return [coordinators, carriers, likeWords].some((words) => words.has(low));
}

/** "wrote to them saying: “…”" */
function opensAtOnce(next: Unit | undefined, { complementizers }: Grammar): boolean {
  return next !== undefined && (next.kind === 'quoted' || next.low === ':' || complementizers.has(next.low));
}

/** "…, Berg saying she was content": a clause without a finite verb. */
function hasOwnSubject({ units, grammar }: Line, from: number): boolean {
  const joiner = units[from - 2];
  return units[from - 1]!.capital && joiner !== undefined && leansOn(joiner, grammar);
}
