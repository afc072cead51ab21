// Kinds of places and bodies that an adjective is the name of. Written for this project from everyday news usage.

/** How an adjective ends, and the noun that it goes with in the same case; a stroke parts several endings. */
type Endings = readonly [adjective: string, noun: string];

interface OfGender {
  nominative: readonly Endings[];
  other: readonly Endings[];
  /** Kinds of places without their endings; a letter that comes and goes stands in brackets. */
  kinds: string;
}

const russianMens =
  'район микрорайон округ рын(о)к флот суд вокзал порт мост парк завод комбинат переул(о)к проезд проспект бульвар тупик квартал остров канал аэропорт терминал стадион театр посёл(о)к поселк участ(о)к лес пруд овраг сквер сад ветер ветр пост фронт полюс двор(е)ц банк рубеж университет монастыр';
const ukrainianMens =
  'район мікрорайон округ рин(о)к флот суд вокзал порт міст мост парк завод комбінат провул(о)к проїзд проспект бульвар квартал остр(і)в остров канал аеропорт термінал стадіон театр ліс став(о)к яр сквер сад вітер вітр пост фронт полюс двор(е)ц банк';

const kindsOfPlaces: Record<string, readonly OfGender[]> = {
  ru: [
    {
      nominative: [['ый|ий|ой', '']],
      other: [
        ['ого|его', 'а'],
        ['ому|ему', 'у'],
        ['ым|им', 'ом|ем'],
        ['ом|ем', 'е|у'],
      ],
      kinds: russianMens,
    },
    {
      nominative: [['ая', 'а|я|ь']],
      other: [
        ['ой', 'ы|и|е|ой|ей|ью'],
        ['ую', 'у|ю|ь'],
      ],
      kinds:
        'улиц площад алле рощ слобод станци больниц школ бирж лини сторон гор долин башн област волост дорог трасс станиц балк шахт крепост прокуратур полици мэри епархи',
    },
    {
      nominative: [['ая', 'ая']],
      other: [
        ['ой', 'ой'],
        ['ую', 'ую'],
      ],
      kinds: 'набережн',
    },
    {
      nominative: [['ое|ее', 'о|е|']],
      other: [
        ['ого|его', 'а|я|'],
        ['ому|ему', 'у|ю|'],
        ['ым|им', 'ом|ем|'],
        ['ом|ем', 'е|'],
      ],
      kinds: 'шоссе озер мор кладбищ кольц сел депо',
    },
  ],
  uk: [
    {
      nominative: [['ий|ій', '']],
      other: [
        ['ого', 'а|у'],
        ['ому', 'у|ові|і'],
        ['им', 'ом|ем'],
      ],
      kinds: ukrainianMens,
    },
    {
      nominative: [['а|я', 'а|я']],
      other: [
        ['ої', 'и|і|ї'],
        ['ій', 'і|ї'],
        ['у|ю', 'у|ю'],
        ['ою', 'ею|єю|ою'],
      ],
      kinds:
        'вулиц площ але станці лікарн школ бірж ліні сторон гор долин веж дорог трас балк шахт фортец прокуратур поліці мері влад міськрад облрад єпархі',
    },
  ],
  pl: [
    {
      // Without its mark the accusative looks the same.
      nominative: [
        ['[nłwrtż]a|[sc]ka', 'a'],
        ['ą', 'ę'],
      ],
      other: [
        ['ej', 'i|y|ze|ie'],
        ['ą', 'ę|ą'],
      ],
      kinds: 'drog bram polan dolin ulic wysp alej policj prokuratur',
    },
    {
      nominative: [['y|i', '']],
      other: [
        ['ego', 'a|u'],
        ['emu', 'owi'],
        ['ym|im', 'em|u|ie|cie|ku'],
      ],
      kinds: 'sąd szpital ratusz uniwersytet magistrat ryn(e)k most dworz(e)c szlak plac park las staw',
    },
  ],
  cs: [
    {
      nominative: [['(?<!ov)á', 'e|a']],
      other: [
        ['(?<!ov)é', 'e|i|y|ě'],
        ['(?<!ov)ou', 'i|u|í|ou'],
      ],
      kinds: 'ulic tříd skál věž dolin polici nemocnic radnic univerzit',
    },
    {
      nominative: [['ý|í', '']],
      other: [
        ['ého|ího', 'u|a'],
        ['ému|ímu', 'u|i'],
        ['ém|ím', 'u|ě|em|i'],
        ['ým', 'em'],
      ],
      kinds: 'most vrch potok rybník okruh ostrov soud kraj okres magistrát hotel',
    },
    { nominative: [['é|í', 'í']], other: [['ého|ém|ému|ím', 'í|ím']], kinds: 'náměst nádraž nábřež' },
  ],
  sk: [
    {
      // Behind a long vowel the ending is short.
      nominative: [['(?<!ov)á|[áéíóúý]\\p{Ll}{1,3}a', 'a']],
      other: [
        ['(?<!ov)ej', 'e|i|y'],
        ['(?<!ov)ú', 'u'],
        ['(?<!ov)ou', 'ou'],
      ],
      kinds: 'ulic tried skal vež dolin políci nemocnic radnic univerzit',
    },
    {
      nominative: [['ý|y|í', '']],
      other: [
        ['ého', 'u|a'],
        ['ému', 'u'],
        ['om|ým', 'e|u|om'],
      ],
      kinds: 'most vrch potok rybník okruh ostrov súd kraj okres magistrát hotel',
    },
  ],
  hr: [
    {
      nominative: [['a', 'a']],
      other: [
        ['e', 'e'],
        ['oj', 'i'],
        ['u', 'u'],
        ['om', 'om'],
      ],
      kinds: 'ulic cest dolin obal',
    },
    {
      nominative: [['i', '']],
      other: [
        ['og|oga', 'a'],
        ['om|ome', 'u'],
        ['im', 'om'],
      ],
      kinds: 'trg most vrh potok otok rt',
    },
  ],
  sl: [
    {
      nominative: [['a', 'a']],
      other: [
        ['e', 'e'],
        ['i', 'i'],
        ['o', 'o'],
      ],
      kinds: 'ulic cest dolin obal',
    },
    {
      nominative: [['i', '']],
      other: [
        ['ega', 'a|u'],
        ['emu|em', 'u'],
        ['im', 'om|em'],
      ],
      kinds: 'trg most vrh potok otok',
    },
  ],
};

const read = new Map<string, RegExp>();

/**
 * True when the first of two words, in small letters as printed, ends as an adjective in this case and agrees with the
 * second, a kind of place.
 */
export function agreesWithPlace(words: string, of: 'nominative' | 'other', lang: string): boolean {
  const genders = kindsOfPlaces[lang];
  if (genders === undefined) return false;
  const key = `${lang} ${of}`;
  const pattern = read.get(key) ?? patternOf(genders, of);
  read.set(key, pattern);
  return pattern.test(words);
}

function patternOf(genders: readonly OfGender[], of: 'nominative' | 'other'): RegExp {
  const pairs = genders.flatMap((gender) =>
    gender[of].map(([adjective, noun]) => `(?:${adjective})\\s(?:${stemsOf(gender.kinds)})(?:${noun})`),
  );
  return new RegExp(`(?:${pairs.join('|')})$`, 'u');
}

function stemsOf(kinds: string): string {
  return kinds
    .trim()
    .split(/\s+/)
    .map((stem) => stem.replace(/\((.)\)/u, '$1?'))
    .join('|');
}
