// Written for this project from everyday news usage.

/** Syllables that stand right before a name: pro-, anti-, non-, former, present, post-. */
const prefixes = '친반비전현탈';

/** Particles, the copula and nouns for those around a person, as they are written onto a name; nothing else may follow them. */
const particles =
  '은|는|이|가|을|를|과|와|의|에|도|만|나|이나|랑|이랑|며|이며|고|이고|라|이라|라고|이라고|라는|이라는|란|이란|로|으로|로서|으로서|로부터|으로부터|' +
  '께|께서|에게|에게서|에게는|에게도|에게만|한테|에서|에서는|에는|에도|까지|까지도|부터|처럼|보다|마저|조차|밖에|뿐|대로|만이|만의|과의|와의|과는|와는|과도|와도|' +
  '인|일|이다|이자|입니다|였다|이었다|이었던|였던|이라도|라도|이든|든|같은|들|들의|들은|들이';

/** Titles and other nouns that are written onto a name; particles may follow them. */
const nouns =
  '씨|님|군|양|측|등|계|표|식|발|전|대통령|대통령실|총리|국무총리|의원|대표|장관|차관|위원장|위원|후보|당선인|당선자|시장|지사|총장|교수|원장|회장|국방위원장|총비서|주석|정부|정권|행정부|내각';

const behindName = new RegExp(`^(?:(?:${nouns})(?:${particles})?|(?:${particles}))$`);
const behindTitle = new RegExp(`^(?:${particles})?$`);

/** True when a name may begin behind this syllable. */
export function mayStandBeforeKoreanName(syllable: string): boolean {
  return prefixes.includes(syllable);
}

/** True when these syllables, up to the next that is none, may be written onto a name. */
export function mayStandBehindKoreanName(syllables: string): boolean {
  return behindName.test(syllables);
}

const offices =
  '대통령|총리|부총리|국무총리|의원|대표|원내대표|장관|차관|위원장|국무위원장|후보자|후보|당선인|당선자|지명자|내정자|시장|지사|총장|교수|원장|회장|총비서|주석|감독|사장|부사장|이사장|국장|과장|부장|' +
  '부회장|부시장|부의장|부위원장|부교수|소장|서장|청장|처장|실장|단장|팀장|본부장|군수|구청장|교육감|의장|총재|대사|대변인|수석|판사|검사|변호사|박사|작가|배우|선수|코치';

/** Before members of one house or another, who are all called member. */
const ofHouse = '(?:(?:국회|시|도|구|군)(?=의원))?';

/** Titles that a surname alone goes with, behind a space, and the courtesy, with one or without: "윤 대통령", "윤씨". */
const titleBehind = new RegExp(`^(?: (?:전 |신임 |현 )?${ofHouse}(${offices})| ?씨)([가-힣]*)`);

/** Of a full name, an office behind what it is an office of: "이수봉 한빛운수 사장". */
const officeBehind = new RegExp(
  `^ (?:[가-힣]+ ){0,2}?(?:전 |신임 |현 )?${ofHouse}(${offices})(?![가-힣]{3})`,
);
const officeBefore = new RegExp(`(?:^|[^가-힣])${ofHouse}(${offices}) $`);

/** Units beside a full name that are looked at. */
const officeReach = 24;

/** The office that a text begins with behind a Korean surname, empty for a courtesy; null for no title. */
export function koreanTitleAtStart(text: string): string | null {
  const found = titleBehind.exec(text);
  return found !== null && behindTitle.test(found[2] ?? '') ? (found[1] ?? '') : null;
}

/** The offices right before and behind a Korean full name. */
export function koreanOfficesBeside(text: string, start: number, end: number): string[] {
  const before = officeBefore.exec(text.slice(Math.max(0, start - officeReach), start));
  const behind = officeBehind.exec(text.slice(end, end + officeReach));
  return [before?.[1], behind?.[1]].filter((office) => office !== undefined);
}

/** A mark, a particle or ending, an office, or a word that opens sentences. */
const beforeSurname = new RegExp(
  `(?:^|[^가-힣 ]|[^가-힣] |(?:[은는을를의와과에서며된]|${offices}|(?<![가-힣])(?:한편|이날|앞서|이어|다만|그러나|특히|또)) )$`,
);

/** True for a text behind which a foreign surname may stand alone: a name's first part ends in none of these. */
export function mayStandBeforeKoreanSurname(before: string): boolean {
  return beforeSurname.test(before);
}

/** Surnames that are also "this", "one", "former", "present", "new", "the late", "both", "old" before a title. */
export const koreanWordSurnames = '이한전현신고양구';

const surnamesOfTwo = ['남궁', '황보', '제갈', '사공', '선우', '서문', '독고', '동방'];

/** The surname of a Korean full name: one syllable, but for a few. */
export function koreanSurname(name: string): string {
  return surnamesOfTwo.find((surname) => name.startsWith(surname)) ?? name.charAt(0);
}
