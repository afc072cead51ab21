import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOfficePhrases } from '../../utils/offices/find-phrases';

/** What is found, as `text kind COUNTRY`, `text kind` for a bare one, with `…` where a name tells who is meant. */
function found(lang: string, text: string, year = '2025'): string[] {
  return findOfficePhrases(text, lang, year).map(({ start, end, kind, of, isNamed }) =>
    [
      text.slice(start, end) + (isNamed ? '…' : ''),
      kind,
      ...(of.kind === 'country' ? [of.country] : of.kind === 'unclear' ? ['?'] : []),
    ].join(' | '),
  );
}

describe('findOfficePhrases', () => {
  it.each([
    ['en', 'Then the French president spoke.', 'the French president | president | FR'],
    ['en', 'Ukraine’s president said no.', 'Ukraine’s president | president | UA'],
    [
      'en',
      'The prime minister of the United Kingdom left.',
      'The prime minister of the United Kingdom | prime-minister | GB',
    ],
    ['en', 'the US Secretary of State said', 'the US Secretary of State | foreign-minister | US'],
    ['en', 'as the French president said', 'the French president | president | FR'],
    ['en', 'a blow for the French president', 'the French president | president | FR'],
    ['en', 'Russian foreign minister says', 'Russian foreign minister | foreign-minister | RU'],
    [
      'en',
      'the president of the Republic of Poland.',
      'the president of the Republic of Poland | president | PL',
    ],
    ['en', "the South Korean president's plan", 'the South Korean president | president | KR'],
    [
      'en',
      'the British chancellor of the exchequer',
      'the British chancellor of the exchequer | chancellor | GB',
    ],
    ['fr', 'Le président français a dit', 'Le président français | president | FR'],
    ['fr', 'le Premier ministre britannique, qui', 'le Premier ministre britannique | prime-minister | GB'],
    ['fr', 'le président des États-Unis a dit', 'le président des États-Unis | president | US'],
    [
      'fr',
      'le ministre russe des Affaires étrangères a',
      'le ministre russe des Affaires étrangères | foreign-minister | RU',
    ],
    [
      'fr',
      'la ministre de la Défense allemande.',
      'la ministre de la Défense allemande | defence-minister | DE',
    ],
    ['fr', 'le chef de la diplomatie russe a', 'le chef de la diplomatie russe | foreign-minister | RU'],
    ['fr', 'l’avis du président de l’Ukraine.', 'président de l’Ukraine | president | UA'],
    ['de', 'Der französische Präsident sagte', 'Der französische Präsident | president | FR'],
    ['de', 'dem deutschen Bundeskanzler zufolge', 'dem deutschen Bundeskanzler | chancellor | DE'],
    ['de', 'Der US-Präsident sagte', 'Der US-Präsident | president | US'],
    ['de', 'Frankreichs Präsident sagte', 'Frankreichs Präsident | president | FR'],
    ['de', 'der Präsident der Ukraine sagte', 'der Präsident der Ukraine | president | UA'],
    ['de', 'Außenminister Russlands sagte', 'Außenminister Russlands | foreign-minister | RU'],
    ['de', 'die britische Premierministerin sagte', 'die britische Premierministerin | prime-minister | GB'],
    // Of every member of the United Nations, by adjective, name and the longer of two names.
    ['en', 'the Ghanaian president said', 'the Ghanaian president | president | GH'],
    ['en', 'the South Sudanese president said', 'the South Sudanese president | president | SS'],
    ['en', 'the Costa Rican president said', 'the Costa Rican president | president | CR'],
    ['en', 'the president of Guinea-Bissau said', 'the president of Guinea-Bissau | president | GW'],
    [
      'en',
      'Trinidad and Tobago’s prime minister',
      'Trinidad and Tobago’s prime minister | prime-minister | TT',
    ],
    [
      'en',
      'the president of the Republic of the Congo.',
      'the president of the Republic of the Congo | president | CG',
    ],
    [
      'en',
      'the president of the Democratic Republic of the Congo.',
      'the president of the Democratic Republic of the Congo | president | CD',
    ],
    [
      'en',
      'the president of the Republic of the Philippines.',
      'the president of the Republic of the Philippines | president | PH',
    ],
    [
      'en',
      'the president of the Islamic Republic of Iran.',
      'the president of the Islamic Republic of Iran | president | IR',
    ],
    ['fr', 'le président nigérien a dit', 'le président nigérien | president | NE'],
    ['fr', 'le président nigérian a dit', 'le président nigérian | president | NG'],
    [
      'fr',
      'le président de la République démocratique du Congo a',
      'le président de la République démocratique du Congo | president | CD',
    ],
    ['de', 'der costa-ricanische Präsident sagte', 'der costa-ricanische Präsident | president | CR'],
    ['de', 'der Präsident des Tschad sagte', 'der Präsident des Tschad | president | TD'],
    ['uk', 'президент Гвінеї-Бісау сказав', 'президент Гвінеї-Бісау | president | GW'],
    ['uk', 'з кенійським президентом про', 'кенійським президентом | president | KE'],
    ['uk', 'президент Того сказав', 'президент Того | president | TG'],
    ['uk', 'Президент України сказав', 'Президент України | president | UA'],
    ['uk', 'з французьким президентом про', 'французьким президентом | president | FR'],
    ['uk', 'міністра оборони Німеччини запитали', 'міністра оборони Німеччини | defence-minister | DE'],
    ['uk', 'глава МЗС РФ заявив', 'глава МЗС РФ | foreign-minister | RU'],
    [
      'uk',
      'прем’єр-міністра Великої Британії чекають',
      'прем’єр-міністра Великої Британії | prime-minister | GB',
    ],
  ])('finds in %s “%s”', (lang, text, expected) => {
    expect(found(lang, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'the former French president said'],
    ['en', 'the then French president said'],
    ['en', 'a French president would say'],
    ['en', 'the French president-elect said'],
    ['en', 'the next US president will'],
    ['en', 'the US vice president said'],
    ['en', 'the vice-president of the United States said'],
    ['en', 'French presidents said'],
    ['en', 'the French president of the commission'],
    ['en', "the president of France's football federation"],
    ['en', 'a French presidential candidate'],
    ['en', 'to polish president and nation'],
    ['en', 'In 2019 the French president said so.'],
    ['en', 'the Ghanaian secretary of state said'],
    ['en', 'Vice President'],
    ['en', 'the president of FIFA said'],
    ['en', "South Australia's premier said"],
    ['en', 'the Western Australian premier said'],
    ['en', 'the Turkish Cypriot president said'],
    ['en', 'the Northern Cyprus president said'],
    ['en', 'the Latin American president said'],
    ['en', 'the Congolese president said'],
    ['en', 'the former Kenyan president said'],
    ['fr', 'le président guinéen a dit'],
    ['fr', 'le premier ministre de l’Irlande du Nord'],
    ['uk', 'президент того клубу сказав'],
    ['uk', 'колишній кенійський президент сказав'],
    ['uk', 'вибори президента почалися'],
    ['uk', 'Він став президентом.'],
    ['en', 'the first woman elected as U.S. president'],
    ['en', 'whoever becomes the president of the United States'],
    ['en', 'the office of the French president'],
    ['en', 'a run for US president'],
    ['fr', 'elle devient le président de la France'],
    ['fr', 'le poste de Premier ministre britannique'],
    ['de', 'das Amt des US-Präsidenten'],
    ['de', 'zum französischen Präsidenten gewählt'],
    ['uk', 'став президентом України торік'],
    ['uk', 'на посаду президента України'],
    ['fr', 'l’ancien président français a dit'],
    ['fr', 'un président français a dit'],
    ['fr', 'le vice-président américain a dit'],
    ['fr', 'le président américain du conseil'],
    ['de', 'der frühere französische Präsident sagte'],
    ['de', 'die französischen Präsidenten sagten'],
    ['de', 'der US-Vizepräsident sagte'],
    ['de', 'der deutsche Präsident des Verbands'],
    ['uk', 'колишній президент України сказав'],
    ['uk', 'експрезидент Франції сказав'],
    ['uk', 'віцепрезидент США сказав'],
    ['uk', 'заступник міністра оборони України сказав'],
    ['uk', 'Офіс президента України повідомив'],
    ['it', 'il presidente francese ha detto'],
  ])('finds nobody’s office of the day in %s “%s”', (lang, text) => {
    expect(found(lang, text).filter((line) => !line.endsWith('?'))).toEqual([]);
  });

  it.each([
    ['en', 'the French president Ada Vale said', 'the French president… | president | FR'],
    ['en', 'the French president, Ada Vale, said', 'the French president… | president | FR'],
    ['en', 'Ada Vale, the French president, said', 'the French president… | president | FR'],
    ['en', 'In Paris, the French president said', 'the French president | president | FR'],
    ['fr', 'le président français Ada Vale a dit', 'le président français… | president | FR'],
    ['uk', 'президент України Ада Вейл сказала', 'президент України… | president | UA'],
  ])('says where a name tells who is meant: %s “%s”', (lang, text, expected) => {
    expect(found(lang, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'But the chancellor said no.', ['the chancellor | chancellor']],
    ['en', 'The Congolese president said no.', ['president | president | ?']],
    ['en', 'The president of FIFA said no.', ['The president | president | ?']],
    ['en', 'the president of the club said', ['the president | president | ?']],
    ['en', 'President Ada Vale said no.', ['President… | president | ?']],
    ['en', 'Our president said no.', ['president | president | ?']],
    ['de', 'Dem Bundeskanzler gefiel es.', ['Dem Bundeskanzler | chancellor']],
    ['de', 'Der Präsident des Vereins sprach.', ['Der Präsident | president | ?']],
    ['fr', 'Le président a dit non.', ['Le président | president']],
    ['fr', 'Le président guinéen a dit non.', ['Le président | president | ?']],
    ['uk', 'Президент сказав.', ['Президент | president']],
    ['uk', '«Ні», — заявив канцлер.', ['канцлер | chancellor']],
    ['uk', 'Про це президентка повідомила в середу.', ['президентка | president']],
    ['uk', 'За словами канцлера, так і буде.', ['канцлера | chancellor']],
    ['uk', 'Вона зустрілася з президентом.', ['президентом | president']],
    ['uk', 'Він сказав, що канцлер не поїде.', ['канцлер | chancellor']],
    ['uk', 'Президент, який сказав це, поїхав.', ['Президент | president']],
    ['uk', 'Президент клубу сказав.', ['Президент | president | ?']],
    ['uk', '«Ні», — заявив президент компанії.', ['президент | president | ?']],
    ['uk', 'Президент ФІФА сказав.', ['Президент… | president | ?']],
    ['uk', 'Президент Ада Вейл сказала.', ['Президент… | president | ?']],
    ['uk', 'Наш президент сказав.', ['президент | president | ?']],
    ['uk', 'Гвінейський президент сказав.', ['президент | president | ?']],
    // Whose it is cannot be told, and nothing speaks for another country.
    ['uk', 'Він підписав указ президента.', []],
    ['uk', 'Ада Вейл — президент.', ['президент | president | ?']],
  ])('tells a bare office from an unclear one: %s “%s”', (lang, text, expected) => {
    expect(found(lang, text)).toEqual(expected);
  });

  it('finds several in a sentence, in order', () => {
    expect(
      found('en', 'The German chancellor met the Polish prime minister and the UK foreign secretary.'),
    ).toEqual([
      'The German chancellor | chancellor | DE',
      'the Polish prime minister | prime-minister | PL',
      'the UK foreign secretary | foreign-minister | GB',
    ]);
  });

  it('takes a country between two offices for the first', () => {
    expect(found('en', 'the president of Ukraine president said')).toEqual([
      'the president of Ukraine | president | UA',
    ]);
  });

  it('finds nothing that overlaps, in any text', () => {
    const piece = fc.constantFrom(
      'the',
      'French',
      'president',
      'of',
      'Ukraine',
      '’s',
      ',',
      'US',
      '-',
      'Ada',
      'former',
      'chancellor',
      'prime minister',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end } of findOfficePhrases(text, 'en')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
