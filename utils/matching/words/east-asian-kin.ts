// Words for relatives right before a full name, and what may stand between. Written for this project from everyday news usage.

const kin = [
  '妻子|丈夫|太太|夫人|妹妹|姐姐|姊姊|哥哥|弟弟|父亲|父親|母亲|母親|儿子|兒子|女儿|女兒|遗孀|遺孀|岳父|胞弟|胞妹|胞姐|胞兄',
  '(?:妻|夫|姉|妹|兄|弟|父|母|[長次三][男女]|息子|娘)(?:で[^、。「」]{1,8})?の',
  '(?:아내|부인|남편|아들|딸|동생|형|누나|언니|오빠|아버지|어머니|장남|차남|장녀|차녀)(?:인|이자)? ?',
].join('|');
const kinBefore = new RegExp(`(?:${kin})$`, 'u');

/** Units before a name that are looked at. */
const kinReach = 16;

/** True when the words before a Chinese, Japanese or Korean full name say whose relative it is. */
export function isEastAsianKinBefore(text: string, start: number): boolean {
  return kinBefore.test(text.slice(Math.max(0, start - kinReach), start));
}
