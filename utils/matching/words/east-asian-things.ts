// What bears people's names in East Asia. Written for this project from everyday news usage.

/** Chinese and Japanese, written right behind a name; houses of learning and healing go on as such, for one studies there too. */
const things =
  /^(?:奖学金|獎學金|奖|獎|路|街|大道|纪念馆|紀念館|紀念碑|纪念碑|记念馆|記念館|基金会|基金會|基金|故居|图书馆|圖書館|図書館|大厦|大廈|大楼|大樓|广场|廣場|公园|公園|机场|機場|法案|集团|集團|酒店|公司|財團|财团|財団|通り|空港|賞|杯|文庫|美術館|家族|事務所|事务所|銀行|银行|工房|商会|建設|邸|律师楼|律師樓|律师行|律師行|律师事务所|律師事務所|诊所|診所|礼堂|禮堂|会堂|會堂|讲堂|講堂|纪念堂|紀念堂|体育馆|體育館|博物馆|博物館|大桥|大橋|剧院|劇院|书院|書院|工作室|企业|企業|实业|實業|控股|(?:大学|大學|学校|學校|小学|小學|中学|中學|高校|医院|醫院|病院)(?=$|[的之和与與、，。校师師学學生はがのをにで]))/u;

/** Units of the longest of them, with what it looks at behind it. */
export const longestThing = 5;

/** The length of the thing that a text behind a Chinese or Japanese name begins with; 0 for none. */
export function thingLength(text: string): number {
  return things.exec(text)?.[0].length ?? 0;
}

/** Korean, behind a space, with particles. */
const koreanThing =
  /^ (?:장학금|장학회|기념관|기념사업회|재단|기금|도서관|문학관|미술관|문학상|음악상|영화상|상|거리|공원|홀)(?:이|가|은|는|을|를|의|에|에서|과|와|도|으로|로)?(?![가-힣])/;

/** Thai, right before a name: streets, schools, hospitals, foundations, temples, bridges, buildings, firms, prizes, funds, fields. */
const thaiThing =
  /(?:ถนน|ซอย|โรงเรียน|โรงพยาบาล|มูลนิธิ|มหาวิทยาลัย|วิทยาลัย|วัด|สะพาน|ตึก|อาคาร|บริษัท|ห้าง|ร้าน|รางวัล|สวน|สนาม|สนามกีฬา|ค่าย|ทุน|กองทุน|หมู่บ้าน|ตลาด|หอประชุม|พิพิธภัณฑ์) ?$/u;

/** Units of the longest of them. */
const longestThai = 12;

/** True when a text goes on behind a Korean name with what bears it: 정도영 장학금. */
export function goesOnAsKoreanThing(text: string): boolean {
  return koreanThing.test(text);
}

/** True when a Thai text says right before this place that a thing bears the name there. */
export function isBehindThaiThing(text: string, at: number): boolean {
  return thaiThing.test(text.slice(Math.max(0, at - longestThai), at));
}
