import type { Claim, Stretch } from '../claims/claim';
import { leadingSubject } from '../subjects/leading-subject';
import { subjectAfter } from '../subjects/subject-after';
import { phraseBefore } from '../subjects/subject-before';
import type { Line } from '../text/units';

/** "closed with the words “…”", German "zitiert Berg mit den Worten „…“": null where no such words stand before a quotation. */
export function claimInTheseWords(line: Line): Claim | null {
  const { units, grammar } = line;
  for (let at = 0; at < units.length; at++) {
    const phrase = grammar.inTheseWords.find((words) =>
      words.every((word, i) => units[at + i]?.low === word),
    );
    if (!phrase) continue;
    const end = at + phrase.length;
    const quotedAt = units[end]?.low === ':' ? end + 1 : end;
    if (units[quotedAt]?.kind !== 'quoted') continue;
    const speaker = speakerOf(line, { from: at, to: quotedAt });
    if (!speaker) return null;
    const parts = [{ from: quotedAt, to: quotedAt + 1 }];
    return { construction: 'inverted', speaker, cue: { from: at, to: end }, kind: 'said', parts };
  }
  return null;
}

/** Whoever is cited, else whoever did something with these words; `to` is the quotation. */
function speakerOf(line: Line, { from, to }: Stretch): Stretch | null {
  const { units, grammar } = line;
  // "Mit den Worten „…“ trat Berg vor die Presse."
  if (from === 0) return subjectAfter(line, to + 2);
  const cites = units.findIndex(({ low }, at) => at < from && grammar.citing.has(low));
  const isPassive = units.slice(0, from).some(({ low }) => grammar.passives.has(low));
  if (cites >= 0 && !isPassive) return phraseBefore(line, { to: from, floor: cites + 1 });
  return leadingSubject(line, { from: 0, to: from });
}
