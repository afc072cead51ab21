import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../utils/matching/index/compile-index';
import { findMentions } from '../../utils/matching/find-mentions';
import type { TextBlock } from '../../utils/matching/mention';
import { makeBody, makePerson } from './make-names';
import { markMentions } from './marked-text';
import { rows } from './rows';

const block = (id: number, text: string): TextBlock => ({ id, text, role: 'text' });

describe('a given name without a surname', () => {
  rows('en', { amnon: 'Amnon Vernik', yosef: 'Yosef Tessel' }, [
    [
      'in speech, of Israel',
      '[Amnon Vernik|amnon] and [Yosef Tessel|yosef] won. “[Amnon|amnon], come and see,” she said. “I told [Yossi|yosef] so.”',
    ],
  ]);
  rows('en', { oana: 'Oana Vernik', kwaku: 'Kwaku Tessel', brooke: 'Brooke Quillon' }, [
    [
      'in speech, of Romania, Ghana and America',
      '[Oana Vernik|oana] met [Kwaku Tessel|kwaku] and [Brooke Quillon|brooke]. “[Oana|oana], tell [Kwaku|kwaku] so,” she said. “[Brooke|brooke] is late.”',
    ],
  ]);
  rows('en', { jonathan: 'Jonathan Vernik' }, [
    ['in speech, of Johnny', '[Jonathan Vernik|jonathan] won. “[Johnny|jonathan] is late,” she said.'],
  ]);
  rows('bg', { v: 'Кийт Верник' }, [
    ['in speech, of Britain', '[Кийт Верник|v] дойде. „[Кийт|v] е мой приятел“, каза тя. Днес Кийт мълча.'],
  ]);
  rows('sr', { v: 'Најџел Верник' }, [
    ['in speech, of Britain', '[Најџел Верник|v] је дошао. „[Најџел|v] је мој пријатељ“, рекла је она.'],
  ]);
  rows('en', { edwin: 'Edwin Tessel', nora: 'Nora Quillon', don: 'Don Harkov', anna: 'Anna Vernik' }, [
    ['behind "Sir"', '[Edwin Tessel|edwin] woke up. Sir [Edwin|edwin] has sat there for years.'],
    ['behind "Sir", of somebody else', '[Nora Quillon|nora] woke up. Sir Edwin has sat there for years.'],
    ['in speech', '[Nora Quillon|nora] won. “I told [Nora|nora] in May,” a voter said.'],
    ['in speech, addressed', '[Nora Quillon|nora] won. "Come on, [Nora|nora], fix it!" he shouted.'],
    ['in speech, at its start', '[Nora Quillon|nora] won. ‘[Nora|nora] can’t lose,’ said a voter.'],
    ['in speech, with its genitive', '[Nora Quillon|nora] won. “It was [Nora|nora]’s idea,” he said.'],
    ['in speech that goes on below', '[Nora Quillon|nora] won. “We all want [Nora|nora] to stay.'],
    ['in speech before the full name', '“We want [Nora|nora] to stay.” That was for [Nora Quillon|nora].'],
    ['in an interview', '[Nora Quillon|nora] won.\nA: [Nora|nora] and I drove the whole route.'],
    [
      'in an interview with names',
      '[Nora Quillon|nora] won.\nELLA HOLT: [Nora|nora] and I drove the whole route.\nHOLT: Ask [Nora|nora]. She knows.',
    ],
    [
      'in an interview with surnames',
      '[Nora Quillon|nora] won.\nHolt: [Nora|nora] and I drove the whole route.\nLeeds: Nora and the whole route',
    ],
    ['behind what a headline opens with', '[Nora Quillon|nora] won.\nEXCLUSIVE: Nora and the whole route'],
    [
      'behind a verb and who does it',
      '[Nora Quillon|nora] won. “They envied [Nora|nora], not the clever Nora next door,” he said.',
    ],
    [
      'of who speaks',
      '[Nora Quillon|nora] won. “It rains,” [Nora|nora] said. “It pours,” said [Nora|nora]. Rain fell on Nora’s hat.',
    ],
    [
      'in a call',
      '[Nora Quillon|nora] won. “[Nora|nora]!” they cried. "[Nora|nora]," he said. ‘Thanks, [Nora|nora]’, and the “Nora” and the "Nora," a tug, and "Nora", her twin.',
    ],
    ['in a letter', '[Nora Quillon|nora] won. Dear [Nora|nora], it began, and “Dear [Nora|nora]” it was.'],
    ['before "I"', '[Nora Quillon|nora] won. “I told [Nora|nora] I care.”'],
    [
      'of a queen, a pope or a storm, too',
      '[Nora Quillon|nora] and [Edwin Tessel|edwin] won. “Nora,” said Queen Nora. Hurricane Edwin left. “Ask Edwin,” said Edwin.',
    ],
    ['of somebody of an age, too', '[Nora Quillon|nora] won. Nora, 34, left. “Ask Nora,” said Nora.'],
    ['outside speech', '[Nora Quillon|nora] won. In the street Nora is known to everybody.'],
    ['as the whole of a quotation', '[Nora Quillon|nora] sailed on the “Nora” and the “Old Nora”.'],
    ['of somebody named beside it', '[Nora Quillon|nora] won. “My neighbour Nora is glad,” he said.'],
    ['of a relative', '[Nora Quillon|nora] won. “My daughter, Nora, is glad,” he said.'],
    ['with another surname', '[Nora Quillon|nora] won. “I met Nora Ambrul,” he said.'],
    ['with one elsewhere on the page', '[Nora Quillon|nora] met Nora Ambrul. “I like Nora a lot,” he said.'],
    ['as the second half of a name', '[Nora Quillon|nora] won. “Ask Ella Nora about it,” he said.'],
    ['that has a hyphen', '[Nora Quillon|nora] won. “Ask Nora-Lee about it,” he said.'],
    ['with a number', '[Anna Vernik|anna] won. “The tug is Anna 2 again,” he said.'],
    ['that is another word', '[Don Harkov|don] won. “Don’t ask me about it,” he said.'],
    [
      'behind what one does to people',
      '[Nora Quillon|nora] won. “Voters forgave [Nora|nora] for all of it.”',
    ],
    ['behind a short sentence', '[Nora Quillon|nora] won. “Not much. [Nora|nora] called at two,” he said.'],
    [
      'behind a contraction and a participle',
      '[Nora Quillon|nora] won.\nA: There isn’t. [Nora|nora] says so. I have known [Nora|nora] since May.',
    ],
    [
      'behind a word of kin',
      '[Nora Quillon|nora] won. “Auntie [Nora|nora] was there, my Auntie Nora was not,” he said. Auntie Nora slept.',
    ],
    ['of a short form', '[Edwin Tessel|edwin] lost. “I told Eddie in May,” he said.'],
    ['an acronym', '[Nora Quillon|nora] won. “I work for NORA in town,” he said.'],
    ['in capitals', '[Nora Quillon|nora] won. “WE WANT NORA TO STAY.”'],
  ]);
  rows(
    'en',
    {
      nafisa: 'Nafisa Vernik',
      prakash: 'Ram Prakash Quillon',
      olufunke: 'Olufunke Tessel',
      jignesh: 'Jigneshbhai Quillon',
      sam: 'Sam Harkov',
    },
    [
      [
        'with an Indian courtesy',
        '[Nafisa Vernik|nafisa] rose, and [Nafisa|nafisa]-ji left. [Nafisa|nafisa] ji came.',
      ],
      [
        'with one written onto it',
        '[Ram Prakash Quillon|prakash] rose. “[Prakashji|prakash] is well. Where is [Ram Prakashji|prakash], and Mohan Prakashji?”',
      ],
      [
        'and one on a surname',
        '[Ram Prakash Quillon|prakash] rose. “Ask [Vernikji|nafisa],” he said, not Quilloji.\n[Nafisa Vernik|nafisa] left.',
      ],
      [
        'before an Indian word of kin',
        '[Jigneshbhai Quillon|jignesh] rose, whom they call ‘[Jignesh|jignesh] Kaka’, and [Jignesh|jignesh] Bhai left.',
      ],
      ['behind a Malay courtesy', '[Nafisa Vernik|nafisa] rose. Then Puan [Nafisa|nafisa] left.'],
      ['of a country', '[Sam Harkov|sam] won. “Uncle Sam pays for it,” he said.'],
      ['of a Yoruba short form', '[Olufunke Tessel|olufunke] won. “They said [Funke|olufunke] would rest.”'],
    ],
  );
  rows('en', { a: 'Nora Quillon', b: 'Nora Tessel' }, [
    [
      'of two people',
      '[Nora Quillon|a] met [Nora Tessel|b]. “I told Nora in May,” a voter said, of one of them.',
    ],
  ]);
  rows('en', { nora: 'Nora Quillon' }, [
    [
      'where a thing has the whole name',
      'On Nora Quillon Street [Nora Quillon|nora] won. “I like [Nora|nora] a lot,” he said.',
    ],
    ['behind "it’s"', '[Nora Quillon|nora] won. “It’s [Nora|nora] who knows,” he said.'],
    ['behind "Madam"', '[Nora Quillon|nora] won. Madam [Nora|nora] is known to everybody.'],
  ]);
  rows('en', { georgia: 'Georgia Quillon', grace: 'Grace Tessel', lumen: 'Lumen Harkov' }, [
    ['that is a place', '[Georgia Quillon|georgia] won. “We all want Georgia to stay,” he said.'],
    [
      'that no list has',
      '[Lumen Harkov|lumen] won. “We all want [Lumen|lumen] to stay. [Lumen|lumen] knows. [Lumen|lumen], stay! Stay, [Lumen|lumen]!”',
    ],
    [
      'that no list has, where it may be a thing',
      '[Lumen Harkov|lumen] won. “We live in Lumen. Lumen and Kleve are towns. I saw Kleve, Lumen and Ross, or Kleve, Lumen, Ross. The Lumen works.”',
    ],
    ['that is a word', '[Grace Tessel|grace] won. “Grace knows,” said Grace.'],
    ['that is a word', '[Grace Tessel|grace] won. “It takes money. Grace will not do,” he said.'],
  ]);
  rows('en', { matt: 'Matthew Quillon' }, [
    ['of a short form', '[Matthew Quillon|matt] lost. “I told [Matt|matt] in May,” he said.'],
  ]);
  rows('en', { ramesh: 'Ramesh Vernik' }, [
    [
      'with an honorific written onto it',
      '[Ramesh Vernik|ramesh] won. “I told [Rameshbhai|ramesh] so,” he said, and [Rameshrao Vernik|ramesh] sang.',
    ],
  ]);
  rows('sv', { tove: 'Tove Vernik' }, [
    [
      'in speech, behind a verb',
      '[Tove Vernik|tove] teg.\n– Jag ringde [Tove|tove] i går. All heder åt [Tove|tove], säger han.',
    ],
  ]);
  rows('de', { franz: 'Franz Vernik' }, [
    ['in speech', '[Franz Vernik|franz] schwieg. »Sag dem [Franz|franz], er soll kommen.«'],
    ['of who speaks', '[Franz Vernik|franz] schwieg. Es regne, sagte [Franz|franz].'],
    ['in speech, addressed', '[Franz Vernik|franz] schwieg. »Bis bald in Kleve, lieber [Franz|franz]!«'],
    ['in speech, of another', '[Franz Vernik|franz] schwieg. »Sein Franz soll kommen, und bald.«'],
  ]);
  rows('de', { hans: 'Hans-Jürgen Vernik' }, [
    ['a double one', '[Hans-Jürgen Vernik|hans] schwieg. „[Hans-Jürgen|hans] hat zugeschaut“, hieß es.'],
    ['another double one', '[Hans-Jürgen Vernik|hans] schwieg. „Karl-Jürgen hat zugeschaut“, hieß es.'],
  ]);
  rows('fi', { aino: 'Aino-Maija Vernik' }, [
    [
      'a double one, in a case',
      '[Aino-Maija Vernik|aino] vaikeni. ”Mutta [Aino-Maijalla|aino] on oikeus tähän.”',
    ],
  ]);
  rows('fr', { thibault: 'Thibault Vernik' }, [
    [
      'in an interview with initials',
      '[Thibault Vernik|thibault] se tait.\nR. P. : [Thibault|thibault] est un ami. Non. [Thibault|thibault] garde la maison.\nParis : Thibault garde la maison.',
    ],
  ]);
  rows('hu', { barna: 'Vernik Barna', zoltan: 'Quillon Zoltán' }, [
    ['of who speaks', '[Quillon Zoltán|zoltan] elment. – Jó – mondta [Zoltán|zoltan].'],
    ['that no list has, behind a surname', '[Vernik Barna|barna] elment. „Vernik utca. Vitéz magyarok!”'],
  ]);
  rows('fr', { joelle: 'Joëlle Vernik' }, [
    ['in speech', '[Joëlle Vernik|joelle] se tait. « [Joëlle|joelle] savait tout depuis le début. »'],
    ['a ship', '[Joëlle Vernik|joelle] se tait. « La Joëlle part demain matin. »'],
  ]);
  rows('es', { wilfredo: 'Wilfredo Vernik', al: 'Al Tessel' }, [
    [
      'in speech, behind a verb',
      '[Wilfredo Vernik|wilfredo] calla. «Que venga [Wilfredo|wilfredo] a verlo.»',
    ],
    ['that is a small word', '[Al Tessel|al] calla. «Al final no vino nadie», dijo.'],
    ['behind "don"', '[Wilfredo Vernik|wilfredo] calla. ¿Adónde se va a fugar don [Wilfredo|wilfredo]?'],
  ]);
  rows('es', { antonia: 'Antonia Vernik' }, [
    [
      'in speech, behind its article',
      '[Antonia Vernik|antonia] calla. «Con la [Antonia|antonia] hablo. Una Antonia habló.»',
    ],
  ]);
  rows('zh', { pei: '林佩珊', min: '歐陽敏慧' }, [
    [
      'of China with an office or a word of kin behind it, or where a speech begins',
      '[林佩珊|pei]與[歐陽敏慧|min]出席。「[佩珊|pei]很認真」，[敏慧|min]市長感謝[佩珊|pei]姐，但沒有找王佩珊議員，也不是佩珊路。',
    ],
  ]);
  rows('zh', { pei: '林佩珊', other: '邱佩珊' }, [
    ['of China, of two people', '[林佩珊|pei]與[邱佩珊|other]出席，「佩珊很認真」。'],
  ]);
  rows('it', { nunzia: 'Nunzia Vernik' }, [
    [
      'in speech, behind what somebody does',
      '[Nunzia Vernik|nunzia] tace. «Rispetto [Nunzia|nunzia], ma sbaglia». «Ho sentito [Nunzia|nunzia] ieri sera».',
    ],
    ['in speech, behind its article', '[Nunzia Vernik|nunzia] tace. «La [Nunzia|nunzia] recupera bene»'],
  ]);
  rows('pt', { esperanca: 'Esperança Vernik' }, [
    ['behind "doutora"', 'Fala [Esperança Vernik|esperanca]. A doutora [Esperança|esperanca] merece mais.'],
    ['behind it cut short', 'Fala [Esperança Vernik|esperanca]. A dra. [Esperança|esperanca] merece mais.'],
  ]);
  rows('pt', { tarvina: 'Tarvina Vernik' }, [
    [
      'a rare one behind its article',
      '[Tarvina Vernik|tarvina] fala. Respondeu: "Com a [Tarvina|tarvina]? Conheço há anos. Vou a Tarvina."',
    ],
  ]);
  rows('pt', { jussara: 'Jussara Vernik', caio: 'Caio Tessel' }, [
    [
      'instead of a surname',
      '[Jussara Vernik|jussara] calou. Para [Jussara|jussara], falta pouco. [Caio Tessel|caio] e o rio Caio. [Jussara|jussara] volta hoje à rua Jussara. Depois, [Jussara|jussara] disse que sim, avalia [Caio|caio].',
    ],
  ]);
  rows('nl', { annelies: 'Annelies Vernik' }, [
    [
      'in speech',
      '[Annelies Vernik|annelies] zwijgt. "Ik zei: [Annelies|annelies], de verwarming staat aan."',
    ],
  ]);
  rows('tr', { cemil: 'Cemil Vernik', nurhan: 'Nurhan Tessel' }, [
    ['before a courtesy', '[Cemil Vernik|cemil] sustu. [Cemil|cemil] Bey kavga istemiyor.'],
    ['before one that has an ending', '[Nurhan Tessel|nurhan] sustu. [Nurhan|nurhan] Hanımın sözü.'],
    ['before one, of a double name', '[Cemil Vernik|cemil] sustu. Ali-Cemil Bey konuştu.'],
    ['before one, of somebody else', '[Cemil Vernik|cemil] sustu. Ali Cemil Bey konuştu.'],
  ]);
  rows('bg', { klodin: 'Клодин Верник', lotar: 'Лотар Тесел' }, [
    [
      'of the west, in an answer',
      'Дойде [Клодин Верник|klodin], а после [Лотар Тесел|lotar].\nОТГОВОР: Съжалявам за [Клодин|klodin] и за другите.',
    ],
  ]);
  rows('uk', { solomiia: 'Соломія Вернік', oleksii: 'Олексій Тессель', nadiia: 'Надія Харков' }, [
    [
      'addressed behind a dash',
      '[Соломія Вернік|solomiia] мовчить.\n– Пані [Соломіє|solomiia], почнемо з міста.',
    ],
    [
      'in an answer with "is" between two dashes',
      '[Олексій Тессель|oleksii] мовчить.\n– Міст — найдовший. Коли його латали, то [Олексій|oleksii] сам носив цеглу.',
    ],
    [
      'outside an answer that the speaker’s verb ends',
      '[Олексій Тессель|oleksii] мовчить.\n– Міст стоїть, – каже сторож. А тоді Олексій пішов.',
    ],
    [
      'of one who took the pictures, too',
      '[Соломія Вернік|solomiia] мовчить.\n– Пані [Соломіє|solomiia], почнемо з міста.\nСвітлини: Соломія Савчин.',
    ],
    ['behind a call', '[Олексій Тессель|oleksii] мовчить. «Учора подзвонила [Олексієві|oleksii], він спав».'],
    [
      'behind "пан", in a case',
      '[Олексій Тессель|oleksii] мовчить. Запитали пана [Олексія|oleksii] про міст.',
    ],
  ]);
  rows('ru', { elvira: 'Эльвира Верник', viktor: 'Виктор Тессель' }, [
    ['with the father’s name', '[Эльвира Верник|elvira] молчит. Тишину любит [Эльвира Маратовна|elvira].'],
    [
      'with it, behind a verb',
      '[Эльвира Верник|elvira] молчит. Рисовать [Эльвира Маратовна|elvira] бросила. Родилась [Эльвира Маратовна|elvira] в Омске.',
    ],
    ['with it in a case', '[Виктор Тессель|viktor] молчит. Потом спросили [Виктора Ильича|viktor] о мосте.'],
    [
      'with it, behind what is done to her',
      '[Эльвира Верник|elvira] молчит. «Благодарим [Эльвиру Маратовну|elvira] за всё». Поздравляю [Эльвиру Маратовну|elvira]! Спасибо [Эльвире Маратовне|elvira]. Проводили [Эльвиру Маратовну|elvira].',
    ],
    ['with it, of whom it says', '[Эльвира Верник|elvira] молчит. Врач, Эльвира Маратовна, ушла.'],
    ['with it, behind another surname', '[Виктор Тессель|viktor] молчит. Потом ушёл Савчин Виктор Ильич.'],
    [
      'with it, before another surname',
      '[Эльвира Верник|elvira] молчит. Потом пришла Эльвира Маратовна Савчина.',
    ],
  ]);
  rows('ru', { henri: 'Анри-Поль Верник', ahmed: 'Ахмед Тессель' }, [
    [
      'foreign ones in speech, behind what I did',
      '[Анри-Поль Верник|henri] и [Ахмед Тессель|ahmed] молчат.\n«Я обманул [Ахмеда|ahmed] дважды, и только». «[Анри-Поль|henri] всё это видел». «Я брат Ахмеда, вот и всё».',
    ],
  ]);
  rows('ru', { viktor: 'Виктор Тессель', ivan: 'Иван Ильич Харков' }, [
    ['with what is another’s too', '[Виктор Тессель|viktor] молчит. Потом [Виктор Ильич|viktor] ушёл.'],
  ]);
  rows('ru', { oleg: 'Олег Тессель', zhdan: 'Ждан Николаевич' }, [
    [
      'with what is somebody’s surname',
      '[Олег Тессель|oleg] и [Ждан Николаевич|zhdan] молчат. Потом ушёл Олег Николаевич.',
    ],
  ]);
  rows('pl', { zdzislaw: 'Zdzisław Vernik' }, [
    ['in speech', '[Zdzisław Vernik|zdzislaw] milczy. „[Zdzisław|zdzislaw] zawsze je zupę”, mówi sąsiad.'],
  ]);
  rows('cs', { kamil: 'Kamil Vernik' }, [
    ['addressed', '[Kamil Vernik|kamil] mlčí. Říkám mu: „[Kamile|kamil], my dva tam půjdeme.“'],
  ]);
  rows('fi', { tuomas: 'Tuomas Vernik' }, [
    ['behind a call', '[Tuomas Vernik|tuomas] vaikeni. ”Emme riitele. Soitin [Tuomakselle|tuomas] eilen.”'],
  ]);
  rows('sl', { mojca: 'Mojca Vernik' }, [
    ['addressed', '[Mojca Vernik|mojca] molči. Visel je napis: »[Mojca|mojca], hvala za morje!«'],
  ]);
  rows('el', { leonidas: 'Λεωνίδας Βέρνικ' }, [
    [
      'in speech, behind its article',
      'Έφυγε ο [Λεωνίδας Βέρνικ|leonidas]. «Ο [Λεωνίδας|leonidas] έφυγε μόνος του.»',
    ],
  ]);

  rows('fr', { bastien: 'Bastien Vernik' }, [
    [
      'behind a participle',
      '[Bastien Vernik|bastien] se tait. « Vous avez soutenu [Bastien|bastien], et j’ai voté [Bastien|bastien] aussi. »',
    ],
  ]);
  rows('pl', { jacek: 'Jacek Wernik' }, [
    [
      'behind a verb of the first person',
      '[Jacek Wernik|jacek] milczy. „Wczoraj widziałam [Jacka|jacek] i prosiłem [Jacka|jacek] o ciszę. Z kapitałem Jacka jest źle.”',
    ],
  ]);
  rows('cs', { radek: 'Radek Verník' }, [
    [
      'with somebody, and behind an auxiliary',
      '[Radek Verník|radek] mlčí. „S [Radkem|radek] se známe. Viděl jsem [Radka|radek].“',
    ],
    ['with somebody else', '[Radek Verník|radek] mlčí. „S Radkem Kvilonem se známe.“ S Radkem přišel pes.'],
  ]);
  rows('hr', { zlatko: 'Zlatko Vernik' }, [
    ['behind an auxiliary', '[Zlatko Vernik|zlatko] šuti. „Vidjela sam [Zlatka|zlatko] jučer“, kaže.'],
  ]);
  rows('ru', { tamara: 'Верник Тамара Викентьевна' }, [
    ['with the father’s name', '[Тамара Верник|tamara] молчит. Пришла [Тамара Викентьевна|tamara].'],
    ['with another’s', '[Тамара Верник|tamara] молчит. Пришла Тамара Петровна.'],
  ]);
  rows('uk', { tamara: 'Верник Тамара Миколаївна', olena: 'Квілон Олена Алексеевна' }, [
    [
      'with the father’s name, also in another language',
      '[Тамара Верник|tamara] і [Олена Квілон|olena] мовчать. Прийшла [Тамара Николаевна|tamara]. Дякуємо [Олені Олексіївні|olena].',
    ],
  ]);

  it('is no body’s', () => {
    const actors = [makePerson('nora', 'Nora Quillon'), makeBody('trust', 'Nora Harkov Trust')];
    expect(
      markMentions(actors, 'Nora Quillon led the Nora Harkov Trust. “I told Nora in May,” he said.', {
        lang: 'en',
      }),
    ).toBe('[Nora Quillon|nora] led the [Nora Harkov Trust|trust]. “I told [Nora|nora] in May,” he said.');
  });

  it('is told as the reason in Japanese as well', () => {
    const people = [makePerson('sugi', '杉原朔也'), makePerson('sae', '杉原紗江')];
    const speech = block(1, '杉原朔也氏と杉原紗江氏。「紗江さん」と。');
    const [{ mentions } = { mentions: [] }] = findMentions(
      compileIndex(people),
      [speech],
      { lang: 'ja' },
      [],
    );
    expect(mentions.at(-1)).toMatchObject({ actor: 'sae', reason: { kind: 'given-name' } });
  });

  it('is asked again once the page tells more', () => {
    const index = compileIndex([makePerson('nora', 'Nora Quillon')]);
    const speech = block(1, '“I told Nora in May,” he said.');
    const [alone] = findMentions(index, [speech], { lang: 'en' }, []);
    expect(alone).toMatchObject({ mentions: [], dependsOnPage: true });
    const [named] = findMentions(index, [block(2, 'Nora Quillon won.')], { lang: 'en' }, []);
    const [known] = findMentions(index, [speech], { lang: 'en' }, named!.facts);
    expect(known).toMatchObject({ mentions: [{ actor: 'nora', reason: { kind: 'given-name' } }] });
    const [other] = findMentions(index, [block(3, 'She met Nora Ambrul.')], { lang: 'en' }, []);
    const [doubtful] = findMentions(index, [speech], { lang: 'en' }, [...named!.facts, ...other!.facts]);
    expect(doubtful).toMatchObject({ mentions: [], dependsOnPage: true });
  });
});

