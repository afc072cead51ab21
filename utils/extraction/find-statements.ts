import { guessLanguage } from '../matching/text/guess-language';
import { claimAccordingTo, startsWithSource } from './constructions/according-to';
import type { Claim } from './claims/claim';
import { claimsOfVerbs } from './reports/claims-of-verbs';
import { grammarOf } from './grammar/grammar-of';
import { claimOfColon, claimOfHeadline } from './constructions/headlines';
import { claimInTheseWords } from './constructions/in-these-words';
import { claimsOfNames } from './constructions/names-beside-quotations';
import { claimsOfNouns } from './constructions/noun-cues';
import { placeClaim, type PlacedClaim } from './claims/placed-claim';
import { claimPointingBack } from './constructions/points-back';
import { turnsOf } from './constructions/interview-turns';
import { joinQuotations } from './constructions/quotation-runs';
import { resolveSpeakers, type NamedActorPlace } from './speakers/resolve-speakers';
import { sentencesIn, type Sentence } from './sentences';
import type { Statement } from './statement';
import { toStatement } from './claims/to-statement';
import { withoutTopics } from './constructions/topic-lines';

export interface StatementQuestion {
  /** BCP 47; guessed where absent. */
  lang?: string;
  /** Where the matcher finds actors in the text. */
  mentions?: readonly NamedActorPlace[];
}

/**
 * The statements that a text reports, in order: who is held to have said, asked, denied what. A line of the text is a
 * paragraph. Languages without a grammar give none. Linear.
 */
export function findStatements(text: string, { lang, mentions = [] }: StatementQuestion = {}): Statement[] {
  const grammar = grammarOf(lang ?? guessLanguage(text));
  if (!grammar) return [];
  const sentences = sentencesIn(text, grammar);
  const turns = turnsOf(sentences, grammar);
  const told = turns.size === 0 ? sentences : withoutLaterTurns(sentences, turns);
  const claims = withoutTopics(claimsBySentence(told, turns), grammar, (at) =>
    claimsInside(told[at]!).map((claim) => placeClaim(claim, told[at]!)),
  );
  const statements = joinQuotations(told, claims).map((claim) => toStatement(text, claim));
  return resolveSpeakers(statements, { text, sentences, mentions, grammar });
}

/** What is said in an interview behind the first sentence of a turn is all claimed by that. */
function withoutLaterTurns(
  sentences: readonly Sentence[],
  turns: ReadonlyMap<Sentence, PlacedClaim>,
): Sentence[] {
  const paragraphs = new Set([...turns.keys()].map(({ paragraph }) => paragraph));
  return sentences.filter((sentence) => turns.has(sentence) || !paragraphs.has(sentence.paragraph));
}

/** The claims that each sentence makes by itself, or as the beginning of a turn. */
function claimsBySentence(
  sentences: readonly Sentence[],
  turns: ReadonlyMap<Sentence, PlacedClaim>,
): PlacedClaim[][] {
  const claims: PlacedClaim[][] = [];
  for (const [at, sentence] of sentences.entries()) {
    const turn = turns.get(sentence);
    if (turn) {
      claims.push([turn]);
      continue;
    }
    const before = sentences[at - 1];
    const back = before && claims[at - 1]!.length === 0 ? claimPointingBack(sentence, before) : null;
    claims.push(
      back
        ? [placeClaim(back, sentence, before)]
        : claimsIn(sentence).map((claim) => placeClaim(claim, sentence)),
    );
  }
  return claims;
}

/** What a sentence says first decides: a name before a colon, then "according to", then its verbs. */
function claimsIn(sentence: Sentence): Claim[] {
  const first = claimOfColon(sentence) ?? (startsWithSource(sentence) ? claimAccordingTo(sentence) : null);
  return first ? [first] : claimsInside(sentence);
}

function claimsInside(sentence: Sentence): Claim[] {
  const verbs = claimsOfVerbs(sentence);
  const other = verbs.length > 0 ? null : (claimAccordingTo(sentence) ?? claimOfHeadline(sentence));
  const found = other ? [other] : verbs;
  const apart = (claims: readonly Claim[]) =>
    claims.filter((claim) => !found.some((one) => overlaps(one, claim)));
  const own = [...apart(claimsOfNouns(sentence)), ...found];
  // Most sentences hold no quotation, and are not looked through for whose it is.
  if (!sentence.units.some(({ kind }) => kind === 'quoted')) return own;
  const inTheseWords = claimInTheseWords(sentence);
  return [...own, ...apart(inTheseWords ? [inTheseWords] : claimsOfNames(sentence))];
}

function overlaps(one: Claim, other: Claim): boolean {
  return one.parts.some(({ from, to }) => other.parts.some((part) => part.from < to && from < part.to));
}
