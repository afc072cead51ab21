/** The forms of a German verb that tell; those of "teilt … mit" are listed without its particle. */
export interface VerbForms {
  /** "teilt", "teilen", "teilte", "teilten". */
  finite: string[];
  /** "geteilt". */
  participle: string;
}

const strong: Record<string, readonly [present: string, past: string, participle: string]> = {
  beraten: ['berät', 'beriet', 'beraten'],
  berufen: ['beruft', 'berief', 'berufen'],
  beschreiben: ['beschreibt', 'beschrieb', 'beschrieben'],
  bestreiten: ['bestreitet', 'bestritt', 'bestritten'],
  befinden: ['befindet', 'befand', 'befunden'],
  bieten: ['bietet', 'bot', 'geboten'],
  bitten: ['bittet', 'bat', 'gebeten'],
  denken: ['denkt', 'dachte', 'gedacht'],
  dringen: ['dringt', 'drang', 'gedrungen'],
  empfehlen: ['empfiehlt', 'empfahl', 'empfohlen'],
  entscheiden: ['entscheidet', 'entschied', 'entschieden'],
  erwägen: ['erwägt', 'erwog', 'erwogen'],
  finden: ['findet', 'fand', 'gefunden'],
  geben: ['gibt', 'gab', 'gegeben'],
  gehen: ['geht', 'ging', 'gegangen'],
  halten: ['hält', 'hielt', 'gehalten'],
  heben: ['hebt', 'hob', 'gehoben'],
  heißen: ['heißt', 'hieß', 'geheißen'],
  lassen: ['lässt', 'ließ', 'gelassen'],
  möchten: ['möchte', 'möchte', 'gemocht'],
  nennen: ['nennt', 'nannte', 'genannt'],
  rufen: ['ruft', 'rief', 'gerufen'],
  schließen: ['schließt', 'schloss', 'geschlossen'],
  schlagen: ['schlägt', 'schlug', 'geschlagen'],
  schreiben: ['schreibt', 'schrieb', 'geschrieben'],
  schwören: ['schwört', 'schwor', 'geschworen'],
  sein: ['ist', 'war', 'gewesen'],
  sehen: ['sieht', 'sah', 'gesehen'],
  sprechen: ['spricht', 'sprach', 'gesprochen'],
  unterstreichen: ['unterstreicht', 'unterstrich', 'unterstrichen'],
  versprechen: ['verspricht', 'versprach', 'versprochen'],
  verweisen: ['verweist', 'verwies', 'verwiesen'],
  verwerfen: ['verwirft', 'verwarf', 'verworfen'],
  werden: ['wird', 'wurde', 'geworden'],
  weisen: ['weist', 'wies', 'gewiesen'],
  wenden: ['wendet', 'wandte', 'gewandt'],
  werfen: ['wirft', 'warf', 'geworfen'],
  widersprechen: ['widerspricht', 'widersprach', 'widersprochen'],
  wollen: ['will', 'wollte', 'gewollt'],
};

/** Verbs with these beginnings, and those in "-ieren", have no "ge-" in their participle. */
const withoutGe = /^(?:be|emp|ent|er|ver|zer|miss|ge|wider|wieder|über|unter)|ieren$/;

/** Makes the forms of a verb from its infinitive, without a particle. */
export function formsOf(infinitive: string): VerbForms {
  const irregular = strong[infinitive];
  if (irregular) {
    const [present, past, participle] = irregular;
    const many = past.endsWith('e') ? `${past}n` : `${past}en`;
    return { finite: [present, infinitive, past, many], participle };
  }
  const stem = infinitive.replace(/(?:(?<=[lr])n|en)$/, '');
  const present = `${stem}${/(?:[td]|chn|[bdfgkpt][mn])$/.test(stem) ? 'e' : ''}t`;
  return {
    finite: [present, infinitive, `${present}e`, `${present}en`],
    participle: withoutGe.test(infinitive) ? present : `ge${present}`,
  };
}
