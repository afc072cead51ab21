import { isOffice } from '../../matching/words/offices';
import type { PlacedClaim, PlacedStretch } from '../claims/placed-claim';
import type { Sentence } from '../sentences';
import { leadingSubject } from '../subjects/leading-subject';
import { quotationsOf, speechIn } from './speech-alone';
import { tellerOfAnyVerb } from '../subjects/teller-of-any-verb';

/** What has been said so far, while the sentences of a text are gone through. */
interface Telling {
  placed: PlacedClaim[];
  last: PlacedClaim | null;
  /** Index of the sentence that `last` was said in. */
  lastAt: number;
  /** Quotations that wait for the sentence that says whose they are. */
  waiting: PlacedStretch[];
}

/**
 * Puts the claims of all sentences in order and gives a speaker to quotations that no sentence ties to one: those that
 * go on after "…, she said.", those that a colon opens, and those of a new paragraph, which whoever spoke last goes on
 * speaking. `claims` are those of each sentence by itself.
 */
export function joinQuotations(
  sentences: readonly Sentence[],
  claims: readonly (readonly PlacedClaim[])[],
): PlacedClaim[] {
  const telling: Telling = { placed: [], last: null, lastAt: -1, waiting: [] };
  for (const [at, sentence] of sentences.entries()) {
    const own = claims[at]!;
    if (own.length > 0) {
      tell(telling, own, at);
      continue;
    }
    const quoted = goesOnQuoting(telling, sentences, at) ? quotationsOf(sentence) : speechIn(sentence);
    const opener =
      telling.last && telling.lastAt === at - 1 && telling.last.parts.length === 0 ? telling.last : null;
    if (opener) {
      opener.parts.push(...(quoted.length > 0 ? quoted : [wholeOf(sentence)]));
      telling.lastAt = at;
    } else if (quoted.length > 0) {
      const next = claims[at + 1] ?? [];
      takeQuoted(telling, { sentences, at, quoted, nextSpeaks: opensWithQuotation(next, sentences[at + 1]) });
    } else if (goesOnBorrowed(telling, sentences, at) && goesOnWithin(telling, sentences, at)) {
      telling.last!.parts.push(wholeOf(sentence));
      telling.lastAt = at;
    } else if (goesOnBorrowed(telling, sentences, at)) {
      const { speaker } = telling.last!;
      tell(
        telling,
        [{ construction: 'borrowed speech', speaker, cue: null, kind: 'said', parts: [wholeOf(sentence)] }],
        at,
      );
    }
  }
  return telling.placed.filter(({ parts }) => parts.length > 0);
}

function tell(telling: Telling, claims: readonly PlacedClaim[], at: number): void {
  claims[0]!.parts.unshift(...telling.waiting);
  telling.waiting = [];
  telling.placed.push(...claims);
  telling.last = spokenLast(claims);
  telling.lastAt = at;
}

/** "“It is bad,” said Berg, mocking the critics. “Very bad.”": what leans on a quotation does not part it from its rest. */
function spokenLast(claims: readonly PlacedClaim[]): PlacedClaim {
  const last = claims.at(-1)!;
  const spoken = claims.at(-2);
  return last.construction === 'participle' && !isQuoted(last) && spoken && isQuoted(spoken) ? spoken : last;
}

function isQuoted({ parts }: PlacedClaim): boolean {
  return parts.some(({ sentence, from, to }) =>
    sentence.units.slice(from, to).some(({ kind }) => kind === 'quoted'),
  );
}

interface QuotedPlace {
  sentences: readonly Sentence[];
  at: number;
  quoted: PlacedStretch[];
  /** Whether the next sentence begins with a quotation and says whose it is. */
  nextSpeaks: boolean;
}

function takeQuoted(telling: Telling, { sentences, at, quoted, nextSpeaks }: QuotedPlace): void {
  const sentence = sentences[at]!;
  const before = sentences[at - 1];
  const follows = before !== undefined && (before.paragraph === sentence.paragraph || runsOn(before));
  const { last } = telling;
  const isAlone = sentence.units.every(({ kind }) => kind !== 'word');
  const cutIn = isAlone && follows && telling.lastAt === at - 1 && before ? nextTeller(last, before) : null;
  const goesOn = isAlone && !cutIn && last !== null && hasQuotation(last) && telling.lastAt === at - 1;
  if (goesOn && (follows || !nextSpeaks)) {
    last.parts.push(...quoted);
    telling.lastAt = at;
    return;
  }
  if (isAlone && nextSpeaks) {
    telling.waiting.push(...quoted);
    return;
  }
  // "Berg shook her head. “Never.”"
  const isOpened = before?.units.at(-1)!.low === ':';
  const teller = isAlone ? ((follows || isOpened) && telling.lastAt < at - 1 ? before : null) : sentence;
  // German "Es drohe „eine dunkle Zeit“" goes on with what somebody said.
  const borrower = !isAlone && last && goesOnBorrowed(telling, sentences, at) ? last.speaker : null;
  const subject = teller && subjectOf(teller);
  const own = subject && last?.speaker && isOwnThing(subject) ? last.speaker : subject;
  const speaker = cutIn ?? tellerBehind(sentence, quoted) ?? borrower ?? own ?? last?.speaker ?? null;
  if (!speaker && isAlone) return;
  tell(telling, [{ construction: 'quotation alone', speaker, cue: null, kind: 'said', parts: quoted }], at);
}

