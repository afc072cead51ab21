/** The forms of a French verb in "-er" that tell something. */
export interface VerbForms {
  /** "confie", "confient", "confiait", "confiaient", "confia", "confièrent". */
  finite: string[];
  participle: string;
  leaning: string;
  infinitive: string;
}

/** Makes the forms of a regular verb from its infinitive in "-er". */
export function formsOf(infinitive: string): VerbForms {
  const stem = infinitive.slice(0, -2);
  // "annonçait", "jugeait"
  const broad = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const closed = closedStem(stem);
  return {
    finite: [`${closed}e`, `${closed}ent`, `${broad}ait`, `${broad}aient`, `${broad}a`, `${stem}èrent`],
    participle: `${stem}é`,
    leaning: `${broad}ant`,
    infinitive,
  };
}

/** The stem before a silent ending: "répète", "martèle", "balaie". */
function closedStem(stem: string): string {
  if (/[ao]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé]([bcdgjlmnprstv]{1,2})$/, (whole, consonants: string) =>
    consonants.length === 1 || /^(?:gn|gr|vr|tr|br|cr)$/.test(consonants) ? `è${consonants}` : whole,
  );
}
