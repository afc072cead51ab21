import type { VerbRow } from './cue-table';

// Written for this project from everyday news usage.

/** Rows of regular verbs: those that tell beside a quotation or before a clause, and those that take a thing. */
export const regularVerbs: readonly VerbRow[] = [
  rowOf(
    { kind: 'said', complement: 'clause', opens: true },
    `confier avouer avancer alerter asséner clamer détailler enchaîner évaluer
    fulminer jurer insinuer objecter plaider pointer pronostiquer rapporter répéter répliquer rétorquer rectifier exclamer
    interroger indigner agacer étonner inquiéter soupirer souffler témoigner tempérer temporiser tonner vanter argumenter
    détromper préconiser redouter signaler relever remarquer marteler scander assumer confesser rassurer imaginer arguer
    proclamer certifier attester présumer supposer justifier analyser plaisanter moquer réclamer exiger protester
    questionner riposter articuler corriger concéder anticiper estimer mentionner espérer railler cingler savourer
    insister compléter développer`,
  ),
  rowOf({ kind: 'said', complement: 'thing' }, 'avouer évoquer mentionner détailler'),
  rowOf({ kind: 'demanded', complement: 'thing' }, 'préconiser plaider suggérer'),
  rowOf({ kind: 'denied', complement: 'thing' }, 'récuser'),
  rowOf(
    { kind: 'opposed', complement: 'thing' },
    'déplorer regretter contester redouter fustiger dénigrer railler',
  ),
  rowOf({ kind: 'supports', complement: 'thing' }, 'approuver saluer vanter louer'),
];

function rowOf(row: Pick<VerbRow, 'kind' | 'complement' | 'opens'>, list: string): VerbRow {
  const forms = list.split(/\s+/).map((verb) => formsOf(verb));
  return {
    ...row,
    finite: forms.flatMap(({ finite }) => finite).join(' '),
    participles: forms.map(({ participle }) => participle).join(' '),
    leaning: forms.map(({ leaning }) => leaning).join(' '),
    ...(row.complement === 'clause'
      ? { infinitives: forms.map(({ infinitive }) => infinitive).join(' ') }
      : {}),
  };
}

/** The forms of a French verb in "-er" that tell something. */
interface VerbForms {
  /** "confie", "confient", "confiait", "confiaient", "confia", "confièrent". */
  finite: string[];
  participle: string;
  leaning: string;
  infinitive: string;
}

/** Makes the forms of a regular verb from its infinitive in "-er". */
function formsOf(infinitive: string): VerbForms {
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

/** The stem before a silent ending: "répète", "martèle". */
function closedStem(stem: string): string {
  return stem.replace(/[eé]([bcdgjlmnprstv]{1,2})$/, (whole, consonants: string) =>
    consonants.length === 1 || /^(?:gn|gr|vr|tr|br|cr)$/.test(consonants) ? `è${consonants}` : whole,
  );
}
