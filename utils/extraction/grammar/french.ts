import { cueTable } from './cue-table';
import { regularVerbs } from './french-verbs';
import { nounCues, words, type Grammar, type PronounOf } from './grammar';

// Written for this project from everyday news usage.
export const french: Grammar = {
  lang: 'fr',
  claimBegins: 'behind cue',
  hasArticles: true,
  verbMayLead: true,
  nounsLikeVerbs: true,
  bracketsVerbs: false,
  interruptsBy: 'comma',
  cues: cueTable([
    // "demande que" asks for something, "« … », demande-t-il" is a question.
    {
      kind: 'demanded',
      complement: 'clause',
      opens: true,
      finite: `demande:que|qu'|de|d' demandent:que|qu'|de|d' demandait:que|qu'|de|d'`,
      participles: `demandé:que|qu'|de|d'`,
    },
    { kind: 'said', complement: 'clause', opens: true, finite: `demande demandent demandait` },
    {
      kind: 'demanded',
      complement: 'thing',
      asksFor: 'à',
      finite: `appelle appellent appelait invite invitent invitait`,
      participles: `appelé invité`,
      leaning: `appelant invitant`,
    },
    {
      kind: 'said',
      complement: 'clause',
      opens: true,
      finite: `dit disent disait affirme affirment affirmait déclare déclarent déclarait estime estiment estimait ajoute ajoutent ajoutait
        explique expliquent expliquait précise précisent précisait souligne soulignent soulignait assure assurent assurait indique
        indiquent indiquait rappelle rappellent rappelait note notent notait confirme confirment confirmait annonce annoncent
        annonçait répond répondent répondait écrit écrivent écrivait juge jugent jugeait considère considèrent considérait prévient
        préviennent avertit avertissent reconnaît reconnaissent admet admettent raconte racontent soutient soutiennent insiste
        insistent conclut concluent poursuit poursuivent observe observent constate constatent regrette regrettent espère espèrent
        pense pensent croit croient révèle révèlent suggère suggèrent martèle lance lancent tweete résume résument ironise
        nuance déclara affirma ajouta demanda répondit expliqua lança murmura conclut commente commentent martelait prédit prédisent déplore déplorent tranche`,
      participles: `dit affirmé déclaré estimé ajouté expliqué précisé souligné assuré indiqué rappelé noté confirmé annoncé répondu
        écrit jugé considéré prévenu averti reconnu admis raconté soutenu insisté conclu poursuivi observé constaté regretté
        espéré révélé suggéré martelé lancé tweeté résumé ironisé nuancé commenté fait:savoir|valoir|remarquer prédit déploré
        laissé:entendre demandé interrogé`,
      leaning: `affirmant déclarant estimant ajoutant expliquant précisant soulignant assurant indiquant rappelant notant confirmant
        annonçant jugeant considérant prévenant avertissant reconnaissant admettant soutenant insistant observant disant
        regrettant évoquant`,
      infinitives: `ajouter préciser conclure expliquer rappeler souligner affirmer assurer annoncer déclarer dire poursuivre
        insister indiquer noter reconnaître répondre lancer confirmer lâcher glisser commenter regretter estimer`,
    },
    {
      kind: 'said',
      complement: 'thing',
      finite: `qualifie qualifient évoque évoquent salue saluent décrit décrivent annonce annoncent confirme confirment`,
      participles: `qualifié évoqué décrit annoncé confirmé présenté comparé`,
      leaning: `qualifiant décrivant`,
    },
    {
      kind: 'demanded',
      complement: 'thing',
      finite: `demande demandent demandait exige exigent exigeait réclame réclament réclamait appelle:à|au|aux appellent:à|au|aux appelait:à
        exhorte exhortent presse plaide:pour plaident:pour préconise préconisent`,
      participles: `demandé exigé réclamé appelé:à|au|aux exhorté plaidé:pour préconisé sommé`,
      infinitives: `demander exiger réclamer exhorter`,
      leaning: `demandant exigeant réclamant appelant:à|au|aux exhortant`,
    },
    {
      kind: 'denied',
      complement: 'thing',
      finite: `nie nient niait dément démentent démentait conteste contestent réfute réfutent`,
      participles: `nié démenti contesté réfuté`,
      leaning: `niant démentant contestant réfutant`,
    },
    {
      kind: 'pledged',
      complement: 'thing',
      finite: `promet promettent promettait engage:à engagent:à`,
      participles: `promis juré engagé:à engagée:à engagés:à engagées:à`,
      leaning: `promettant jurant`,
      infinitives: `promettre jurer`,
    },
    {
      kind: 'opposed',
      complement: 'thing',
      finite: `dénonce dénoncent dénonçait critique critiquent critiquait condamne condamnent rejette rejettent rejetait fustige
        fustigent refuse refusent accuse accusent oppose:à|au|aux opposent:à|au|aux`,
      participles: `dénoncé critiqué condamné rejeté fustigé refusé accusé opposé:à|au|aux opposée:à|au|aux opposés:à|au|aux`,
      infinitives: `dénoncer critiquer condamner rejeter fustiger accuser`,
      leaning: `dénonçant critiquant condamnant rejetant fustigeant accusant`,
    },
    {
      kind: 'seeks',
      complement: 'thing',
      finite: `veut veulent voulait souhaite souhaitent souhaitait cherche:à cherchent:à vise:à visent:à ambitionne aspire:à`,
      participles: `souhaité`,
    },
    {
      kind: 'opposed',
      complement: 'thing',
      whenNegated: 'considering',
      finite: `exclut excluent excluait excluaient`,
      participles: `exclu`,
      leaning: `excluant`,
    },
    {
      kind: 'considering',
      complement: 'thing',
      finite: `envisage envisagent envisageait envisageaient réfléchit:à|au|aux réfléchissent:à|au|aux réfléchissait:à|au|aux`,
      participles: `envisagé réfléchi:à|au|aux`,
      leaning: `envisageant`,
    },
    {
      kind: 'considering',
      complement: 'thing',
      whenNegated: 'considering',
      onlyNegated: true,
      participles: `décidé tranché`,
    },
    { kind: 'opposed', complement: 'thing', participles: `dit:opposé|opposée|hostile|défavorable` },
    {
      kind: 'pledged',
      complement: 'thing',
      finite: `dit:prêt|prête|prêts|prêtes disent:prêts|prêtes`,
      participles: `dit:prêt|prête|prêts|prêtes dite:prête dits:prêts dites:prêtes`,
    },
    {
      kind: 'supports',
      complement: 'thing',
      finite: `dit:favorable|favorables disent:favorables`,
      participles: `dit:favorable|favorables dite:favorable`,
    },
    {
      kind: 'said',
      complement: 'thing',
      opens: true,
      finite: `parle:de|d'|du parlent:de|d'|du parlait:de|d'|du`,
      participles: `parlé:de|d'|du`,
    },
    {
      kind: 'said',
      complement: 'hearer',
      opens: true,
      finite: `informe informent informait prévient préviennent avertit avertissent assure assurent`,
      participles: `informé prévenu averti assuré`,
      leaning: `informant prévenant avertissant assurant`,
    },
    // "se défend d'avoir menti"
    {
      kind: 'denied',
      complement: 'thing',
      finite: `défend:de|d' défendent:de|d'`,
      participles: `défendu:de|d'`,
    },
    {
      kind: 'pledged',
      complement: 'thing',
      finite: `menace:de|d' menacent:de|d' menaçait:de|d'`,
      participles: `menacé:de|d'`,
      leaning: `menaçant:de|d'`,
    },
    {
      kind: 'said',
      complement: 'thing',
      finite: `reconnaît reconnaissent admet admettent`,
      participles: `reconnu admis`,
    },
    {
      kind: 'demanded',
      complement: 'thing',
      finite: `requiert requièrent requérait`,
      participles: `requis`,
      leaning: `requérant`,
    },
    {
      kind: 'said',
      complement: 'clause',
      opens: true,
      finite: `souvient souviennent souvenait réjouit réjouissent défend défendent renchérit rit sourit convient conviennent promet promettent fait:savoir|valoir font:savoir|valoir`,
      participles: `souvenu réjoui renchéri convenu promis repris`,
      leaning: `souvenant réjouissant`,
    },
    {
      kind: 'supports',
      complement: 'thing',
      finite: `soutient soutiennent défend défendent approuve approuvent félicite félicitent`,
      participles: `soutenu salué défendu approuvé félicité`,
      leaning: `soutenant saluant défendant approuvant`,
    },
    ...regularVerbs,
  ]),
  nounCues: nounCues({
    said: `déclaration déclarations affirmation affirmations annonce propos avertissement`,
    demanded: `demande demandes exigence exigences appel appels proposition`,
    denied: `démenti`,
    pledged: `promesse promesses engagement menace menaces`,
    opposed: `accusation accusations critique critiques`,
  }),
  possessives: words('son sa ses leur leurs'),
  owners: words("de du d' des"),
  aims: words("de d' à pour concernant"),
  nounLeads: words('selon'),
  nounRelatives: words('laquelle lequel lesquelles lesquels'),

  carriers: words('en'),
  turners: new Set(),
  agents: new Set(),
  clitics: words("l' le la les lui leur me te nous vous se s' y en n'"),
  adverbEnding: 'ment',
  pronouns: new Map<string, PronounOf>([
    ['il', 'man'],
    ['elle', 'woman'],
    ['-il', 'man'],
    ['-t-il', 'man'],
    ['-elle', 'woman'],
    ['-t-elle', 'woman'],
    ['ils', 'many'],
    ['elles', 'many'],
    ['-ils', 'many'],
    ['-elles', 'many'],
    ['on', 'thing'],
    ['ce', 'thing'],
    ['je', 'own'],
    ["j'", 'own'],
    ['nous', 'own'],
    ['vous', 'own'],
  ]),
  objectPronouns: new Set(),
  complementizers: words("que qu'"),
  subordinators: words(
    "que qu' parce car puisque puisqu' alors tandis lorsque lorsqu' quand si comme où dont afin pendant tout",
  ),
  relatives: words('qui lequel laquelle lesquels lesquelles'),
  coordinators: words('et mais ou puis'),
  prepositions: words(
    `à au aux en dans par pour sur sous avec sans chez vers entre depuis avant après contre malgré selon d' de du des lors
    devant durant face jusque hors dès`,
  ),
  determiners: words(
    "le la les l' un une des ce cet cette ces son sa ses leur leurs notre votre plusieurs certains tous",
  ),
  auxiliaries: words(
    "a ont avait avaient est sont était étaient sera seront ait aient aurait auraient serait seraient fait s'est s' n' y en",
  ),
  passives: words('est sont était étaient été'),
  reflexives: words("s' se m' me"),
  modals: words('pourrait devrait pourraient devraient'),
  negations: words("ne n' pas jamais ni non refusé refuse refusant"),
  emphatics: words('même aussi'),
  adverbs: words(
    `également alors quant aussi ensuite encore déjà toujours ainsi notamment outre ailleurs pourtant cependant d'abord enfin
    récemment hier lui-même elle-même toutefois tôt tard`,
  ),
  times: words(
    `lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir midi janvier février mars avril
    mai juin juillet août septembre octobre novembre décembre dernier dernière`,
  ),
  accordingTo: [
    ["d'", 'après'],
    ['selon'],
    ['à', 'en', 'croire'],
    ['aux', 'yeux', 'de'],
    ['de', "l'", 'avis', 'de'],
  ],
  sourcePrepositions: new Set(),
  sourceNouns: new Set(),
  accordingToBehind: new Set(),
  emerging: new Set(),
  infinitiveCarriers: [
    { words: ['avant', "d'"], leans: true },
    { words: ['avant', 'de'], leans: true },
    { words: ['vient', "d'"], leans: false },
    { words: ['vient', 'de'], leans: false },
    { words: ['viennent', "d'"], leans: false },
    { words: ['viennent', 'de'], leans: false },
    { words: ['tient', 'à'], leans: false },
    { words: ['tenu', 'à'], leans: false },
  ],
  inViewOf: words('pour'),
  thereby: new Set(),
  possessors: new Map<string, PronounOf>([
    ['lui', 'man'],
    ['elle', 'woman'],
    ['eux', 'many'],
  ]),
  soBehind: new Set(),
  occasions: words('lorsque quand'),
  clauseOpeners: words('le la les ce cette ces un une'),
  askedAbout: words('ce que'),
  contrasts: words('tandis alors'),
  concessions: words('bien malgré'),
  purposes: new Set(),
  against: words('contre'),
  inFavour: words('pour'),
  putTo: new Set(),
  nobodies: words('personne aucun aucune nul'),
  explainers: words('un une'),
  adjunct: /ant$/,
  putInFront: /(?:[^l]ée?s?|join(?:t|te|ts|tes))$/,
  asides: [
    ['pour', 'sa', 'part'],
    ['pour', 'leur', 'part'],
    ['de', 'son', 'côté'],
    ['de', 'leur', 'côté'],
    ['à', 'son', 'tour'],
  ],
  infinitive: /(?:er|ir|re)$/,
  likeWords: words('comme'),
  pointsBack: [],
  impersonal: words('il'),
  anybody: words('on'),
  citing: words('cite citent citait cité'),
  titles: words('titre intitulé intitulée intitulés intitule'),
  inTheseWords: [
    ['en', 'ces', 'termes'],
    ['par', 'ces', 'mots'],
    ['avec', 'ces', 'mots'],
  ],
  running: new Set(),
  borrowed: new Set(),
  abbreviations: words('m mm mme mlle dr pr st ste art etc cf av bd p'),
};
