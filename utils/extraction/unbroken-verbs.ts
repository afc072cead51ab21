import type { Cue, Grammar } from './grammar/grammar';
import { looksLikeNoun } from './noun-or-verb';
import type { Line, Unit } from './units';
import type { VerbGroup } from './verb-groups';

/** Helping words and adverbs of one verb. */
const longestGroup = 8;

/** The group of a verb whose words stand together: "has since also said", "called for", "a-t-il dit". */
export function verbAt(line: Line, at: number, cues: readonly Cue[]): VerbGroup | null {
  const { units, grammar } = line;
  const readings = [
    ...cues.filter(({ particles }) => particles && particleEnd(line, at, particles) !== null),
    ...cues.filter(({ particles }) => !particles),
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
      return help.helps ? group : null;
    case 'leaning':
      // "is calling for" stands by itself.
      if (passive) return { ...group, passive: false };
      if (!before || leansOn(before, grammar) || opensAtOnce(units[to], grammar))
        return { ...group, leaning: true };
      return hasOwnSubject(line, from) ? group : null;
    case 'base':
      if (help.helps && passive) return null;
      break;
    case 'finite':
      break;
  }
  return looksLikeNoun(line, { from, at, cue: first, hasHelp: help.helps }) ? null : group;
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
    const helps = grammar.auxiliaries.has(low);
    const negates = grammar.negations.has(low);
    const isModal = grammar.modals.has(low);
    const isClitic = low.startsWith('-') || (help.helps && grammar.clitics.has(low));
    if (kind !== 'word' || !(helps || negates || isModal || isClitic || isAdverb(low, grammar))) break;
    // "Sally" and "Will" are names where they have capitals.
    if (capital && help.from > 1) break;
    help.helps ||= helps;
    help.negated ||= negates;
    help.modal ||= isModal;
    help.passive ||= grammar.passives.has(low);
    help.from--;
  }
  return help;
}

function isAdverb(low: string, { adverbs, adverbEnding }: Grammar): boolean {
  return adverbs.has(low) || (adverbEnding !== null && low.endsWith(adverbEnding));
}

/** Behind the particle, which stands close behind its verb; null where it does not. */
function particleEnd({ units, grammar }: Line, at: number, particles: readonly string[]): number | null {
  const isBetween = (low: string) => isAdverb(low, grammar) || grammar.times.has(low);
  for (let i = at + 1; i < units.length && i <= at + 2; i++) {
    const { low, kind } = units[i]!;
    if (particles.includes(low)) return i + 1;
    if (kind !== 'word' || !isBetween(low)) return null;
  }
  return null;
}

function leansOn({ kind, low }: Unit, { coordinators, carriers }: Grammar): boolean {
  return kind === 'quoted' || /^[,;—–-]$/.test(low) || coordinators.has(low) || carriers.has(low);
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
