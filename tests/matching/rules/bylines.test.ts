import { describe, expect, it } from 'vitest';
import { makePerson } from '../make-names';
import { markMentions, unmarked } from '../marked-text';

// Who wrote an article or took its picture is no mention of a politician of that name.
const rows: readonly (readonly [lang: string, name: string, line: string])[] = [
  ['en', 'Aldo Vernik', 'By Aldo Vernik and Dora Quillon'],
  ['en', 'Aldo Vernik', 'By Aldo Vernik, Political Editor'],
  ['en', 'Aldo Vernik', 'Published by Aldo Vernik'],
  ['en', 'Aldo Vernik', 'By Aldo Vernik, Capitol Hill correspondent'],
  ['fr', 'Aldo Vernik', 'Par Aldo Vernik (avec agences)'],
  ['en', 'Aldo Vernik', 'Additional reporting by Aldo Vernik'],
  ['en', 'Aldo Vernik', 'Author: Aldo Vernik'],
  ['en', 'Aldo Vernik', 'Aldo Vernik, Associated Press'],
  ['en', 'Aldo Vernik', 'Aldo Vernik and Dora Quillon contributed to this report.'],
  ['en', 'Aldo Vernik', 'A hall in spring (AP Photo/Aldo Vernik)'],
  ['en', 'Aldo Vernik', 'A hall in spring. Aldo Vernik/Getty Images'],
  ['en', 'Aldo Vernik', 'A hall in spring. Photograph: Aldo Vernik'],
  ['en', 'Aldo Vernik', 'Aldo Vernik (now) and Dora Quillon (earlier)'],
  ['en', 'Aldo Vernik', 'Photo: Aldo Vernik, for the Dover Herald'],
  ['en', 'Aldo Vernik', 'Photo: Aldo Vernik, staff photographer of ours'],
  ['nl', 'Aldo Vernik', 'Foto: Noordlicht / Aldo Vernik'],
  ['tr', 'Aldo Vernik', 'Haber: Aldo Vernik / ANKARA'],
  ['de', 'Aldo Vernik', 'Von Aldo Vernik, Berlin'],
  ['de', 'Aldo Vernik', 'Ein Saal im Frühling. Foto: dpa/Aldo Vernik'],
  ['de', 'Aldo Vernik', 'Aldo Vernik (dpa)'],
  ['fr', 'Aldo Vernik', 'Par Aldo Vernik avec AFP'],
  ['uk', 'Марія Вернік', 'Марія Вернік, «Клевський вісник»'],
  ['en', 'Aldo Vernik', 'Crowds in Kleve. Aldo Vernik/Kleve.ge]'],
  ['pt', 'Aldo Vernik', 'Por Dora Quillon e Aldo Vernik, g1 e TV Quillon — Kleve'],
  ['fr', 'Aldo Vernik', 'Propos recueillis par Aldo Vernik'],
  ['fr', 'Aldo Vernik', 'Une salle au printemps. (Photo par Aldo Vernik / AFP)'],
  ['es', 'Aldo Vernik', 'Escrito por Aldo Vernik'],
  ['es', 'Aldo Vernik', 'Una sala en primavera. EFE/Aldo Vernik'],
  ['it', 'Aldo Vernik', 'Foto di Aldo Vernik'],
  ['pt', 'Aldo Vernik', 'Foto: Aldo Vernik/Agência'],
  ['pl', 'Aldo Vernik', 'fot. Aldo Vernik / PAP'],
  ['pl', 'Aldo Vernik', 'Rozmawiał Aldo Vernik'],
  ['nl', 'Aldo Vernik', 'Door Aldo Vernik'],
  ['nl', 'Aldo Vernik', 'Beeld Aldo Vernik'],
  ['sv', 'Aldo Vernik', 'Text: Aldo Vernik'],
  ['ru', 'Иван Верник', 'Фото: РИА Новости / Иван Верник'],
  ['uk', 'Іван Вернік', 'Автор: Іван Вернік'],
  ['uk', 'Іван Вернік', 'Онлайн веде Іван Вернік, кореспондент редакції (з кандидатом не пов’язаний)'],
  ['ru', 'Иван Верник', 'Трансляцию ведёт Иван Верник'],
  ['en', 'Aldo Vernik', 'Aldo Vernik is a freelance columnist and keeps bees.'],
  ['en', 'Aldo Vernik', 'Vernik is the paper’s Europe correspondent.'],
  ['de', 'Aldo Vernik', 'Aldo Vernik ist Redakteur im Ressort Politik.'],
  ['es', 'Aldo Vernik', 'Aldo Vernik es columnista.'],
  ['zh', '溫貴香', '溫貴香／台北報導'],
  ['zh', '溫貴香', '（溫貴香攝）'],
  ['zh', '溫貴香', '文／溫貴香'],
  ['ja', '石破茂', '撮影・石破茂'],
];

