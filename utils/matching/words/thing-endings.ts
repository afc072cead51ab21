// How words end that are shops, works, schools, vessels and never people: languages make new ones every day, so no list has
// them all. Written for this project.

/** Second halves of German compounds, each a word of its own too. A house and a court are also where people live and rule. */
const germanHeads = `straße strasse gasse platz allee brücke ufer promenade schule gymnasium kolleg akademie institut universität
  hochschule klinik krankenhaus spital praxis apotheke kanzlei agentur werk werke fabrik betrieb konzern firma unternehmen holding
  genossenschaft gesellschaft stiftung verlag kaufhaus gut mühle keller restaurant gasthof gasthaus café hotel pension garage
  museum galerie stadion halle arena bad pokal preis cup turnier medaille stipendium quartett quintett orchester chor theater
  kino bühne festspiele kirche kapelle kloster kaserne schiff boot kutter dampfer schlepper kreuzer frachter tanker fähre yacht
  jacht segler lok flugzeug rakete satellit sonde heim kita kindergarten zentrum laden markt handel geschäft buchhandlung
  alm hütte aktie erei bank spedition werft park garten turm siedlung anlage bahn weg steg denkmal brunnen syndrom krankheit theorem marsch walzer polka`;

const heads = germanHeads.trim().split(/\s+/).join('|');

const germanHead = new RegExp(`(?:${heads}|..haus|..hof)(?:e?s)?$`, 'u');

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
  // "padaria", but "secretária".
  pt: /(?:[^á]ria|oteca|ódromo|tório|ografia)$/u,
  it: /(?:.[^t]eri[ae]|lateri[ae]|ificio|oteca|ditorio|ratorio|vatorio|ografia|odromo)$/u,
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
