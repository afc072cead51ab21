import { rows } from './rows';

// Surnames that are months, days, seasons or weather too.

rows('uk', { z: 'Петро Жовтень', m: 'Олена Гроза' }, [
  [
    'what times do, and people',
    '[Петро Жовтень|z] прийшов. «Жовтень буде теплим», – кажуть люди. [Жовтень|z] пообіцяв піти. Жовтень минув без дощу.\nО 14:10 [Жовтень|z] вийшов у залу.',
  ],
  ['weather', '[Олена Гроза|m] пішла. Гроза накрила місто. [Гроза|m] погрожує судом.'],
  ['in a ticker', '[Петро Жовтень|z] виступає.\n11:42 [Жовтень|z]: бюджет готовий'],
]);
rows('ru', { m: 'Анна Метель' }, [
  [
    'weather',
    '[Анна Метель|m] пришла. Метель надвигается на город. [Метель|m] отказалась отвечать. Метель уже прошла.',
  ],
]);
rows('pl', { n: 'Piotr Niedziela', z: 'Ewa Zima', s: 'Jan Środa' }, [
  [
    'a day',
    '[Piotr Niedziela|n] wygrał. Niedziela będzie chłodna, a [Niedziela|n] ogłosił plan.\nNiedziela Palmowa tuż-tuż.',
  ],
  ['a season', '[Ewa Zima|z] wyszła. Zima zaskoczyła kierowców. [Zima|z] wygrała wybory.'],
  [
    'a town of a day',
    '[Jan Środa|s] wyszedł. Obwodnica Środy Wielkopolskiej stoi. [Środa|s] podpisał umowę.',
  ],
]);
rows('cs', { p: 'Tomáš Pátek' }, [
  ['a day', '[Tomáš Pátek|p] mlčí. Pátek přinesl déšť. [Pátek|p] řekl, že končí.'],
]);
rows('sk', { s: 'Ján Sobota' }, [
  ['a day', '[Ján Sobota|s] mlčí. Sobota prinesie dážď. [Sobota|s] odmietol návrh.'],
]);
rows('hr', { s: 'Luka Svibanj' }, [
  ['a month', '[Luka Svibanj|s] šuti. Svibanj donosi kišu. [Svibanj|s] tvrdi suprotno.'],
]);
rows('bg', { m: 'Асен Май' }, [
  ['a month', '[Асен Май|m] спечели. Май беше студен. [Май|m] заяви, че е готов. [Май|m] обаче отказа.'],
]);
rows('hu', { k: 'Karácsony Bence', v: 'Vasárnap Péter' }, [
  [
    'a feast',
    '[Karácsony Bence|k] távozott. Karácsony előtt drágul a hal. [Karácsony|k] visszautasította a vádat. [Karácsony|k] szerint nincs pénz.',
  ],
  [
    'a day',
    '[Vasárnap Péter|v] távozott. Vasárnap szavazunk. Vasárnap közölte, hogy megy. [Vasárnap|v] szerint csaltak.',
  ],
]);
rows('ro', { l: 'Vasile Luna', v: 'Corina Vineri' }, [
  [
    'a month',
    '[Vasile Luna|l] a plecat. Luna viitoare plouă. Luna mai a fost rece. [Luna|l] a precizat că vine. [Luna|l] cere bani.',
  ],
  ['a day', '[Corina Vineri|v] a tăcut. Vineri a plouat. Vineri, premierul a plecat.\n[Vineri|v]: „Nu plec”'],
]);
rows('tr', { b: 'Kemal Bayram', n: 'Ayşe Nisan' }, [
  [
    'a feast',
    '[Kemal Bayram|b] gitti. Bayram öncesi yollar doldu. [Bayram|b], “Bıraktım” dedi. [Bayram|b] istifa etti.',
  ],
  [
    'a month',
    '[Ayşe Nisan|n] seçildi. Okullar 23 Nisan günü kapalı. Geçen Nisan ayında yağmur yağdı. [Nisan|n], iddiaları reddetti.',
  ],
]);
