import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../utils/matching/guess-language';

describe('guessLanguage', () => {
  it.each([
    ['en', 'The minister said that the plan was not ready and would be sent to the committee.'],
    ['de', 'Der Minister sagte, dass der Plan nicht fertig ist und an den Ausschuss geht.'],
    ['fr', "Le ministre a dit que le plan n'est pas prêt et sera envoyé à la commission."],
    ['es', 'El ministro dijo que el plan no está listo y que será enviado a la comisión.'],
    ['it', 'Il ministro ha detto che il piano non è pronto e sarà inviato alla commissione.'],
    ['pl', 'Minister powiedział, że plan nie jest gotowy i będzie wysłany do komisji.'],
    ['cs', 'Ministr řekl, že plán není hotový a bude poslán do výboru, protože se zdržel.'],
    ['uk', 'Міністр сказав, що план не готовий і його надішлють до комітету.'],
    ['ru', 'Министр сказал, что план ещё не готов и его отправят в комитет.'],
    ['bg', 'Министърът каза, че планът не е готов и ще бъде изпратен на комисията.'],
    ['sl', 'Minister je povedal, da načrt še ni pripravljen in da bo poslan na odbor.'],
    ['hu', 'A miniszter szerint a terv még nem kész, és csak holnap küldik el.'],
    ['und', '12 345'],
    ['und', ''],
  ])('%s', (lang, text) => expect(guessLanguage(text)).toBe(lang));
});
