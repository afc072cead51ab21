import type { Claim, Stretch } from '../claims/claim';
import { claimAround, endOfSentence, type Named } from '../claims/claim-around';
import type { Line } from '../text/units';
import { subjectAfter } from '../subjects/subject-after';
import { claimOfText } from './text-that-speaks';

/** "According to the minister, …", "…, according to the minister", German "… zufolge": null where there is none. */
export function claimAccordingTo(line: Line): Claim | null {
  const { units } = line;
  for (let at = 0; at < units.length; at++) {
    const own = ownSourceAt(line, at);
    if (own) return claimAround(line, own);
    const cue = cueAt(line, at);
    const speaker = cue && sourceAfter(line, cue.to);
    if (cue && speaker) return claimAround(line, { cue, speaker, whole: { from: at, to: speaker.to } });
  }
  return (
    claimBehindSource(line) ?? claimSo(line) ?? claimOfText(line) ?? claimOfOrigin(line) ?? claimInView(line)
  );
}

/** True where the sentence says first whose claim it is. */
export function startsWithSource(line: Line): boolean {
  const { units } = line;
  return units.length > 0 && (cueAt(line, 0) ?? ownSourceAt(line, 0)) !== null;
}

/** Ukrainian "за його словами", German "nach ihren Angaben": whose words they are stands within. */
function ownSourceAt({ units, grammar }: Line, at: number): Named | null {
  if (!grammar.possessors?.has(units[at + 1]?.low ?? '')) return null;
  const opener = units[at]!.low;
  const noun = units[at + 2]?.low ?? '';
  const isSource =
    (grammar.sourcePrepositions.has(opener) && grammar.sourceNouns.has(noun)) ||
    grammar.accordingTo.some(([first, ...rest]) => first === opener && ownedNoun(rest) === noun);
  const cue = { from: at, to: at + 3 };
  return isSource ? { cue, speaker: { from: at + 1, to: at + 2 }, whole: cue } : null;
}

/** The noun of "на думку" and of "in the view of", before which "his" may stand; undefined for other phrases. */
function ownedNoun(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : words.length === 3 ? words[1] : undefined;
}

/** "according to", or "nach" with the noun that makes it a source. */
function cueAt(line: Line, at: number): Stretch | null {
  const { units, grammar } = line;
  const phrase = grammar.accordingTo.find((words) => words.every((word, i) => units[at + i]?.low === word));
  if (phrase) return { from: at, to: at + phrase.length };
  if (!grammar.sourcePrepositions.has(units[at]!.low)) return null;
  for (let i = at + 1; i < units.length && i - at < 5 && units[i]!.kind === 'word'; i++) {
    if (!grammar.sourceNouns.has(units[i]!.low)) continue;
    const owned = units[i + 1];
    // "rang nach Worten" takes no source.
    if (units[i]!.low === 'worten' && (!owned || owned.kind === 'mark')) return null;
    const isOwned = owned && (grammar.determiners.has(owned.low) || owned.capital || owned.low === 'von');
    return isOwned ? { from: at, to: owned.low === 'von' ? i + 2 : i + 1 } : { from: at, to: at + 1 };
  }
  return null;
}

/** German "Medienberichten zufolge". */
function claimBehindSource(line: Line): Claim | null {
  const { units, grammar } = line;
  const at = units.findIndex(({ low }) => grammar.accordingToBehind.has(low));
  if (at < 1) return null;
  let from = at;
  while (
    from > 0 &&
    at - from < 12 &&
    units[from - 1]!.kind !== 'mark' &&
    !grammar.auxiliaries.has(units[from - 1]!.low) &&
    !grammar.cues.has(units[from - 1]!.low)
  )
    from--;
  const speaker = { from, to: at };
  return claimAround(line, { cue: { from: at, to: at + 1 }, speaker, whole: { from, to: at + 1 } });
}

/** German "…, so der Minister". */
function claimSo(line: Line): Claim | null {
  const { units, grammar } = line;
  for (let at = 1; at < units.length - 1; at++) {
    const before = units[at - 1]!;
    if (!grammar.soBehind.has(units[at]!.low) || (before.low !== ',' && before.kind !== 'quoted')) continue;
    const speaker = opensName(line, at + 1) ? subjectAfter(line, at + 1) : null;
    if (!speaker) continue;
    // "…, so Berg am Montag": what goes on without a comma is no part of the claim.
    const goesOn = /^(?:,|“”)$/.test(units[speaker.to]?.low ?? ',');
    const to = goesOn ? speaker.to : endOfSentence(units, speaker.to);
    return claimAround(line, { cue: { from: at, to: at + 1 }, speaker, whole: { from: at, to } });
  }
  return null;
}

