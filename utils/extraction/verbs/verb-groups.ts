import { bracketAt } from './bracketed-verbs';
import type { Cue } from '../grammar/grammar';
import { isTitleCase } from '../text/title-case';
import type { Line } from '../text/units';
import { verbAt } from './unbroken-verbs';

/** A word that reports, with its helping verbs and what it is bound to: "has since said", "called for". */
export interface VerbGroup {
  /** Indices of units: the first helping word, the cue itself, and behind what stands together with them. */
  from: number;
  at: number;
  to: number;
  /** Behind the part of the verb that German keeps for the end: "hat … gesagt", "gab … bekannt"; else `to`. */
  closes: number;
  /** How it may be read, the likeliest first. */
  readings: readonly Cue[];
  negated: boolean;
  passive: boolean;
  /** A form that leans on another clause: "…, adding that". */
  leaning: boolean;
  /** True where a German clause relates to whose the verb is: `from` is then the word that relates. */
  relates?: true;
}

/** The words of a sentence that report something, in order. Nouns of the same letters are left out. */
export function verbGroupsIn(line: Line): VerbGroup[] {
  const { units, grammar } = line;
  const takesCapitals = !grammar.bracketsVerbs && isTitleCase(units);
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word' || (unit.capital && at > 0 && !takesCapitals)) return [];
    const cues = grammar.cues.get(unit.low);
    if (!cues) return [];
    const group = grammar.bracketsVerbs ? bracketAt(line, at, cues) : verbAt(line, at, cues);
    return group ? [group] : [];
  });
}
