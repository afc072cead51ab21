import { describe } from 'vitest';
import { rows } from './rows';

describe('findMentions in French', () => {
  const people = {
    macron: 'Emmanuel Macron',
    gaulle: 'Charles de Gaulle',
    attal: 'Gabriel Attal',
    ayrault: 'Jean-Marc Ayrault',
    hidalgo: 'Anne Hidalgo',
    maire: 'Bruno Le Maire',
    drian: 'Jean-Yves Le Drian',
    pen: 'Marine Le Pen',
    nkm: 'Nathalie Kosciusko-Morizet',
    villepin: 'Dominique de Villepin',
    estaing: "Valéry Giscard d'Estaing",
  };
  rows('fr', people, [
    [
      'an elided preposition',
      "le plan d'[Emmanuel Macron|macron] et d’[Emmanuel Macron|macron], qu'[Emmanuel Macron|macron]",
    ],
    [
      'an elided conjunction',
      'lorsqu’[Emmanuel Macron|macron] part, puisqu’[Anne Hidalgo|hidalgo] reste, jusqu’à [Emmanuel Macron|macron]',
    ],
    [
      'an elided article before a surname',
      "[Gabriel Attal|attal] arrive. L'[Attal|attal] d’hier, celui d'[Attal|attal], qu’[Attal|attal] dit.",
    ],
    [
      'a capital elision',
      "D'[Emmanuel Macron|macron] à [Gabriel Attal|attal]. Qu’[Anne Hidalgo|hidalgo] parle.",
    ],
    [
      'a name that begins with the letters of an elision',
      'Lattal, Dattal, D’Attalens. [Gabriel Attal|attal] part.',
    ],
    [
      'a courtesy word',
      'Puis M. [Macron|macron] parle, puis MM. [Attal|attal] et [Macron|macron].\n[Gabriel Attal|attal] part.',
    ],
    [
      'an article in the surname',
      '[Bruno Le Maire|maire] parle. [Le Maire|maire] part. [Marine Le Pen|pen] reste, [Le Pen|pen] aussi.',
    ],
    ['a common noun', 'Le maire de la ville parle. La marine arrive.'],
    [
      'a double surname',
      '[Nathalie Kosciusko-Morizet|nkm] parle. [Kosciusko-Morizet|nkm] part. Morizet reste.',
    ],
    [
      'a particle',
      '[Charles de Gaulle|gaulle] parle. [De Gaulle|gaulle] part, [de Gaulle|gaulle] revient, [Gaulle|gaulle] aussi.',
    ],
    [
      'a particle behind an elision',
      "l'appel de [Dominique de Villepin|villepin], la réponse d'[Anne Hidalgo|hidalgo]",
    ],
    [
      'an apostrophe in the surname',
      "[Valéry Giscard d'Estaing|estaing] et [Valéry Giscard d’Estaing|estaing]. [Giscard d’Estaing|estaing] part.",
    ],
    ['a double given name without its hyphen', '[Jean Marc Ayrault|ayrault], [Jean-Yves Le Drian|drian]'],
    ['a street', 'La rue Charles de Gaulle et l’avenue Emmanuel Macron.'],
    ['a place behind an office', 'L’avenue du Président Macron. [Emmanuel Macron|macron] parle.'],
    ['an airport', 'À l’aéroport Charles-de-Gaulle.'],
    ['the wife', '[Emmanuel Macron|macron] parle.\nBrigitte Macron aussi.'],
    ['a movement', '[Emmanuel Macron|macron] parle du macronisme et des Macronistes.'],
    ['capitals without accents', '[GABRIEL ATTAL|attal] ET [JEAN-MARC AYRAULT|ayrault]'],
  ]);
});

