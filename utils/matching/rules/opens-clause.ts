/** What people do in Chinese, some of it in Japanese too. */
const verbs = `表示|指出|强调|強調|認為|认为|说|說|称|稱|介绍|介紹|透露|回忆|回憶|告诉|告訴|补充|補充|坦言|解释|解釋|宣布|批评|批評|否认|否認|承认|承認|回应|回應|呼吁|呼籲
  |辞职|辭職|参选|參選|当选|當選|落选|落選|胜出|勝出|获胜|獲勝|落败|落敗|得票|出席|受访|受訪|出任|担任|擔任|就任|上任|转任|轉任|改任|调任|調任|升任|接任|连任|連任|续任|續任|留任|卸任|离任|離任|主持|毕业|畢業|生于|生於`;

/** When, before the verb: 昨天宣布. */
const times =
  '昨天|昨日|今天|今日|日前|近日|随后|隨後|去年|今年|前年|上月|本月|上周|上週|本周|本週|当时|當時|稍早|先前|此前';

/** Small words that stand before verbs. */
const beforeVerbs = '被|将|將|还|還|也|曾|已';

/** Verbs and such words with a time before them, and what opens speech behind a Japanese speaker. */
const clauseVerb = new RegExp(`^(?:(?:${times})?(?:${verbs.replace(/\s/g, '')}|${beforeVerbs})|「)`, 'u');

/** Units of the longest of them. */
const longestVerb = 4;

/** True for what opens a clause before a verb that people do, "，佐藤将飞往", or before what somebody says. */
export function opensClause(text: string, { start, end }: { start: number; end: number }): boolean {
  return clauseStart.test(text.charAt(start - 1)) && clauseVerb.test(text.slice(end, end + longestVerb));
}

/** True for what opens a clause before an office that somebody wants to hold, run for or give up: "，高要连任". */
export function wantsOffice(text: string, { start, end }: { start: number; end: number }): boolean {
  return clauseStart.test(text.charAt(start - 1)) && wishForOffice.test(text.slice(end, end + longestWish));
}

const clauseStart = /^$|[，。；：“”「『、,;:\s]/u;
const wishForOffice = /^要(?:连任|連任|参选|參選|竞选|競選|续任|續任|出马|出馬|下台|辞职|辭職)/u;
const longestWish = 3;

/** True for a surname of one character that opens a sentence or a clause before what somebody says: "，岑又指". */
export function speaksBySurname(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    clauseOfSpeaker.test(text.charAt(start - 1)) &&
    !surnamesBeforeVerbs.includes(text.charAt(start)) &&
    speaks.test(text.slice(end, end + longestSpeech))
  );
}

const clauseOfSpeaker = /^$|[，。；！？」』”]/u;
const speaks =
  /^(?:[又亦也再則则續续][指稱称說说]|認為|认为|表示|強調|强调|回應|回应|批評|批评|指出|透露|坦言|補充|补充|反駁|反驳|解釋|解释|承認|承认|否認|否认)/u;
const longestSpeech = 2;

/** Surnames that are also once, what, then, all, often, some, I, should, even, above all or the text before a verb. */
const surnamesBeforeVerbs = '曾何方都全常有余應应連连尤文時时向於于和任成安單单';
