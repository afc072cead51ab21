import type { PhraseGrammar } from './phrase-grammar';

// Offices as German-language news names them, written for this project. A federal minister without a country is one of
// Germany or of Austria.
export const german: PhraseGrammar = {
  hint: /präsident|minister|premier|regierungschef|kanzler/i,
  offices: [
    {
      kind: 'prime-minister',
      words: 'premierminister(?:s|in)?|ministerpräsident(?:en|in)?|regierungschef(?:s|in)?|premiers?',
    },
    {
      kind: 'foreign-minister',
      words:
        '(?:bundes)?außenminister(?:s|in)?|bundesminister(?:s|in)? (?:des auswärtigen|für europäische und internationale angelegenheiten)',
    },
    {
      kind: 'defence-minister',
      words:
        '(?:bundes)?verteidigungsminister(?:s|in)?|bundesminister(?:s|in)? (?:der|für) (?:landes)?verteidigung',
    },
    {
      kind: 'interior-minister',
      words: '(?:bundes)?innenminister(?:s|in)?|bundesminister(?:s|in)? (?:des innern|für inneres)',
    },
    {
      kind: 'finance-minister',
      words: '(?:bundes)?finanzminister(?:s|in)?|bundesminister(?:s|in)? (?:der|für) finanzen',
    },
    { kind: 'chancellor', words: '(?:bundes)?kanzler(?:s|in)?' },
    { kind: 'president', words: '(?:bundes|staats)?präsident(?:en|in)?' },
  ],
  before: [
    { by: 'adjective', between: '\\s+' },
    { by: 'name', between: '\\s+', ending: 's' },
    { by: 'name', between: '-' },
  ],
  after: [
    { by: 'name', between: '\\s+', ending: 's' },
    { by: 'name', between: '\\s+(?:von|der|des)\\s+' },
  ],
  refusedBefore:
    '(?:ein|eine|eines|einem|einer|einen|kein\\p{L}*|jede\\p{L}*|ehemalig\\p{L}*|früher\\p{L}*|damalig\\p{L}*|künftig\\p{L}*|designiert\\p{L}*|stellvertretend\\p{L}*|amtierend\\p{L}*|vorig\\p{L}*|letzt\\p{L}*|nächst\\p{L}*|erst\\p{L}*|einstig\\p{L}*|gewählt\\p{L}*|selbsternannt\\p{L}*|gestürzt\\p{L}*|als|zum|zur|wird|wurde|werden|ex|vize|alt)[\\s-]+',
  refusedBeforeArticle: '(?:amte?s?|posten|stelle|rolle|wahl)\\s+',
  refusedAfter: '(?:-|\\s+(?:des|der|von|vom|im|a\\. ?D)(?!\\p{L}))',
  refusedBehindTie: '(?:-|\\s+a\\. ?D)',
  tiesAreCapital: false,
  article: '(?:der|die|des|dem|den)\\s+',
  bare: { before: '(?<!\\p{L})(?:der|die|des|dem|den|vom|zum|beim)\\s+', after: '' },
  plural: { before: '(?<!\\p{L})(?:die|der)\\s+(?:[\\p{L}-]+en\\s+)?', office: /en$/ },
};
