// How words end that are shops, works, schools, vessels and never people: languages make new ones every day, so no list has
// them all. Written for this project.

/** Second halves of German compounds, each a word of its own too. A house and a court are also where people live and rule. */
const germanHeads = `platz ufer gymnasium kolleg institut spital krankenhaus werk werke betrieb konzern unternehmen verlag kaufhaus gut keller
  restaurant gasthof gasthaus café hotel museum stadion bad pokal preis cup turnier stipendium quartett quintett orchester chor theater
  kino festspiele kloster schiff boot kutter dampfer schlepper kreuzer frachter tanker segler flugzeug satellit heim kindergarten
  zentrum laden markt handel geschäft park garten turm weg steg denkmal brunnen syndrom theorem marsch walzer`;

/** Those that never end in "s": "Halles Bürgermeister" is a town’s. */
const germanWomensHeads = `straße strasse gasse allee brücke promenade schule akademie universität hochschule klinik praxis apotheke kanzlei agentur
  fabrik firma holding genossenschaft gesellschaft stiftung mühle pension garage galerie halle arena medaille bühne kirche kapelle
  kaserne fähre yacht jacht lok rakete sonde kita buchhandlung alm hütte bank erei spedition werft siedlung anlage bahn krankheit polka aktie`;

const germanHead = new RegExp(
  `(?:${anyOf(germanWomensHeads)}|(?:${anyOf(germanHeads)}|..haus|..hof)(?:e?s)?)$`,
  'u',
);

function anyOf(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

const dutchHead =
  /(?:straat|laan|plein|brug|school|[^t]huis|hof|park|prijs|beker|bokaal|trofee|penning|leerstoel|toernooi|fonds|stichting|kliniek|apotheek|erij|bedrijf|fabriek|winkel|kantoor|schip|boot|kotter|veer|theater|zaal|stadion|college|lyceum|snelweg|steenweg|kade|gemeente)$/u;
const nordicHead =
  /(?:gata|gatan|gade|gaden|gate|gaten|väg|vägen|vej|vejen|veien|skola|skolan|skole|skolen|hus|huset|pris|priset|prisen|fonden|eri|eriet|båt|båten|båd|båden|skib|skibet|skip|skipet|fartyg|fartyget|stiftelsen|stadion|arena|arenan|halle?n|torg|torget|torvet|parken|bron|broen|broa|färjan|færgen|ferja|sjukhus|sjukhuset|museet)$/u;

const endings: Record<string, RegExp> = {
  de: germanHead,
  nl: dutchHead,
  sv: nordicHead,
  da: nordicHead,
  no: nordicHead,
  nb: nordicHead,
  fr: /(?:eries?|thèque|drome|servatoire|boratoire|bservatoire|[^l]ium)$/u,
  es: /(?:erías?|oteca|ódromo|ditorio|ratorio|vatorio|natorio)$/u,
  // "padaria", "indústria", but "secretária", "Vitória", "Nigéria".
  pt: /(?:[^áéíó]ria|oteca|ódromo|tório|ografia)$/u,
  // Not "Algeria" and its like.
  it: /(?:.(?<!^(?:al|ni|li|si))[^t]eri[ae]|lateri[ae]|ificio|oteca|ditorio|ratorio|vatorio|ografia|odromo)$/u,
  pl: /(?:[ae]rnia|[ae]rnię|[ae]rnią|ownia|ownię|oteka|odrom)$/u,
  cs: /(?:árn[auy]|[kvs]árně|írn[auy]|otéka|odrom)$/u,
  sk: /(?:áreň|[kv]árn[eiu]|otéka|odrom)$/u,
  uk: /(?:арн(?:я|ю|ею)|альн(?:я|ю)|отека|одром)$/u,
  ru: /(?:арн(?:я|ю|е)|альн(?:я|ю)|отека|одром)$/u,
  bg: /(?:арница|арна|отека|одрум)$/u,
  fi: /(?:koulu|puisto|laiva|alus|panimo|leipomo|korjaamo|telakka|hinaaja)$/u,
};

/** Houses that most languages call by the same word, to which each adds endings of its own. */
const houses =
  /^(?:hotel|motel|hostel|bistro|pizz[ae]ri|restaura|casino|kasino|supermarket|butik|boutique|camping|kemping|resort|penzion|pensjonat|kino|готел|отел|мотел|хостел|ресторан|кафе|клуб|супермаркет|бутик|санатор|пансионат|пансіонат|кінотеатр|кинотеатр)\p{L}{0,3}$/u;

/** True for a folded word for a hotel, restaurant and the like, in any case form. */
export function isHouseEverywhere(word: string): boolean {
  return houses.test(word);
}

/** True for a word, in small letters as printed, that ends in this language as things do. */
export function endsAsThing(word: string, lang: string): boolean {
  return endings[lang]?.test(word) ?? false;
}

// Behind a thing and before its name: "la scuola primaria Vernik", "el colegio público Vernik".
const adjectives: Record<string, RegExp> = {
  fr: /(?:aires?|ières?|iers?|iques?|ale?s?|aux|i[fv]e?s?|[ao]is(?:es?)?|aine?s?|navale?s?|ante|publiques?|privée?s?|neuve?|sportive?|étudiante|nelle?|ielle?)$/u,
  es: /(?:ic[oa]|ales|al|ari[oa]|iv[oa]|an[oa]|ar|il|[ée]s|esa|privad[oa]|oso|osa)$/u,
  it: /(?:ic[oa]|ale|ari[oa]|iv[oa]|an[oa]|ile|are|ese|privat[oa]|nautic[oa])$/u,
  pt: /(?:ic[oa]|al|ári[oa]|iv[oa]|an[oa]|ar|il|ês|esa|privad[oa])$/u,
  pl: /(?:sk[iaąi]|ck[iaą]|skie[jgo]*|ow[yae]|owego|owej)$/u,
};

/** True for a word, in small letters as printed, that may say of what kind a thing is. */
export function endsAsAdjective(word: string, lang: string): boolean {
  return adjectives[lang]?.test(word) ?? false;
}