describe('a byline or credit', () => {
  it.each(rows.map(([lang, name, line]) => ({ lang, name, line })))('$lang: $line', ({ lang, name, line }) =>
    expect(markMentions([makePerson('x', name)], line, { lang })).toBe(line),
  );

  it.each([
    ['en', 'By then [Aldo Vernik|x] had left the house.'],
    ['en', '[Aldo Vernik|x] left.\n(Reporting by Dora Quillon and Tev-ri Vernik; Editing by Emma Tessel)'],
    ['fr', '[Aldo Vernik|x] part.\nUne salle au printemps. Photo A. Vernik'],
    ['en', '[Aldo Vernik|x], Prime Minister'],
    ['en', '[Aldo Vernik|x] is a farmer. So [Aldo Vernik|x] is a columnist now.'],
    ['en', 'FILE PHOTO: [Aldo Vernik|x], then a minister, speaks in the hall'],
    ['fr', 'PHOTO : [Aldo Vernik|x], chef du conseil, à la sortie. — NORD-MATIN / DORA QUILLON'],
    ['en', '[Aldo Vernik|x] left.\nPhoto: [Vernik|x], in a hat, feeds the ducks.'],
    // Whoever writes an article under a surname of it is not who it is about.
    ['en', '[Vernik|x] will not resign\nLaura Vernik and Dora Quillon\n[Aldo Vernik|x] said so.'],
    ['en', '[Vernik|x] will not resign\nLaura Vernik\n[Aldo Vernik|x] said so.'],
    ['sk', '[Aldo Vernik|x] odišiel.\nTevrin Vernik, 11.06.2024, 12:30\nPrišiel [Vernik|x].'],
    ['en', '[Vernik|x] will not resign\nLaura Vernik | Leeds\n[Aldo Vernik|x] said so.'],
    ['fr', '[Vernik|x] reste\nNord-Matin, Tevrinaëlle Vernik\nAinsi parle [Aldo Vernik|x].'],
    ['nl', '[Aldo Vernik|x] kwam.\nFoto: Noordlicht / Sem Vernik'],
    ['en', '[Vernik|x] will not resign\nLa\u00adura Vernik and Dora Quillon\n[Aldo Vernik|x] said so.'],
    ['en', '[Vernik|x] will not resign\nLaura Vernik (now)\n[Aldo Vernik|x] said so.'],
    ['en', '[Aldo Vernik|x] left.\nDora Quillon and [Aldo Vernik|x]'],
    // A byline gives a full name.
    ['en', '[Aldo Vernik|x] mended the law.\nEdited by [Vernik|x]'],
    ['en', 'They saw a photo of [Aldo Vernik|x] there.'],
    ['de', 'Von [Aldo Vernik|x] hat keiner etwas gehört.'],
    ['de', '[Aldo Vernik|x] kam.\nBILD: HELL-SÜD / VERNIK'],
    ['de', 'Ein Bild, das [Aldo Vernik|x] gefällt.'],
    ['fr', '[Aldo Vernik|x], « Une vie à la mer »'],
    ['en', '[Aldo Vernik|x], “a writer of letters”'],
    ['fr', 'Par [Aldo Vernik|x] on apprend la suite.'],
    ['it', 'Di [Aldo Vernik|x] non si parla mai.'],
  ])('%s: is none here: %s', (lang, marked) =>
    expect(markMentions([makePerson('x', 'Aldo Vernik')], unmarked(marked), { lang })).toBe(marked),
  );
});
