/** Verbs of Chinese and small words before them, and what opens speech behind a Japanese speaker. */
const clauseVerb =
  /^(?:表示|指出|强调|強調|認為|认为|说|說|称|稱|介绍|介紹|透露|回忆|回憶|告诉|告訴|补充|補充|坦言|解释|解釋|宣布|批评|批評|否认|否認|承认|承認|回应|回應|呼吁|呼籲|辞职|辭職|当选|當選|主持|被|「|将|將|还|還|也|曾|已)/u;

/** Units of the longest of them. */
const longestVerb = 2;

/** True for what opens a clause before a verb that people do, "，佐藤将飞往", or before what somebody says. */
export function opensClause(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /^$|[，。；：“”「『、,;:\s]/u.test(text.charAt(start - 1)) &&
    clauseVerb.test(text.slice(end, end + longestVerb))
  );
}
