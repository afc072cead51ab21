// Titles that Chinese and Japanese write right behind a surname. Written for this project from everyday news usage.
const titles =
  /^(?:副|前|元|新|党|黨|国家|國家|总|總)?(?:主席|总统|總統|大統領|总理|總理|总书记|總書記|书记|書記|院长|院長|部长|部長|外长|外長|防长|防長|市长|市長|县长|縣長|省长|省長|州长|州長|议员|議員|议长|議長|委员长|委員長|委员|委員|总裁|總裁|总长|總長|发言人|發言人|先生|女士|首相|総理|総裁|大臣|外相|防衛相|財務相|経産相|厚労相|法相|文科相|農相|官房長官|長官|知事|代表|幹事長|政調会長|会長|書記長|氏|さん|被告)/u;

/** True when a text goes on behind a Chinese or Japanese surname with a title. */
export function goesOnWithTitle(text: string): boolean {
  return titles.test(text);
}

const things =
  /^(?:大厦|大廈|大楼|大樓|集团|集團|酒店|公司|基金会|基金會|大学|大學|奖|獎|街|广场|廣場|机场|機場|医院|醫院|财团|財団|通り|空港|賞|病院|家族)/u;

/** True when a text makes a thing, a firm or the whole family of a Chinese or Japanese name before it. */
export function goesOnAsThing(text: string): boolean {
  return things.test(text);
}

/** Chinese characters that are words of their own before a name: of, and, to, with, from, for, let, says. */
export const wordsBeforeNames =
  '的和與与及跟同對对向給给由從从為为是讓让叫請请說说稱称但而以在於于被把將将當当即若則则';