describe('findMentions in Spanish, Catalan and Portuguese', () => {
  const people = {
    sanchez: 'Pedro Sánchez',
    kenji: 'Kenji Fujimori',
    keiko: 'Keiko Fujimori',
    boluarte: 'Dina Boluarte',
    amlo: 'Andrés Manuel López Obrador',
    cristina: 'Cristina Fernández de Kirchner',
    ortega: 'José Ortega y Gasset',
    yolanda: 'Yolanda Díaz',
  };
  rows('es', { maria: 'María del Carmen Vernik Quillon', angeles: 'María de los Ángeles Tessel Harkov' }, [
    ['a given name of devotion', 'Habló [María del Carmen Vernik|maria]. [Vernik|maria] dijo que no.'],
    ['one with an article', 'Habló [María de los Ángeles Tessel|angeles]. Dijo [Tessel|angeles] que no.'],
    ['its second half alone', 'Habló [Carmen Vernik Quillon|maria] y nadie más.'],
    ['of somebody else', 'Habló María del Pilar Vernik y nadie más.'],
  ]);
  rows(
    'es',
    { lupe: 'María Guadalupe Vernik', isa: 'Ana Isabel Tessel', oca: 'Leticia Harkov Montes de Oca' },
    [
      ['the second given name of a Maria', 'Leyó la priista [Guadalupe Vernik|lupe]. [Vernik|lupe] calló.'],
      ['the second of others, who may be somebody else', 'Leyó la priista Isabel Tessel.'],
      ['somebody else of the surname', 'Leyó la priista Pilar Vernik. Vernik calló.'],
      [
        'a second surname of several words',
        'Habló [Leticia Harkov|oca]. A las 19 horas, [Harkov|oca] salió.\n[Harkov Montes de Oca|oca] calló. [Leticia Harkov Montes de Oca|oca]',
      ],
      ['somebody else of it', 'Habló Leticia Quillon Montes de Oca.'],
    ],
  );
  rows('es', { v: 'Nuria Vernik', t: 'Aldo Tessel' }, [
    [
      'country that is called by a town',
      '[Nuria Vernik|v] visitó el Campo de Vernik y el Valle de Vernik. [Vernik|v] durmió en el campo de [Vernik|v].',
    ],
    [
      'streets that meet',
      '[Nuria Vernik|v] pasó por la esquina de Vernik y Quillon y por el cruce de Quillon con Vernik. La esperan en su comando de Vernik y Honduras.',
    ],
    [
      'two people, and a corner without them',
      'El comando de [Nuria Vernik|v] y [Tessel|t], el acuerdo de [Vernik|v] y [Aldo Tessel|t]. En la esquina, [Vernik|v] y [Tessel|t] hablaron.',
    ],
    [
      'one who is said to be another',
      '“El Vernik de la esquina es otro”, aclara [Nuria Vernik|v]. La [Vernik|v] de hoy es otra mujer. [Vernik|v] es otra, dicen que [Vernik|v] es otra.',
    ],
  ]);
  rows('es', people, [
    ['an office in small letters', 'El exministro [Sánchez|sanchez] niega.'],
    ['an office of a woman', 'La presidenta [Boluarte|boluarte] niega.'],
    ['another first surname', 'Habló Pedro Martínez Sánchez.'],
    [
      'two of one surname told apart',
      '[Kenji Fujimori|kenji] habló. [Fujimori|kenji] salió.\n[Keiko Fujimori|keiko] entró. [Fujimori|keiko] calló.',
    ],
    [
      'two of one surname named at once below',
      'Fujimori habló.\nCon [Kenji Fujimori|kenji] y [Keiko Fujimori|keiko].',
    ],
    ['a street', 'En la calle Pedro Sánchez.'],
    ['a town', 'En Ciudad Sánchez habló [Pedro Sánchez|sanchez]. La ciudad espera a [Sánchez|sanchez].'],
    ['without the accent', '[Pedro Sanchez|sanchez] habló.'],
    ['two surnames', '[Andrés Manuel López Obrador|amlo] habló. [López Obrador|amlo] salió.'],
    ['initials once named', '[Andrés Manuel López Obrador|amlo] habló. [AMLO|amlo] salió.'],
    [
      'a married name',
      '[Cristina Fernández de Kirchner|cristina] habló. [Fernández de Kirchner|cristina] salió.',
    ],
    [
      'two surnames joined by a small word',
      '[José Ortega y Gasset|ortega] habló. [Ortega y Gasset|ortega] salió.',
    ],
    [
      'two people joined by that word',
      '[Yolanda Díaz|yolanda] y [Pedro Sánchez|sanchez] hablaron. [Díaz|yolanda] y [Sánchez|sanchez] salieron.',
    ],
    ['an inverted question mark', '¿[Pedro Sánchez|sanchez]? ¡[Sánchez|sanchez]!'],
    ['the days', 'Buenos Días a todos. Los días pasan.'],
  ]);
  rows(
    'pt',
    {
      lula: 'Luiz Inácio Lula da Silva',
      costa: 'António Costa',
      neves: 'Aécio Neves',
      marisa: 'Marina Silva',
    },
    [
      ['a particle', '[Luiz Inácio Lula da Silva|lula] falou. [Lula da Silva|lula] saiu.'],
      ['a spelling of the other country', '[Antônio Costa|costa] falou.'],
      ['a common noun', 'A costa do mar e as neves da serra.'],
      ['a contraction before it', 'o plano do [António Costa|costa] e da [Marina Silva|marisa]'],
      ['somebody else', 'Falou Pedro Costa. Costa saiu.'],
    ],
  );
  rows('pt', { junior: 'Tevaldo Vernik Júnior', neto: 'Rui da Costa Neto', outro: 'Ana Neto' }, [
    [
      'a generation that belongs to the surname',
      '[Vernik Júnior|junior] saiu. [Tevaldo Vernik Júnior|junior] falou. [Vernik Jr|junior]. voltou, e [Costa Neto|neto] não.\n[Rui da Costa Neto|neto] calou.',
    ],
    ['a given name with it', '[Rui da Costa Neto|neto] falou. [Rui Neto|neto] saiu.'],
    ['a surname that is one', '[Ana Neto|outro] falou. [Neto|outro] saiu.'],
    ['somebody else’s', '[Tevaldo Vernik Júnior|junior] falou. Paulo Vernik Júnior e Vernik Filho não.'],
  ]);
  rows('pt', { vernik: 'José Vernik' }, [
    [
      'a ministry that he leaves, and a town',
      '[José Vernik|vernik] falou. A saída de [Vernik|vernik] da Energia, a vila de Vernik da Serra.',
    ],
    ['a short form', 'O [Zeca Vernik|vernik] falou.'],
  ]);
  rows('pt', { vernik: 'Edival Vernik', verde: 'Ana Verde' }, [
    [
      'a calling with which somebody stands for election',
      'Saiu o deputado Cabo [Vernik|vernik]. [Vernik|vernik], que se chama [Edival Vernik|vernik], e a Delegada [Verde|verde] calam. [Ana Verde|verde] falou.',
    ],
    [
      'the same before a given name',
      '[Edival Vernik|vernik] falou. Saiu o deputado Cabo [Edival|vernik]. O cabo Edival, vizinho, ficou.',
    ],
    ['one whom the page does not name', 'Saiu o deputado Cabo Vernik. A Pastora Verde falou.'],
    ['somebody else with one', '[Edival Vernik|vernik] falou. Saiu o deputado Cabo Tevaldo Vernik.'],
    ['an archipelago', '[Ana Verde|verde] falou. Voou para Cabo Verde.'],
  ]);
  rows('ca', { puig: 'Carles Puigdemont', illa: 'Salvador Illa' }, [
    ['an elided article', "l'[Illa|illa] d'ahir. [Salvador Illa|illa] parla. El pla d'[Illa|illa]."],
    ['an article before the name', 'En [Carles Puigdemont|puig] parla. En [Puigdemont|puig] marxa.'],
    ['a common noun', 'Una illa petita.'],
  ]);
});