/** "so Berg", "so die Ministerin", and neither "so lautet der Titel" nor "so dass". */
function opensName({ units, grammar }: Line, at: number): boolean {
  const { kind, low, capital } = units[at]!;
  return kind === 'quoted' || capital || grammar.determiners.has(low) || grammar.pronouns.has(low);
}

/** German "Wie aus einem Bericht hervorgeht, …", "…, wie aus einem Bericht hervorgeht". */
function claimOfOrigin(line: Line): Claim | null {
  const { units, grammar } = line;
  const verb = units.findIndex(({ low }) => grammar.emerging.has(low));
  if (verb < 0) return null;
  let like = verb;
  while (like >= 0 && !grammar.likeWords.has(units[like]!.low)) like--;
  const speaker = units[like + 1]?.low === 'aus' ? subjectAfter(line, like + 2) : null;
  if (like < 0 || !speaker || speaker.to > verb) return null;
  return claimAround(line, {
    cue: { from: verb, to: verb + 1 },
    speaker,
    whole: { from: like, to: verb + 1 },
  });
}

/**
 * "For Berg, the plan is “a grave mistake”": own words tell that it is her view. French says it of a pronoun and of
 * somebody with an office as well: "Pour lui, …", "Pour le politologue Jean Martin, …".
 */
function claimInView(line: Line): Claim | null {
  const { units, grammar } = line;
  const [first, second] = units;
  if (!first || !second || !grammar.inViewOf.has(first.low)) return null;
  const isPronoun = grammar.possessors?.has(second.low) === true && units[2]?.low === ',';
  const speaker = isPronoun ? { from: 1, to: 2 } : subjectAfter(line, 1);
  if (!speaker) return null;
  const own = units.some((unit) => unit.kind === 'quoted' && !unit.startsSentence && unit.words > 1);
  const isTold =
    grammar.verbMayLead && units[speaker.to]?.low === ',' && (isPronoun || isDescribed(line, speaker));
  if (!isTold && !(own && second.capital)) return null;
  return claimAround(line, { cue: { from: 0, to: 1 }, speaker, whole: { from: 0, to: speaker.to } });
}

/** "le politologue Jean Martin": what somebody is, and a name. */
function isDescribed({ units, grammar }: Line, { from, to }: Stretch): boolean {
  const names = units.slice(from, to).filter(({ capital }) => capital);
  return grammar.determiners.has(units[from]!.low) && units[from + 1]?.capital === false && names.length > 1;
}

/** Words of a source behind which its name comes. */
const longestSource = 8;

/** Slavic "на думку експерта з мостів Остапа Лева, …": up to the name before the comma. */
function wholeSource({ units, grammar }: Line, { from, to }: Stretch): Stretch {
  if (!grammar.prepositions.has(units[to]?.low ?? '')) return { from, to };
  // English "according to a person familiar with the plans"
  if (grammar.familiars?.has(units[to - 1]!.low)) {
    const end = units.findIndex(({ kind }, i) => i > to && kind === 'mark');
    return { from, to: end < 0 ? units.length : end };
  }
  if (grammar.hasArticles) return { from, to };
  const comma = units.findIndex(({ kind }, i) => i > to && kind === 'mark');
  const isNamed =
    comma > 0 &&
    comma - from <= longestSource &&
    units[comma]!.low === ',' &&
    units[comma - 1]!.capital &&
    units[comma - 2]!.capital;
  return isNamed ? { from, to: comma } : { from, to };
}

/** Sources are things as often as people: "a report by the council", "the latest figures". */
function sourceAfter(line: Line, from: number): Stretch | null {
  const { units, grammar } = line;
  // "selon laquelle" relates.
  if (grammar.relatives.has(units[from]?.low ?? '')) return null;
  const named = subjectAfter(line, from);
  if (named) return wholeSource(line, named);
  let to = from;
  while (to < units.length && to - from < 6 && units[to]!.kind === 'word') to++;
  return to > from ? { from, to } : null;
}