/** "…, she said, and her husband cut in.": who speaks behind it. */
function nextTeller(last: PlacedClaim | null, sentence: Sentence): PlacedStretch | null {
  const { units, grammar } = sentence;
  const places = last
    ? [last.speaker, last.cue, ...last.parts].filter((place) => place?.sentence === sentence)
    : [];
  const from = Math.max(0, ...places.map((place) => place!.to));
  if (from === 0 || units[from]?.low !== ',' || !grammar.coordinators.has(units[from + 1]?.low ?? ''))
    return null;
  const subject = leadingSubject(sentence, { from: from + 2, to: units.length });
  return subject && { sentence, ...subject };
}

function tellerBehind(sentence: Sentence, quoted: readonly PlacedStretch[]): PlacedStretch | null {
  const teller = tellerOfAnyVerb(sentence, quoted.at(-1)!.from);
  return teller && { sentence, ...teller };
}

function subjectOf(sentence: Sentence): PlacedStretch | null {
  const { units } = sentence;
  // A headline "“I will not go”: Berg defies the council"
  const from = units[0]!.kind === 'quoted' && units[1]?.low === ':' ? 2 : 0;
  const subject = leadingSubject(sentence, { from, to: units.length });
  return subject && { sentence, ...subject };
}

/** "Her message was clear:" tells of whoever spoke last, "her lawyer was clear:" of somebody else. */
function isOwnThing({ sentence: { units, grammar }, from, to }: PlacedStretch): boolean {
  if (!grammar.possessives.has(units[from]!.low)) return false;
  return !units.slice(from, to).some(({ low }) => isOffice(low, grammar.lang));
}

function opensWithQuotation(claims: readonly PlacedClaim[], sentence: Sentence | undefined): boolean {
  const first = claims[0]?.parts[0];
  return (
    first !== undefined &&
    first.sentence === sentence &&
    first.from === 0 &&
    sentence.units[0]!.kind === 'quoted'
  );
}

/** A quotation that its paragraph leaves open. */
function runsOn({ units }: Sentence): boolean {
  const last = units.at(-1);
  return last?.kind === 'quoted' && !last.closed;
}

function hasQuotation({ parts }: PlacedClaim): boolean {
  const last = parts.at(-1);
  return last !== undefined && last.sentence.units.slice(0, last.to).some(({ kind }) => kind === 'quoted');
}

/** "“No,” she said. “Never.”": nothing but a quotation, right behind one in its paragraph. */
function goesOnQuoting({ last, lastAt }: Telling, sentences: readonly Sentence[], at: number): boolean {
  const { units, paragraph } = sentences[at]!;
  if (!last || lastAt !== at - 1 || !hasQuotation(last)) return false;
  return sentences[at - 1]!.paragraph === paragraph && units.every(({ kind }) => kind !== 'word');
}

/** Words within which a clause has its verb. */
const longestOpening = 12;

/** German: "demnach", or a main clause in the mood of borrowed speech goes on with what somebody said, in this paragraph or the next. */
function goesOnBorrowed({ last, lastAt }: Telling, sentences: readonly Sentence[], at: number): boolean {
  const { units, paragraph, grammar } = sentences[at]!;
  if (!last || paragraph - sentences[lastAt]!.paragraph > 1) return false;
  if (grammar.thereby.has(units[0]!.low)) return true;
  return units.some(
    ({ kind, low, capital }, i) =>
      kind === 'word' &&
      !capital &&
      i < longestOpening &&
      grammar.borrowed.has(low) &&
      units[i - 1]?.low !== 'ich',
  );
}

/** Sentences of borrowed speech one behind the other in a paragraph are one claim. */
function goesOnWithin({ last, lastAt }: Telling, sentences: readonly Sentence[], at: number): boolean {
  const isRun = last?.construction === 'borrowed speech' && lastAt === at - 1;
  return isRun && sentences[at - 1]!.paragraph === sentences[at]!.paragraph;
}

function wholeOf(sentence: Sentence): PlacedStretch {
  const { units } = sentence;
  return {
    sentence,
    from: 0,
    to: units.at(-1)!.kind === 'mark' && units.length > 1 ? units.length - 1 : units.length,
  };
}
