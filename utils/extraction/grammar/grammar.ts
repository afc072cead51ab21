import type { PositionKind } from '../../actors/position';

/** What a word that reports asks for behind it. */
export type Complement =
  /** A clause or a quotation: "said that …", and such a word may follow what it reports: "…, she said". */
  | 'clause'
  /** Whom it is said to, then a clause: "told reporters that …". */
  | 'hearer'
  /** A thing, a person or an aim, which is the claim: "criticised the plan", "called for a pause". */
  | 'thing';

export interface Cue {
  kind: PositionKind;
  complement: Complement;
  /** The verb form: what stands by itself, what needs a helping verb, what leans on another clause. */
  form: 'finite' | 'base' | 'participle' | 'leaning' | 'infinitive';
  /** Words that must follow, at once or, in German, at the end: "called … for", "gab … bekannt". */
  particles?: readonly string[];
  /** True where German "sich" must stand beside it. */
  reflexive?: true;
  /** The word that must lead, close behind, to what somebody is asked to do: French "appelle les élus à voter". */
  asksFor?: string;
  /** True where a claim must open clearly behind it, because the verb has other uses: "found that". */
  opens?: boolean;
  /** True where it is one only beside a quotation: "“…,” she continued". */
  quotes?: true;
  /** True where it says what something is: "called the plan a trap". */
  names?: true;
  /** True where things do it as often as people: "the figures suggest". */
  byThings?: boolean;
  /** What it tells when it is negated: "did not rule out" considers. Without this a negated verb reports nothing. */
  whenNegated?: PositionKind;
  /** True where it tells something only then: "has not decided". */
  onlyNegated?: true;
  /** True for a form that tells something only while it goes on: "is considering" and not "considering the rain". */
  onlyWithHelp?: true;
  /** True where the same letters are as often a noun: "claims", "a demand". */
  noun?: boolean;
}

export type PronounOf = 'man' | 'woman' | 'thing' | 'many' | 'own';

