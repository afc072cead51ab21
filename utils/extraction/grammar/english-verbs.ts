/** The forms of an English verb: those of "say" are say, says, said, said, saying. */
export interface VerbForms {
  base: string;
  present: string;
  past: string;
  participle: string;
  ing: string;
}

const irregular: Record<string, readonly [past: string, participle: string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  swear: ['swore', 'sworn'],
  feel: ['felt', 'felt'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
};

/** Verbs that double their last letter. */
const doubling = new Set(
  'admit quip rebut chat brag dub slam blog concur demur refer rip snap put begin'.split(' '),
);

/** Makes the forms of a verb by the rules of spelling, or by the table where it keeps none. */
export function formsOf(base: string): VerbForms {
  const stem = doubling.has(base) ? base + base.at(-1) : base;
  const regular = pastOf(base, stem);
  const [past, participle] = irregular[base] ?? ([regular, regular] as const);
  return { base, present: presentOf(base), past, participle, ing: ingOf(base, stem) };
}

function presentOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
}

function ingOf(base: string, stem: string): string {
  return /[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
}
