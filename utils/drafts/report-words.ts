/** How a language says from whom an outlet has what it writes. */
export interface ReportWords {
  /** Who had it first: "citing X". */
  cited: Beside;
  /** Who reported it: "reported by X", "told X", "X reported". */
  reported: Beside;
  /** Who passed it on: "writes X", "via X". */
  passedOn: Beside;
}

/** What stands before the outlet's name, and what behind it; sources of regular expressions, any case. */
interface Beside {
  before: string;
  behind?: string;
}

const english: ReportWords = {
  cited: { before: 'citing|cites|with reference to|referring to|quoting|according to' },
  reported: {
    before: '(?:reported|published|quoted|obtained|seen|interviewed) by|told|tells|interview (?:with|to|for)',
    behind: 'reported|reports|has reported|has learned',
  },
  passedOn: { before: 'writes|wrote|via', behind: 'writes|wrote' },
};

const french: ReportWords = {
  cited: { before: "citant|selon|d[’']après|se référant à" },
  reported: {
    before:
      '(?:rapporté|publié|cité)e?s? par|rapporté|rapporte|révélé|révèle|indique|(?:interview|entretien) (?:à|au|avec)|accordée? (?:à|au)',
    behind: 'a rapporté|rapporte|a révélé',
  },
  passedOn: { before: 'écrit|relaie|via', behind: 'écrit' },
};

const german: ReportWords = {
  cited: {
    before: 'unter berufung auf|laut|mit verweis auf|nach angaben von',
    behind: 'zufolge',
  },
  reported: {
    before: '(?:berichtete?|meldete?)|(?:interview|gespräch) mit|gegenüber|zitiert von',
    behind: 'berichtete?|meldete?',
  },
  passedOn: { before: 'schreibt|schrieb|via', behind: 'schreibt|schrieb' },
};

const ukrainian: ReportWords = {
  cited: { before: 'із? посиланням на|з посиланням на|посилаючись на|за даними|за інформацією' },
  reported: {
    before:
      "повідомля[єю]т?ь?|повідоми(?:в|ла|ло|ли)|інтерв['’ʼ]ю(?: для)?|розповів|розповіла|сказав|сказала",
    behind: 'повідомля[єю]т?ь?|повідоми(?:в|ла|ло|ли)',
  },
  passedOn: { before: 'пише|пишуть|передає|інформує|цитує', behind: 'пише|пишуть|передає' },
};

const russian: ReportWords = {
  cited: { before: 'со ссылкой на|ссылаясь на|по данным|по информации' },
  reported: {
    before: 'сообща[ею]т|сообщил[аои]?|интервью(?: для)?|рассказал[аи]?',
    behind: 'сообща[ею]т|сообщил[аои]?',
  },
  passedOn: { before: 'пишет|пишут|переда[её]т|информирует|цитирует', behind: 'пишет|пишут|переда[её]т' },
};

/** By BCP 47 language subtag. */
export const reportWords: Readonly<Record<string, ReportWords>> = {
  en: english,
  fr: french,
  de: german,
  uk: ukrainian,
  ru: russian,
};

/** Words by which a name is told to be an outlet's, folded to lower case. */
export const outletWords: ReadonlySet<string> = new Set(
  `news times post press agency newspaper broadcaster tv radio herald tribune journal gazette guardian telegraph
  magazine daily weekly broadcasting chronicle courier observer
  agence quotidien hebdomadaire chaîne presse figaro matin soir
  zeitung nachrichten nachrichtenagentur agentur anzeiger rundschau kurier tagblatt tageblatt blatt sender rundfunk
  агентство агентства видання газета газети телеканал телеканалу радіо новини
  издание издания газеты телеканала радио новости`
    .trim()
    .split(/\s+/),
);
