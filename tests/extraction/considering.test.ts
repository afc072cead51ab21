import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in';

describe('what somebody is only weighing', () => {
  it.each([
    ['en', 'Berg is considering a ban on trucks.', 'Berg', 'a ban on trucks'],
    [
      'en',
      'The council has been weighing whether to close the road.',
      'The council',
      'whether to close the road',
    ],
    ['en', 'Berg mulls a run for mayor.', 'Berg', 'a run for mayor'],
    ['en', 'Berg did not rule out sending troops.', 'Berg', 'sending troops'],
    ['en', 'Berg refused to rule out a second term.', 'Berg', 'a second term'],
    ['en', 'Berg has not yet decided whether to run.', 'Berg', 'whether to run'],
    ['de', 'Die Regierung erwägt, die Straße zu sperren.', 'Die Regierung', 'die Straße zu sperren'],
    [
      'de',
      'Die Regierung prüft, ob die Straße gesperrt wird.',
      'Die Regierung',
      'ob die Straße gesperrt wird',
    ],
    ['de', 'Berg schloss einen Rücktritt nicht aus.', 'Berg', 'einen Rücktritt'],
    ['de', 'Berg hat noch nicht entschieden, ob sie antritt.', 'Berg', 'ob sie antritt'],
    ['fr', 'Le ministre envisage de fermer le pont.', 'Le ministre', 'de fermer le pont'],
    ['fr', "Le ministre n'exclut pas de fermer le pont.", 'Le ministre', 'de fermer le pont'],
    ['fr', 'Anne Colin réfléchit à une candidature.', 'Anne Colin', 'une candidature'],
    ['uk', 'Уряд розглядає можливість закриття мосту.', 'Уряд', 'закриття мосту'],
    ['uk', 'Міністр не виключає, що міст закриють.', 'Міністр', 'міст закриють'],
    ['uk', 'Петренко ще не вирішив, чи балотуватиметься.', 'Петренко', 'чи балотуватиметься'],
    ['ru', 'Правительство рассматривает возможность закрытия моста.', 'Правительство', 'закрытия моста'],
    ['ru', 'Министр не исключил закрытия моста.', 'Министр', 'закрытия моста'],
    ['ru', 'Иванов размышляет об отставке.', 'Иванов', 'отставке'],
  ])('is told in %s: %s', (lang, text, speaker, claim) => {
    expect(foundIn(lang, text)).toEqual([`${speaker} | considering | indirect | ${claim}`]);
  });

  it.each([
    ['en', 'Berg has ruled out a second term.', 'Berg', 'a second term'],
    ['de', 'Berg schloss einen Rücktritt aus.', 'Berg', 'einen Rücktritt'],
    ['fr', 'Le ministre exclut toute fermeture du pont.', 'Le ministre', 'toute fermeture du pont'],
  ])('is opposed where it is ruled out, in %s: %s', (lang, text, speaker, claim) => {
    expect(foundIn(lang, text)).toEqual([`${speaker} | opposed | indirect | ${claim}`]);
  });

  it.each([
    ['en', 'Talks on a ban on trucks went on in Oslo.'],
    ['en', 'The committee will consider the bill on Monday.'],
    ['en', 'Considering the rain, Berg went home.'],
    ['en', 'The bridge weighs 100 tons.'],
    ['en', 'Berg decided to run.'],
    ['de', 'Die Gespräche über ein Verbot gehen weiter.'],
    ['de', 'Die Polizei prüft den Vorfall.'],
    ['de', 'Das Gericht hat entschieden, dass der Plan gilt.'],
    ['fr', "Le maire n'envisage pas de fermer le pont."],
    ['uk', 'Суд розглядає справу.'],
    ['uk', 'Петренко вирішив балотуватися.'],
    ['ru', 'Суд рассматривает дело.'],
  ])('is no statement in %s: %s', (lang, text) => {
    expect(foundIn(lang, text)).toEqual([]);
  });
});