describe('a father’s name in Latin letters', () => {
  const page = '[Viktor Vernik|viktor] and [Olena Quillon|olena] left.\n';
  rows('en', { viktor: 'Viktor Vernik', olena: 'Olena Serhiivna Quillon' }, [
    [
      'a son’s',
      `${page}“[Viktor Petrovych|viktor] is ill,” the lawyer said. “We thank [Viktor Petrovich|viktor].”`,
    ],
    ['a daughter’s', `${page}“[Olena Serhiivna|olena] knows it,” he said.`],
    ['another than the list has', `${page}“Olena Petrivna knows it,” he said.`],
    ['outside of speech', `${page}So Viktor Petrovych is ill.`],
    ['a surname that ends so', `${page}“Viktor Vernikovych is ill,” the lawyer said.`],
    ['before a surname', `${page}“Viktor Petrovych Toralin is ill,” the lawyer said.`],
    ['of another of that name', `${page}Viktor Toralin came.\n“Viktor Petrovych is ill,” he said.`],
  ]);
});

describe('a nickname alone', () => {
  const page = '[Aldo “Toto” Vernik|aldo] met [Tevra Quillon|tevra].\n';
  rows('en', { aldo: 'Aldo Vernik', tevra: 'Tevra Quillon' }, [
    ['in speech', `${page}“[Toto|aldo] is a friend,” she said. “I know [Toto|aldo].”`],
    ['outside of it', `${page}They went to Toto. The Toto is a boat.`],
    ['of two people', `${page}The singer Tevra “Toto” Holt came.\n“I know [Toto|aldo].”`],
    ['a name together with who speaks', `${page}“[Tevra|tevra] and I sat in council. Tevra and others sat.”`],
    ['what somebody is known by', `${page}If so, [Tevra|tevra], as she is fondly known there, would win.`],
    ['what is known of something', `${page}If so, Tevra, as it is now known, would win.`],
  ]);
});
