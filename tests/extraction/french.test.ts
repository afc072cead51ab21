import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in';

const constructions: [construction: string, text: string, found: string[]][] = [
  [
    'a subject, its name and its verb',
    'Le ministre de la Défense, Paul Mervin, a déclaré lundi que le pont serait rouvert.',
    ['Le ministre de la Défense, Paul Mervin | said | indirect | le pont serait rouvert'],
  ],
  [
    'French marks before the verb and its subject',
    '« Nous ne céderons pas », a affirmé la présidente Anne Dorval.',
    ['la présidente Anne Dorval | said | direct | Nous ne céderons pas'],
  ],
  [
    "the writer's words within the marks",
    '« Nous ne céderons pas, a affirmé la présidente Anne Dorval, et nous irons au bout. »',
    ['la présidente Anne Dorval | said | direct | Nous ne céderons pas, … et nous irons au bout.'],
  ],
  [
    'a pronoun behind its verb',
    '« Pourquoi attendre ? », a-t-il demandé.',
    ['il | said | direct | Pourquoi attendre ?'],
  ],
  [
    'a verb behind what it reports',
    'Le chantier durera deux ans, a précisé la maire, Claire Vautrin.',
    ['la maire, Claire Vautrin | said | indirect | Le chantier durera deux ans'],
  ],
  [
    '"selon"',
    'Le chantier durera deux ans, selon la maire.',
    ['la maire | said | indirect | Le chantier durera deux ans'],
  ],
  [
    '"comme l\'a rappelé"',
    "Comme l'a rappelé le préfet, la route reste fermée.",
    ['le préfet | said | indirect | la route reste fermée'],
  ],
  [
    'a participle',
    "Le syndicat a nié toute entente, ajoutant que l'enquête suivait son cours.",
    [
      'Le syndicat | denied | indirect | toute entente',
      "Le syndicat | said | indirect | l'enquête suivait son cours",
    ],
  ],
  [
    'an infinitive',
    'Le ministre affirme vouloir réduire la dette.',
    ['Le ministre | said | indirect | vouloir réduire la dette'],
  ],
  [
    'own words within a rendering',
    'M. Mervin a dénoncé une « attaque inacceptable » contre la presse.',
    ['M. Mervin | opposed | mixed | une « attaque inacceptable » contre la presse'],
  ],
  [
    'a verb with its particle',
    'La porte-parole a appelé à un cessez-le-feu immédiat.',
    ['La porte-parole | demanded | indirect | un cessez-le-feu immédiat'],
  ],
  [
    'a headline',
    'Paul Mervin : « Le pont sera rouvert »',
    ['Paul Mervin | said | direct | Le pont sera rouvert'],
  ],
  [
    'a communiqué behind what it reports',
    'Le pont sera rouvert en mai, a annoncé mardi la mairie dans un communiqué.',
    ['la mairie | said | indirect | Le pont sera rouvert en mai'],
  ],
  [
    'a day between verb and subject',
    '« Le pont est sûr », a déclaré lundi le préfet Jean Ravel.',
    ['le préfet Jean Ravel | said | direct | Le pont est sûr'],
  ],
  [
    'a second quotation behind the first one',
    "« Le pont sera rouvert », a-t-elle ajouté. « Nous avons le temps et l'argent. »",
    ["elle | said | direct | Le pont sera rouvert … Nous avons le temps et l'argent."],
  ],
  [
    'a quotation that goes on behind its verb',
    "« Je ne sais pas », a-t-il dit à l'agence, « mais je vais chercher ».",
    ['il | said | direct | Je ne sais pas … mais je vais chercher'],
  ],
  [
    'a short rest of a quotation',
    '« Non », a répondu le maire. « Jamais. »',
    ['le maire | said | direct | Non … Jamais.'],
  ],
  [
    '"d\'après"',
    "D'après la police, trois personnes ont été blessées.",
    ['la police | said | indirect | trois personnes ont été blessées'],
  ],
  [
    '"selon" behind the claim with a name',
    'Trois personnes ont été blessées, selon Claire Vautrin.',
    ['Claire Vautrin | said | indirect | Trois personnes ont été blessées'],
  ],
  [
    'a question put to the speaker first',
    "Interrogé par la presse, le maire a répondu que rien n'était décidé.",
    ["le maire | said | indirect | rien n'était décidé"],
  ],
  [
    'own words behind "s\'est dit"',
    "Le ministre s'est dit « très inquiet » de la situation.",
    ['Le ministre | said | mixed | « très inquiet » de la situation'],
  ],
  [
    'what somebody says to favour',
    "Le ministre s'est dit favorable à une réforme.",
    ['Le ministre | supports | indirect | à une réforme'],
  ],
  [
    'what somebody says to oppose',
    "Le ministre s'est dit hostile à une réforme.",
    ['Le ministre | opposed | indirect | à une réforme'],
  ],
  [
    'what somebody says to be ready for',
    "Le ministre s'est dit prêt à négocier avec les syndicats.",
    ['Le ministre | pledged | indirect | à négocier avec les syndicats'],
  ],
  [
    'what something is called',
    'La députée a qualifié le projet de « catastrophe ».',
    ['La députée | said | mixed | le projet de « catastrophe »'],
  ],
  [
    'a promise',
    "La présidente a promis de baisser les impôts avant la fin de l'année.",
    ["La présidente | pledged | indirect | de baisser les impôts avant la fin de l'année"],
  ],
  [
    'a commitment',
    "Le gouvernement s'est engagé à financer le pont.",
    ['Le gouvernement | pledged | indirect | financer le pont'],
  ],
  [
    'a demand',
    'Les syndicats réclament une hausse des salaires.',
    ['Les syndicats | demanded | indirect | une hausse des salaires'],
  ],
  [
    'a demand in a clause',
    'La maire demande que le pont soit fermé.',
    ['La maire | demanded | indirect | le pont soit fermé'],
  ],
  [
    'a call to somebody',
    'Le préfet a appelé les habitants à rester chez eux.',
    ['Le préfet | demanded | indirect | les habitants à rester chez eux'],
  ],
  [
    'two participles with one helping verb',
    "Les syndicats ont salué l'accord et dénoncé le mépris du gouvernement.",
    [
      "Les syndicats | supports | indirect | l'accord",
      'Les syndicats | opposed | indirect | le mépris du gouvernement',
    ],
  ],
  [
    'opposition',
    "L'opposition s'oppose au projet de loi.",
    ["L'opposition | opposed | indirect | projet de loi"],
  ],
  [
    'an accusation',
    'Le chef du parti a accusé le gouvernement de mentir.',
    ['Le chef du parti | opposed | indirect | le gouvernement de mentir'],
  ],
  [
    'a denial with an infinitive',
    "M. Mervin a démenti avoir reçu de l'argent.",
    ["M. Mervin | denied | indirect | avoir reçu de l'argent"],
  ],
  [
    'a denial of a thing',
    'M. Mervin dément toute implication dans cette affaire.',
    ['M. Mervin | denied | indirect | toute implication dans cette affaire'],
  ],
  [
    'an aim',
    'Paul Mervin veut interdire les camions sur le pont.',
    ['Paul Mervin | seeks | indirect | interdire les camions sur le pont'],
  ],
  [
    'an aim in a clause',
    "Paul Mervin souhaite que la loi soit votée avant l'été.",
    ["Paul Mervin | seeks | indirect | la loi soit votée avant l'été"],
  ],
  [
    'two clauses of one verb',
    'Le maire a indiqué que le pont était sûr et que les travaux allaient commencer.',
    ['Le maire | said | indirect | le pont était sûr et que les travaux allaient commencer'],
  ],
  [
    'two verbs of one subject',
    'Le maire a indiqué que le pont était sûr et a ajouté que les travaux allaient commencer.',
    [
      'Le maire | said | indirect | le pont était sûr',
      'Le maire | said | indirect | les travaux allaient commencer',
    ],
  ],
  [
    'two speakers',
    'Anne Dorval et Paul Mervin ont affirmé que le pont était sûr.',
    [
      'Anne Dorval | said | indirect | le pont était sûr',
      'Paul Mervin | said | indirect | le pont était sûr',
    ],
  ],
  [
    'a relative clause of the speaker',
    "« C'est une erreur », estime l'économiste Jean Ravel, qui plaide pour une autre méthode.",
    [
      "l'économiste Jean Ravel | said | direct | C'est une erreur",
      "l'économiste Jean Ravel | demanded | indirect | une autre méthode",
    ],
  ],
  [
    'a pronoun joined to its verb',
    "« C'est une erreur », tranche-t-il.",
    ["il | said | direct | C'est une erreur"],
  ],
  [
    'what tells more of the speaker behind the name',
    "« C'est une erreur », regrette Mme Dorval, maire de la ville depuis 2020.",
    ["Mme Dorval | said | direct | C'est une erreur"],
  ],
  [
    'a relative clause with its own claim',
    'Le maire, qui critique le projet, a quitté la salle.',
    ['Le maire | opposed | indirect | le projet'],
  ],
  [
    'whom it is said to',
    'Le maire a assuré aux journalistes que tout allait bien.',
    ['Le maire | said | indirect | tout allait bien'],
  ],
  [
    '"faire savoir"',
    "Le porte-parole de l'armée, Luc Bertin, a fait savoir que deux soldats étaient morts.",
    ["Le porte-parole de l'armée, Luc Bertin | said | indirect | deux soldats étaient morts"],
  ],
  [
    '"laisser entendre"',
    "Paul Mervin a laissé entendre qu'il pourrait partir.",
    ['Paul Mervin | said | indirect | il pourrait partir'],
  ],
  [
    '"comme l\'explique"',
    "Comme l'explique Jean Ravel, le pont est trop étroit.",
    ['Jean Ravel | said | indirect | le pont est trop étroit'],
  ],
  ['English marks', '“Le pont est sûr”, a dit le maire.', ['le maire | said | direct | Le pont est sûr']],
  ['straight marks', '"Le pont est sûr", a dit le maire.', ['le maire | said | direct | Le pont est sûr']],
  [
    'a quotation within a quotation',
    "« Le maire m'a dit : “Partez”, et je suis partie », raconte Claire Vautrin.",
    ["Claire Vautrin | said | direct | Le maire m'a dit : “Partez”, et je suis partie"],
  ],
  [
    'a quotation behind a colon',
    'Le ministre a déclaré : « Nous ne céderons pas. »',
    ['Le ministre | said | direct | Nous ne céderons pas.'],
  ],
  [
    'marks around an aside in a clause',
    'Le ministre déclare que le pont, « un symbole de paix », sera rouvert.',
    ['Le ministre | said | mixed | le pont, « un symbole de paix », sera rouvert'],
  ],
  [
    'what is judged, before the thing',
    'Il a jugé « inacceptable » la décision du conseil.',
    ['Il | said | mixed | « inacceptable » la décision du conseil'],
  ],
  [
    'praise with own words',
    "Le chef de l'État a salué « un pas important » vers la paix.",
    ["Le chef de l'État | supports | mixed | « un pas important » vers la paix"],
  ],
  [
    'a hope',
    'Le maire espère que le pont rouvrira en mai.',
    ['Le maire | said | indirect | le pont rouvrira en mai'],
  ],
  [
    'a clause without a subject',
    'Elle a dit craindre une hausse des prix.',
    ['Elle | said | indirect | craindre une hausse des prix'],
  ],
  ["nobody's claim", 'On dit que le pont est dangereux.', ['– | said | indirect | le pont est dangereux']],
  [
    'an impersonal claim',
    'Il est dit que le pont est dangereux.',
    ['– | said | indirect | le pont est dangereux'],
  ],
  [
    'a headline with its quotation first',
    '« Le pont sera rouvert », promet Anne Dorval',
    ['Anne Dorval | said | direct | Le pont sera rouvert'],
  ],
  [
    'a headline with its topic first',
    'Pont de Valmer : Anne Dorval dénonce « un scandale »',
    ['Anne Dorval | opposed | direct | un scandale'],
  ],
  [
    'a demand that somebody owns',
    "Les exigences du Kremlin concernant le retrait des troupes n'ont pas changé.",
    ['Kremlin | demanded | indirect | le retrait des troupes'],
  ],
  [
    'a clause that a noun holds',
    "L'annonce de Paul Mervin selon laquelle le pont fermerait a surpris.",
    ['Paul Mervin | said | indirect | le pont fermerait a surpris'],
  ],
  [
    'a request that a noun holds',
    'La demande du ministre de fermer le pont a surpris.',
    ['ministre | demanded | indirect | fermer le pont'],
  ],
  [
    'a paragraph that goes on with the quotation',
    '« Nous avons perdu du temps, a dit le maire. »\n« Le pont sera rouvert en mai, et nous serons là. »',
    [
      'le maire | said | direct | Nous avons perdu du temps, … Le pont sera rouvert en mai, et nous serons là.',
    ],
  ],
  [
    'a verb that is no word for speaking, behind a quotation',
    "« Le pont tiendra », s'agace Jean Colin.",
    ['Jean Colin | said | direct | Le pont tiendra'],
  ],
  [
    'the same with a pronoun behind it',
    '« On verra bien », lâche-t-il dans un sourire.',
    ['il | said | direct | On verra bien'],
  ],
  [
    '"avant d\'ajouter"',
    "« Nous n'attendrons pas », a déclaré Anne Berger, avant d'ajouter : « Le pont est sûr. »",
    ["Anne Berger | said | direct | Nous n'attendrons pas", 'Anne Berger | said | direct | Le pont est sûr.'],
  ],
  [
    '"avant de préciser"',
    "« Nous n'attendrons pas », a-t-il ajouté, avant de préciser que le pont était sûr.",
    ["il | said | direct | Nous n'attendrons pas", 'il | said | indirect | le pont était sûr'],
  ],
  [
    '"vient d\'annoncer"',
    "La ministre vient d'annoncer que le pont fermerait.",
    ['La ministre | said | indirect | le pont fermerait'],
  ],
  [
    '"a tenu à rappeler"',
    'La ministre a tenu à rappeler que le pont était sûr.',
    ['La ministre | said | indirect | le pont était sûr'],
  ],
  [
    "a dialogue's dash",
    "— Nous n'attendrons pas, dit Anne Berger.",
    ["Anne Berger | said | direct | Nous n'attendrons pas"],
  ],
  [
    '"à en croire"',
    'À en croire le maire, le pont est sûr.',
    ['le maire | said | indirect | le pont est sûr'],
  ],
  [
    'what somebody is ready for',
    'Jean Colin se dit prêt à fermer le pont.',
    ['Jean Colin | pledged | indirect | à fermer le pont'],
  ],
  [
    'a promise of a woman',
    "Elle s'est engagée à rouvrir le pont.",
    ['Elle | pledged | indirect | rouvrir le pont'],
  ],
  [
    'own words behind "parle"',
    "Le maire parle d'une « erreur grave ».",
    ['Le maire | said | mixed | une « erreur grave »'],
  ],
  [
    'a thing apart from its day',
    'La ministre a dénoncé mardi la fermeture du pont.',
    ['La ministre | opposed | indirect | la fermeture du pont'],
  ],
  [
    'an aside between a verb and its help',
    'Le préfet a pour sa part estimé que le pont était sûr.',
    ['Le préfet | said | indirect | le pont était sûr'],
  ],
  [
    'a pronoun between a verb and its claim',
    "L'association Rives regrette, elle, que le pont ferme.",
    ["L'association Rives | said | indirect | le pont ferme"],
  ],
  [
    'a subject told of before its verb',
    'Le maire de Lorne, qui rentrait de voyage, annonce une fête.',
    ['Le maire de Lorne | said | indirect | une fête'],
  ],
  [
    'a thing before the verb of another',
    'Le pont, très ancien, sera fermé, a annoncé lundi la mairie.',
    ['la mairie | said | indirect | Le pont, très ancien, sera fermé'],
  ],
  [
    'a verb in the infinitive with its negation',
    'La ministre dit ne pas avoir peur.',
    ['La ministre | said | indirect | ne pas avoir peur'],
  ],
  [
    'a participle with an article as the subject',
    'Le prévenu a alors expliqué avoir eu peur.',
    ['Le prévenu | said | indirect | avoir eu peur'],
  ],
  [
    'a participle put in front',
    'Jointe par téléphone, Anne Berg se souvient : « Il pleuvait déjà. »',
    ['Anne Berg | said | direct | Il pleuvait déjà.'],
  ],
  [
    'in whose view, with an office',
    'Pour le géologue Jean Morel, la falaise tiendra.',
    ['le géologue Jean Morel | said | indirect | la falaise tiendra'],
  ],
  ['in whose view, as a pronoun', 'Pour lui, le pont tiendra.', ['lui | said | indirect | le pont tiendra']],
  [
    'a description and another before the name',
    '« Non », répond son voisin, le boulanger Luc Morel.',
    ['son voisin, le boulanger Luc Morel | said | direct | Non'],
  ],
  [
    '"tout en" with its verb',
    'La mairie assure que le pont est sûr, tout en prévenant que la route fermera.',
    ['La mairie | said | indirect | le pont est sûr', 'La mairie | said | indirect | la route fermera'],
  ],
  [
    'what somebody denies of themselves',
    "La mairie se défend d'avoir tardé.",
    ['La mairie | denied | indirect | avoir tardé'],
  ],
  [
    'what somebody threatens',
    'Le syndicat a menacé de bloquer le port.',
    ['Le syndicat | pledged | indirect | bloquer le port'],
  ],
  ['a regular verb whose stem changes', '« Non », répète Anne Berg.', ['Anne Berg | said | direct | Non']],
  [
    'whom somebody informs',
    'La région a informé le théâtre que sa salle fermerait.',
    ['La région | said | indirect | sa salle fermerait'],
  ],
  [
    'what is promised behind another verb',
    'Le maire a salué les pompiers, avant de promettre un pont neuf.',
    ['Le maire | supports | indirect | les pompiers', 'Le maire | pledged | indirect | un pont neuf'],
  ],
  [
    'a demand that a letter is for',
    'Le maire a écrit au préfet pour réclamer un pont neuf.',
    ['Le maire | demanded | indirect | un pont neuf'],
  ],
  ['what somebody meets for', "Le maire s'est levé pour annoncer la fête.", []],
];

describe('findStatements in French', () => {
  it.each(constructions)('finds %s', (_, text, found) => {
    expect(foundIn('fr', text)).toEqual(found);
  });

  it.each([
    ['what is left open', "Le maire n'a pas précisé quand le pont serait rouvert."],
    ['talks', 'Des discussions sont en cours sur un plan de retrait.'],
    ['a refusal to speak', 'Le ministre a refusé de dire si le pont était sûr.'],
    ['the title of a film', 'Le film « Le pont de la paix » sort mercredi.'],
    ['what might be said', 'Le maire pourrait annoncer une fermeture du pont.'],
    ['a verb that is negated', "Le député n'a pas dit que le texte passerait."],
    ['a noun like a verb', 'La demande du ministre est arrivée lundi.'],
    ['scare quotes', 'Le « pont de la paix » est fermé.'],
  ])('finds no statement in %s', (_, text) => {
    expect(foundIn('fr', text)).toEqual([]);
  });
});