describe('findMentions in Italian and Romanian', () => {
  const people = {
    macron: 'Emmanuel Macron',
    meloni: 'Giorgia Meloni',
    alfano: 'Angelino Alfano',
    daloja: "Massimo D'Alema",
    letta: 'Enrico Letta',
    dellachiesa: 'Carlo Alberto dalla Chiesa',
    orlando: 'Andrea Claudio',
  };
  rows('it', people, [
    [
      'an elided preposition',
      "Il piano dell'[Emmanuel Macron|macron] di ieri, d’[Emmanuel Macron|macron], all'[Emmanuel Macron|macron]",
    ],
    [
      'an elided preposition before a surname',
      '[Angelino Alfano|alfano] parla. Il piano dell’[Alfano|alfano] di ieri, quest’[Alfano|alfano].',
    ],
    [
      'a surname with an apostrophe',
      "[Massimo D'Alema|daloja] parla. [D’Alema|daloja] esce. [Massimo D’Alema|daloja] torna.",
    ],
    ['a courtesy word', 'La signora [Meloni|meloni] parla. L’onorevole [Letta|letta] esce.'],
    ['an article before a surname', '[Giorgia Meloni|meloni] parla. La [Meloni|meloni] esce.'],
    ['a square', 'In piazza Giorgia Meloni.'],
    ['a particle', '[Carlo Alberto dalla Chiesa|dellachiesa] parla. [Dalla Chiesa|dellachiesa] esce.'],
    ['a common noun', 'Ho letta la lettera. I meloni maturi.'],
    ['a surname that is a given name', '[Andrea Claudio|orlando] parla. Claudio Bianchi esce.'],
  ]);
  rows(
    'ro',
    { iohannis: 'Klaus Iohannis', firea: 'Gabriela Firea', ciolacu: 'Marcel Ciolacu', sandu: 'Maia Sandu' },
    [
      ['the genitive of a man', 'planul lui [Klaus Iohannis|iohannis], cuvintele lui [Iohannis|iohannis]'],
      ['the genitive of a woman', 'planul [Gabrielei Firea|firea] și al [Maiei Sandu|sandu]'],
      ['the article behind a hyphen', '[Klaus Iohannis|iohannis] vine. [Iohannis|iohannis]-ul de ieri.'],
      ['an office', 'președintele [Iohannis|iohannis] și premierul [Ciolacu|ciolacu]'],
      ['somebody else', 'Vine Carmen Iohannis.'],
    ],
  );
});

describe('a surname that is a preposition and a noun', () => {
  rows('es', { v: 'Lope de la Iglesia', w: 'Ada del Castillo' }, [
    [
      'in small letters, behind what is of it',
      '[Lope de la Iglesia|v] calla. Los bienes de la Iglesia, el presidente de la Iglesia y la Iglesia entera. Dice que la Iglesia calla.',
    ],
    [
      'the surname, with a capital, behind a verb and a courtesy',
      '[Lope de la Iglesia|v] calla. [De la Iglesia|v] sale. Dijo [de la Iglesia|v] que no. El señor [de la Iglesia|v] calla.',
    ],
    [
      'joined to its article',
      '[Ada del Castillo|w] calla. El vigía del Castillo duerme. [Del Castillo|w] sale.',
    ],
  ]);
  rows('it', { v: 'Ada Della Corte', w: 'Ugo Chiesa' }, [
    [
      'courts and churches',
      '[Ada Della Corte|v] e [Ugo Chiesa|w] tacciono. La sentenza della Corte e i beni della Chiesa. Per [Della Corte|v] è no. Secondo [Chiesa|w] è no.',
    ],
  ]);
});
