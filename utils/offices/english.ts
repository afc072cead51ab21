import type { PhraseGrammar } from './phrase-grammar';

// Offices as English-language news names them, written for this project. "Secretary of State" is a foreign minister in the
// United States alone, "chancellor" a finance minister in Britain: both are what a reader there understands.
export const english: PhraseGrammar = {
  hint: /presid|premier|minist|secretar|chancell/i,
  offices: [
    { kind: 'prime-minister', words: 'prime minister|premier' },
    { kind: 'foreign-minister', words: 'foreign (?:minister|secretary)' },
    {
      kind: 'foreign-minister',
      words:
        '(?:federal )?minister (?:of|for) (?:europe and )?foreign affairs|secretary of state for foreign(?:, commonwealth and development)? affairs',
    },
    { kind: 'foreign-minister', words: 'secretary of state(?! for)', only: 'US' },
    {
      kind: 'defence-minister',
      words:
        '(?:defen[cs]e|armed forces) (?:minister|secretary)|(?:federal )?minister (?:of|for) (?:national )?defen[cs]e|minister (?:of|for) (?:the )?armed forces|secretary of (?:state for )?defen[cs]e',
    },
    {
      kind: 'interior-minister',
      words:
        'interior minister|home secretary|(?:federal )?minister (?:of|for) (?:the )?interior|minister of internal affairs',
    },
    { kind: 'finance-minister', words: 'finance minister|(?:federal )?minister (?:of|for) finance' },
    { kind: 'finance-minister', words: 'treasury secretary|secretary of the treasury', only: 'US' },
    { kind: 'chancellor', words: 'chancellor of the exchequer', only: 'GB' },
    { kind: 'chancellor', words: '(?:federal )?chancellor' },
    { kind: 'president', words: '(?:federal )?president' },
  ],
  before: [{ by: 'either', between: "(?:['’]s?)?\\s+" }],
  after: [
    // Names with "Republic" in them first: there are two of the Congo.
    { by: 'name', between: '\\s+of\\s+(?:the\\s+)?' },
    {
      by: 'name',
      between:
        "\\s+of\\s+(?:the\\s+)?(?:[\\p{L}'’-]+\\s+){0,3}(?:Republic|Kingdom|State|States|Sultanate|Commonwealth|Union)\\s+of\\s+(?:the\\s+)?",
    },
  ],
  otherLand:
    '(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Latin|New|Inner|Outer|Turkish|Greek|French|British|Native|African|Asian)[\\s-]+',
  refusedBefore:
    '(?:a|an|any|another|each|every|no|either|former|formerly|ex|late|then|next|future|incoming|outgoing|would-be|previous|first|second|third|last|vice|deputy|acting|interim|one-?time|long-?time|two-time|self-proclaimed|self-declared|ousted|exiled|deposed|jailed|fictional|as|for|be|become|becomes|became|becoming|being|elected|named|rival|(?:assistant|adviser|advisor|office) (?:to|of)(?: the)?)[\\s-]+',
  refusedBeforeArticle:
    '(?:be|been|being|become|becomes|became|becoming|elect|elects|elected|electing|named|(?:office|post|job|role|title|powers) of)\\s+',
  refusedAfter:
    '(?:-|\\s+(?:of|for|elect|candidate|hopeful|nominee|designate|emeritus|election|elections|race|contest|vote|pick|and (?:prime|foreign|chancellor|president))(?!\\p{L}))',
  refusedBehindTie: "(?:-|['’]s?(?!\\p{L})|\\s+(?:candidate|election|elections)(?!\\p{L}))",
  tiesAreCapital: true,
  article: 'the\\s+',
  bare: { before: '(?<!\\p{L})the\\s+', after: '' },
};
