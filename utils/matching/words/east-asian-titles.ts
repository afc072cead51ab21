// Titles that Chinese and Japanese write right behind a surname. Written for this project from everyday news usage.

const offices =
  longestFirst(`主席 总统 總統 大統領 总理 總理 书记 書記 书记长 書記長 院长 院長 部长 部長 外长 外長 防长 防長 市长 市長
  县长 縣長 省长 省長 州长 州長 议员 議員 议长 議長 委员长 委員長 委员 委員 总裁 總裁 总长 總長 发言人 發言人 首相 総理 総裁 大臣 外相 防衛相
  財務相 財相 経産相 厚労相 法相 文科相 農相 農水相 国交相 環境相 総務相 復興相 国防相 経済再生相 経済安保相 デジタル相 こども相 官房長官 官房副長官
  長官 知事 代表 代表代行 幹事長 幹事長代行 幹事長代理 政調会長 政調会長代理 総務会長 国対委員長 選対委員長 書記局長 首相補佐官 補佐官 報道官 会长 會長 会長 局长 局長 处长 處長 厅长 廳長 署长 署長
  司长 司長 科长 科長 课长 課長 站长 站長 所长 所長 队长 隊長 里长 里長 乡长 鄉長 镇长 鎮長 村长 村長 区长 區長 区長 町長 店长 店長 馆长 館長
  园长 園長 团长 團長 団長 校长 校長 社长 社長 理事长 理事長 董事长 董事長 行长 行長 班长 班長 船长 船長 机长 機長 经理 經理 主任 秘书 秘書
  秘书长 秘書長 顾问 顧問 教授 讲师 講師 博士 医生 醫生 医师 醫師 医師 律师 律師 弁護士 工程师 工程師 建筑师 建築師 将军 將軍 上校 中校 少校
  警官 警司 法官 检察官 檢察官 検事 大使 领事 領事 导演 導演 教练 教練 監督 投手 選手 専務 常務 会頭 学長 教諭
  候補 候选人 候選人 主将 総監督 市議 県議 都議 町議 村議 衆院議員 参院議員 准教授 名誉教授 相談役 頭取 理事 次長 係長 住職 棋士 騎手 政務官 参与 总 總 閣揆 阁揆 揆 被告人 嫌疑人
  コーチ キャプテン アナウンサー アナリスト ディレクター プロデューサー マネジャー オーナー デザイナー シェフ`);
/** Courtesies for everybody, and those that say whether it is a man or a woman. */
const courtesies = longestFirst('老师 老師 同志 氏 両氏 さん 君 アナ 被告 容疑者');
const genderedCourtesies = longestFirst('先生 女士 小姐');
/** What somebody leads; "高市政策" and the like are no town's government. */
const governments =
  '辦公室|办公室|政権|政权|政權|内閣|內閣|内阁|[市県都府町村区道]政(?=下|時代|運営|継続|刷新|(?!\\p{Script=Han}))';
/** What may stand before an office, a former deputy's two of them: 元副知事. */
const ofOffice = '(?:副|前|元|新|党|黨|国家|國家|總|总|代){0,2}';
/** "真壁、大槻両氏": another surname may stand before what goes with both. */
const ofBoth = '、[\\p{Script=Han}\\p{Script=Katakana}ー]{1,5}両氏';
const titleBehind = new RegExp(
  `^(?:${ofOffice}(?:(${offices})|(${genderedCourtesies})|${courtesies})|${governments}|${ofBoth})`,
  'u',
);
const officeBefore = new RegExp(`(${offices})$`, 'u');
/** Behind a full name its age or reading may stand before the office, "(52)", or what says that it is held: 是里長. */
const officeBehind = new RegExp(
  `^(?:[(（][^)）]{1,16}[)）]|是|為|为|任|担任|擔任|出任)?${ofOffice}(${offices})`,
  'u',
);

/** Units of the longest title with what stands before it, and of what may stand in brackets before that. */
export const longestTitle = 9;
const longestBrackets = 18;

/** A title behind a surname. */
export interface FamilyTitle {
  /** Without "deputy", "former"; empty for a courtesy. */
  office: string;
  /** True for one that does not fit everybody: Miss. */
  isGendered: boolean;
  length: number;
}

/** The title that a text begins with behind a Chinese or Japanese surname. */
export function titleAtStart(text: string): FamilyTitle | null {
  const found = titleBehind.exec(text);
  return found && { office: found[1] ?? '', isGendered: found[2] !== undefined, length: found[0].length };
}

/** The offices right before and right behind a Chinese or Japanese full name. */
export function officesBeside(text: string, start: number, end: number): string[] {
  const before = officeBefore.exec(text.slice(Math.max(0, start - longestTitle), start));
  const behind = officeBehind.exec(text.slice(end, end + longestBrackets + longestTitle));
  return [before?.[1], behind?.[1]].filter((office) => office !== undefined);
}

function longestFirst(words: string): string {
  return words
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}

/** Chinese characters that are words of their own before a name: of, and, to, with, from, for, let, says, asks, blames. */
export const wordsBeforeNames =
  '的和與与及跟同對对向給给由從从為为是讓让叫請请說说稱称但而以在於于被把將将當当即若則则問问批轟轰嗆呛讚赞促籲諷讽斥邀挺';

/** The usual Chinese surnames of one character, in both spellings. */
export const chineseSurnames =
  '王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何高林羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭曾蕭肖田董袁潘蔣蒋蔡余杜葉叶程蘇苏魏呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范金石廖賈贾夏韋韦方白鄒邹孟熊秦邱江尹薛閆闫段雷侯龍龙史陶黎賀贺顧顾毛郝龔龚邵萬万錢钱嚴严覃武戴莫孔湯汤康易喬乔賴赖文簡简游卓涂詹翁柯洪施溫温連连柳';
