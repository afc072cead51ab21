import { csvFields, csvHeader, type ColumnMap, type CsvField } from './csv-fields';

/** Which column holds which field, as far as the words of the header tell: English, Ukrainian, German and French. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const columns: ColumnMap = {};
  const taken = new Set<number>();
  // Whole headers first, so that "actor id" is not taken for the actor.
  for (const isMeant of [isExactly, begins]) {
    for (const field of csvFields) {
      if (columns[field] !== undefined) continue;
      const at = header.findIndex((words, index) => !taken.has(index) && isMeant(plain(words), field));
      if (at === -1) continue;
      columns[field] = at;
      taken.add(at);
    }
  }
  return columns;
}

function isExactly(header: string, field: CsvField): boolean {
  return header === plain(csvHeader[field]) || wordsFor(field).includes(header);
}

/** "Date of report (local)", "Zusammenfassung des Berichts". */
function begins(header: string, field: CsvField): boolean {
  return wordsFor(field).some((word) => header.startsWith(`${word} `));
}

function wordsFor(field: CsvField): readonly string[] {
  return words.get(field) ?? [];
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const written: Record<CsvField, string> = {
  id: 'uid, key, ідентифікатор, kennung, schlüssel, identifiant',
  actor: `person, politician, name, speaker, who, author, особа, політик, ім’я, прізвище, хто, діяч,
    akteur, politiker, politikerin, sprecher, wer, acteur, personne, politicien, nom, qui, auteur`,
  actorId: 'actor uid, person id, politician id, wikidata, qid',
  topic: 'subject, issue, theme, тема, питання, thema, sujet, thème',
  topicId: 'topic uid, subject id',
  target: 'proposition, towards, about, теза, пропозиція, щодо чого, gegenstand, vorschlag, cible',
  stance: 'position, attitude, for or against, ставлення, позиція, haltung',
  kind: 'type, act, verb, вид, тип, дія, art, typ, genre, acte',
  summary: `statement, text, what, claim, content, description, суть, зміст, текст, заява, опис, короткий зміст,
    zusammenfassung, aussage, inhalt, was, résumé, déclaration, texte, contenu`,
  quote: 'quotation, verbatim, цитата, zitat, wortlaut, citation',
  lang: 'lang, мова, sprache, langue',
  saidOn: `said, date said, date of statement, statement date, сказано, дата заяви, дата висловлювання,
    gesagt am, datum der aussage, dit le, date de la déclaration`,
  reportedOn: `reported, date, published, date published, publication date, day, дата, дата публікації, опубліковано,
    повідомлено, datum, gemeldet am, veröffentlicht, veröffentlicht am, tag, publié, publié le, date de publication,
    rapporté le, jour`,
  outlet: `medium, media, source, newspaper, publisher, site, domain, видання, джерело, змі, сайт, zeitung, quelle,
    verlag, média, journal`,
  title: 'headline, article, заголовок, назва, titel, überschrift, artikel, titre',
  url: 'link, address, source url, article url, посилання, адреса, adresse, lien',
  confidence: 'certainty, впевненість, sicherheit, confiance',
  status: 'state, review, стан, статус, statut, état',
};

const words: ReadonlyMap<CsvField, readonly string[]> = new Map(
  csvFields.map((field) => [field, written[field].split(',').map(plain)]),
);
