import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import { markMentions, unmarked } from './marked-text';

// The shipped pack against pages about its events, written for this project: every mention, no other.
const parsed = parseDatasetFile(readFileSync('public/packs/standpoint-seed.json', 'utf8'));
const actors = parsed.kind === 'sound' ? parsed.file.packs.flatMap((pack) => pack.actors) : [];

const pages: Record<string, string> = {
  en: `[Rubio|marco-rubio]: no minerals deal will do
[Keir Starmer|keir-starmer] has spoken to [Emmanuel Macron|emmanuel-macron] and to President [Donald Trump|donald-trump]; [Starmer|keir-starmer]'s office gave no details. [Trump|donald-trump] smiled at Trump Tower. The [Kremlin|kremlin] waits.
[Sebastien Lecornu|sebastien-lecornu] met [Boris Pistorius|boris-pistorius], and both praised [NATO|nato]. Oscar Pistorius was not meant. In Moscow [Sergei Lavrov|sergey-lavrov] said no; Lavrov Street was closed.
The British Prime Minister and the allies want a "[coalition of the willing|coalition-ua]". [Ben Barry|ben-barry], of the [International Institute for Strategic Studies|iiss], doubts it; [Barry|ben-barry] has seen others.`,
  uk: `Британія та Франція посилюють позиції України
Прем'єр-міністр Великої Британії [Кір Стармер|keir-starmer] і президент Франції [Емманюель Макрон|emmanuel-macron] обговорюють розміщення військ в Україні. [Кремль|kremlin] вимагає скоротити українську армію.
Президент США [Дональд Трамп|donald-trump] прагне врегулювання. Рішення [Трампа|donald-trump] чекають у Києві; зустріч із [Дональдом Трампом|donald-trump] відбудеться у Вашингтоні.
Міністр оборони Франції [Себастьян Лекорню|sebastien-lecornu] наголосив на космосі, а його німецький колега [Борис Пісторіус|boris-pistorius] похвалив США. За словами [Пісторіуса|boris-pistorius], Європа готова. Позицію [Лекорню|sebastien-lecornu] підтримали.
Разом зі [Стармером|keir-starmer] і [Макроном|emmanuel-macron] [коаліцію охочих|coalition-ua] підтримали 37 країн. У [коаліції охочих|coalition-ua] немає [НАТО|nato]. Країни [НАТО|nato] чекають.
Глава МЗС РФ [Сергій Лавров|sergey-lavrov] відкинув ідею. Слова [Лаврова|sergey-lavrov] повторила Марія Захарова. [Рубіо|marco-rubio]: угода про надра не є гарантією.
[Бен Баррі|ben-barry] з [Міжнародного інституту стратегічних досліджень|iiss] зазначив, що участь США важлива. У [Кремлі|kremlin] мовчать, [кремль|kremlin] не коментує.
Міністр оборони Британії [Джон Гілі|john-healey] сказав про це.`,
  ru: `Британия и Франция усиливают позиции Украины
Премьер-министр Великобритании [Кир Стармер|keir-starmer] и президент Франции [Эмманюэль Макрон|emmanuel-macron] обсуждают размещение войск. В [Кремле|kremlin] требуют сократить армию.
Президент США [Дональд Трамп|donald-trump] стремится к миру. О планах [Трампа|donald-trump] говорили с [Дональдом Трампом|donald-trump].
[Себастьян Лекорню|sebastien-lecornu] и [Борис Писториус|boris-pistorius] выступили в Париже. По словам [Писториуса|boris-pistorius], Европа готова.
Министр иностранных дел России [Сергей Лавров|sergey-lavrov] заявил о войсках [НАТО|nato]. Встреча с [Лавровым|sergey-lavrov] отменена. Анна Лаврова тут ни при чём.
[Рубио|marco-rubio]: сделка не гарантия. Со [Стармером|keir-starmer] и [Макроном|emmanuel-macron] согласна [коалиция желающих|coalition-ua].`,
  fr: `La Grande-Bretagne et la France veulent renforcer l'Ukraine
Le Premier ministre britannique [Keir Starmer|keir-starmer] et le président français [Emmanuel Macron|emmanuel-macron] discutent d'un plan. Le [Kremlin|kremlin] exige une réduction de l'armée.
Le président américain [Donald Trump|donald-trump] cherche un règlement; le plan de [Trump|donald-trump] et l'avis d'[Emmanuel Macron|emmanuel-macron] divergent. M. [Macron|emmanuel-macron] attend.
[Sébastien Lecornu|sebastien-lecornu] et [Boris Pistorius|boris-pistorius] saluent la décision. [Lecornu|sebastien-lecornu] insiste, selon [Pistorius|boris-pistorius].
[Sergueï Lavrov|sergey-lavrov] refuse les troupes de l'[OTAN|nato]. [Marco Rubio|marco-rubio] et la [coalition des volontaires|coalition-ua] se taisent. Rue Macron, rien de neuf.`,
  de: `Großbritannien und Frankreich stärken die Ukraine
Der britische Premierminister [Keir Starmer|keir-starmer] und der französische Präsident [Emmanuel Macron|emmanuel-macron] beraten über einen Plan. Der [Kreml|kremlin] verlangt eine kleinere Armee. [Starmers|keir-starmer] Plan und [Macrons|emmanuel-macron] Zusage liegen vor.
US-Präsident [Donald Trump|donald-trump] sucht eine Lösung. [Trumps|donald-trump] Sprecher schwieg.
Verteidigungsminister [Boris Pistorius|boris-pistorius] lobte die USA, [Sébastien Lecornu|sebastien-lecornu] sprach über Raumfahrt. Laut [Pistorius|boris-pistorius] ist Europa bereit.
Der russische Außenminister [Sergej Lawrow|sergey-lavrov] lehnt [NATO|nato]-Truppen ab. [Lawrows|sergey-lavrov] Sprecherin schwieg. [Marco Rubio|marco-rubio] und die [Koalition der Willigen|coalition-ua] beraten, die [Nato|nato] nicht.`,
};

describe('findMentions with the shipped pack', () => {
  it.each(Object.entries(pages))('marks every mention on a page in %s, and no other', (lang, page) =>
    expect(markMentions(actors, unmarked(page), { lang, date: '2025-03-13' })).toBe(page),
  );
});