/** What the rules need to know of a language. Words are in small letters with straight apostrophes. */
export interface Grammar {
  lang: string;
  /** Where the claim begins: right behind the cue, or behind the comma that such a language puts there. */
  claimBegins: 'behind cue' | 'behind comma';
  /** Whether nouns have articles: where not, any noun may be somebody. */
  hasArticles: boolean;
  /** Whether a verb may stand before its subject outside quotations: "In Berlin sagte die Ministerin". */
  verbMayLead: boolean;
  /** Whether nouns are often written like verbs that report: English "claims", French "demande". */
  nounsLikeVerbs: boolean;
  /** Whether a verb may stand in two parts around the rest of its clause, as in German. */
  bracketsVerbs: boolean;
  /** What parts the writer's words from a quotation that runs on around them: "«Yes, — said Berg, — it is»". */
  interruptsBy: 'dash' | 'comma' | null;
  cues: ReadonlyMap<string, readonly Cue[]>;
  /** Nouns that hold a claim when somebody owns them: "the minister's demand that …". */
  nounCues: ReadonlyMap<string, PositionKind>;
  /** "her" in "her demand". */
  possessives: ReadonlySet<string>;
  /** What leads from such a noun to its owner, and articles that may begin the owner: "by", French "du", German "der". */
  owners: ReadonlySet<string>;
  /** What leads from a demand or promise to what it is for: "for", "to", German "nach". */
  aims: ReadonlySet<string>;
  /** Small words before the clause of a noun: Ukrainian "про те", French "selon". */
  nounLeads: ReadonlySet<string>;
  /** What relates a clause to such a noun: French "selon laquelle". */
  nounRelatives: ReadonlySet<string>;
  /** What a form that leans on another clause may follow: "a statement calling on", "by saying". */
  carriers: ReadonlySet<string>;
  /** Words that make another verb of the one before them: "wrote off the debt". */
  turners: ReadonlySet<string>;
  /** "by", "as" behind a form of the past that is no finite verb: "plans proposed by them". */
  agents: ReadonlySet<string>;
  /** Object pronouns that stand before a helping verb: French "l'a dit". */
  clitics: ReadonlySet<string>;
  /** The ending of adverbs; null where there is none that tells. */
  adverbEnding: string | null;
  pronouns: ReadonlyMap<string, PronounOf>;
  /** Forms of pronouns that begin no clause: "them"; empty where such a form may be a subject too. */
  objectPronouns: ReadonlySet<string>;
  complementizers: ReadonlySet<string>;
  /** Words that open a clause with a subject of its own. */
  subordinators: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Helping verbs that turn the cue around: "was told". */
  passives: ReadonlySet<string>;
  /** Before a helping verb that is then no passive's: French "s'est engagé". */
  reflexives: ReadonlySet<string>;
  /** "may", "would": what is only thinkable is not said. */
  modals: ReadonlySet<string>;
  /** Participles that are put before a sentence with what follows them: French "Interrogée sur le pont,". */
  putInFront?: RegExp;
  /** What may stand between a helping verb and its verb: French "pour sa part". */
  asides?: readonly (readonly string[])[];
  /** "familiar" in "a person familiar with the plans", who is no person without what follows. */
  familiars?: ReadonlySet<string>;
  /** "used" in "used to say": what somebody says again and again is said. */
  habits?: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Adverbs that belong to the subject behind them: "even the minister". */
  emphatics: ReadonlySet<string>;
  /** Adverbs between subject and verb, and words of time that may stand anywhere. */
  adverbs: ReadonlySet<string>;
  times: ReadonlySet<string>;
  /** "according to", before whom; the longest first. */
  accordingTo: readonly (readonly string[])[];
  /** The same behind whom: German "zufolge". */
  accordingToBehind: ReadonlySet<string>;
  /** "nach" and the nouns that make it a source: "nach ersten Angaben der Polizei". */
  sourcePrepositions: ReadonlySet<string>;
  sourceNouns: ReadonlySet<string>;
  /** What a sentence begins with that reports the one before it: "Das gab die Ministerin bekannt." */
  pointsBack: readonly (readonly string[])[];
  /** "it" in "it is said". */
  impersonal: ReadonlySet<string>;
  /** "one says": nobody's claim. */
  anybody: ReadonlySet<string>;
  /** Verbs whose object is who speaks: "quoted Berg as saying". */
  citing: ReadonlySet<string>;
  /** Words beside a quotation that is the name of a work: "the title", "entitled". */
  titles: ReadonlySet<string>;
  /** What leads to a quotation: "with the words". */
  inTheseWords: readonly (readonly string[])[];
  /** Verbs whose subject is the text itself: "In dem Brief heißt es". */
  running: ReadonlySet<string>;
  /** Verbs of what a source tells: German "wie aus dem Bericht hervorgeht". */
  emerging: ReadonlySet<string>;
  /** "for", before whose view a sentence gives in own words. */
  inViewOf: ReadonlySet<string>;
  /** Words that point back to a source already named: German "demnach". */
  thereby: ReadonlySet<string>;
  /** Words behind a claim and before whose it is: German "…, so der Minister". */
  soBehind: ReadonlySet<string>;
  /** "when", "as": what opens the occasion on which something is said. */
  occasions: ReadonlySet<string>;
  /** Words that begin a clause behind a noun: "in an interview the minister …". */
  clauseOpeners: ReadonlySet<string>;
  /** What stands before a subject that is only asked about: "what she said". */
  askedAbout: ReadonlySet<string>;
  /** "while", "but": what opens a clause of somebody else behind a comma. */
  contrasts: ReadonlySet<string>;
  /** "although", "despite": what opens the writer's own words behind a comma. */
  concessions: ReadonlySet<string>;
  /** "to": what follows a verb that says is no claim but an aim. */
  purposes: ReadonlySet<string>;
  /** "against": what is then opposed by verbs that else support. */
  against: ReadonlySet<string>;
  /** "for". */
  inFavour: ReadonlySet<string>;
  /** What is put to somebody who then speaks: "asked about it, she said". */
  putTo: ReadonlySet<string>;
  /** "nobody": who says nothing. */
  nobodies: ReadonlySet<string>;
  /** "a", "which" behind a comma: what explains the thing before it. */
  explainers: ReadonlySet<string>;
  /** Forms with which a clause without a subject opens before the main one: "Lashing out, …"; null where unknown. */
  adjunct: RegExp | null;
  /**
   * What an infinitive follows that reports: French "avant d'ajouter", which leans, and "vient d'annoncer", which tells;
   * where kinds are named, those alone: "pour réclamer".
   */
  infinitiveCarriers?: readonly {
    words: readonly string[];
    leans: boolean;
    kinds?: readonly PositionKind[];
  }[];
  /** Words before what others say: Ukrainian "мовляв". */
  hearsay?: ReadonlySet<string>;
  /** Whose a possessive is: "his", Russian "его". */
  possessors?: ReadonlyMap<string, PronounOf>;
  /** Articles of a phrase that is no subject: German "dem Minister sagte …". */
  obliques?: ReadonlySet<string>;
  /** A form of nouns that is whom something is said to: Russian "журналистам". */
  hearers?: RegExp;
  /** Prepositions with which a body speaks through its people: Russian "в Кремле заявили". */
  bodiesBehind?: ReadonlySet<string>;
  /** A form of verbs whose subject may be left out: "говорят, что …". */
  many?: RegExp;
  /** A form that opens a claim without a subject: French "affirme vouloir". */
  infinitive?: RegExp;
  /** "as Berg said, …" */
  likeWords: ReadonlySet<string>;
  /** A finite form that marks borrowed speech: German "sei", "habe". */
  borrowed: ReadonlySet<string>;
  /** Words before a full stop that does not end a sentence; `#` stands for ordinal numbers. */
  abbreviations: ReadonlySet<string>;
}

/** The nouns of lists by the kind of what they claim. */
export function nounCues(lists: Partial<Record<PositionKind, string>>): ReadonlyMap<string, PositionKind> {
  return new Map(
    (Object.entries(lists) as [PositionKind, string][]).flatMap(([kind, list]) =>
      [...words(list)].map((noun): [string, PositionKind] => [noun, kind]),
    ),
  );
}

/** The words of a table's lines. */
export function words(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/)));
}
