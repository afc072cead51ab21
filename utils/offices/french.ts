import type { PhraseGrammar } from './phrase-grammar';

// Offices as French-language news names them, written for this project.
const inner = '(?:\\s+(?<inner>[\\p{L}-]+))?';

export const french: PhraseGrammar = {
  hint: /président|ministre|diplomatie|secrétaire|chanceli/i,
  offices: [
    { kind: 'prime-minister', words: 'premi(?:er|ère)[ -]ministre' },
    {
      kind: 'foreign-minister',
      words: `ministre${inner}\\s+(?:de\\s+l['’]europe\\s+et\\s+)?des\\s+affaires\\s+étrangères|chef(?:fe)?\\s+de\\s+la\\s+diplomatie`,
    },
    { kind: 'foreign-minister', words: "secrétaire\\s+d['’]état(?=\\s+américain)", only: 'US' },
    { kind: 'defence-minister', words: `ministre${inner}\\s+(?:de\\s+la\\s+défense|des\\s+armées)` },
    { kind: 'interior-minister', words: `ministre${inner}\\s+de\\s+l['’]intérieur` },
    { kind: 'finance-minister', words: `ministre${inner}\\s+(?:des\\s+finances|de\\s+l['’]économie)` },
    { kind: 'chancellor', words: 'chanceli(?:er|ère)' },
    { kind: 'president', words: 'présidente?' },
  ],
  before: [],
  after: [
    { by: 'adjective', between: '\\s+(?:fédérale?\\s+)?' },
    {
      by: 'name',
      between:
        "\\s+(?:fédérale?\\s+)?(?:de\\s+la\\s+|de\\s+l['’]|du\\s+|des\\s+|de\\s+|d['’])(?:(?:République|Royaume|Confédération)\\s+(?:fédérale\\s+)?(?:de\\s+la\\s+|de\\s+l['’]|du\\s+|de\\s+|d['’]))?",
    },
  ],
  refusedBefore:
    '(?:un|une|aucun|aucune|chaque|tout|toute|autre|ancien|ancienne|ex|futur|future|prochain|prochaine|précédent|précédente|dernier|dernière|premier|première|deuxième|vice|feu|alors|candidat|candidate|comme|être|devenir|devient|devenu|devenue|élu|élue|nommé|nommée|poste de|fonction de|fonctions de|titre de|tant que|cabinet du)[\\s-]+',
  refusedBeforeArticle:
    '(?:être|devenir|devient|deviendra|devenue?|élue?|élire|nommée?|(?:poste|fonctions?|titre|mandat|élection) (?:de|du))\\s+',
  refusedAfter:
    "(?:-|\\s+(?:de|du|des|élue?|délégu\\p{L}+|sortante?|déchue?|autoproclam\\p{L}+)(?!\\p{L})|\\s+d['’])",
  refusedBehindTie:
    "(?:-|\\s+d['’]|\\s+(?:de|du|des|élue?|délégu\\p{L}+|déchue?|autoproclam\\p{L}+|par\\s+intérim)(?!\\p{L}))",
  tiesAreCapital: false,
  article: "(?:le|la)\\s+|l['’]",
  // Any word behind it may be the adjective of a country that is not in the table: only what cannot be one lets it stand.
  bare: {
    before: "(?<!\\p{L})(?:(?:le|la|du|au)\\s+|l['’])",
    after:
      "(?:[.,;:!?)»”]|\\s+(?:a|est|avait|était|veut|doit|peut|ne|se|et|qui|sera|aura|devait|voulait)(?!\\p{L})|\\s+[ns]['’]|\\s*$)",
  },
};
