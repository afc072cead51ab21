import { wordSet } from './word-set';

/** Surnames that so many people bear that a capital word before one is more likely a given name than not. */
export const commonSurnames = wordSet(
  // English
  `smith johnson williams brown jones miller davis wilson anderson taylor thomas jackson white harris martin thompson moore
  young allen king wright scott hill green adams baker nelson carter mitchell roberts turner phillips campbell parker evans
  edwards collins stewart morris murphy cook rogers morgan cooper reed bailey bell kelly howard ward cox richardson wood
  watson brooks bennett gray james hughes price myers long foster sanders ross powell sullivan russell hamilton graham
  reynolds west jordan cole owens henry walsh byrne ryan o'brien o'connor singh khan ahmed ali patel kumar sharma shah`,
  // German
  `müller schmidt schneider fischer weber meyer maier mayer wagner becker schulz schulze hoffmann hofmann koch bauer richter
  klein wolf schröder neumann schwarz zimmermann braun krüger hartmann lange werner krause lehmann köhler schmitt huber
  kaiser fuchs peters lang scholz möller weiß jung hahn schubert vogel friedrich keller günther frank berger winkler roth
  beck lorenz baumann franke albrecht schuster simon ludwig böhm winter kraus vogt stein jäger otto sommer gross brandt
  haas schreiber graf dietrich ziegler kuhn kühn pohl engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer`,
  // French, Italian, Spanish, Portuguese
  `martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand
  roux vincent fournier morel girard andré lefèvre mercier dupont lambert bonnet françois martinez legrand garnier faure
  rousseau blanc guérin muller henry roussel nicolas perrin morin mathieu clément gauthier dumont lopez fontaine chevalier
  robin masson sanchez gérard
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti costa giordano mancini rizzo
  lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli
  garcía rodríguez gonzález fernández lópez martínez sánchez pérez gómez martín jiménez ruiz hernández díaz moreno muñoz
  álvarez romero alonso gutiérrez navarro torres domínguez vázquez ramos gil ramírez serrano blanco molina morales suárez
  ortega delgado castro ortiz rubio marín sanz núñez iglesias medina garrido cortés castillo santos lozano guerrero cano
  prieto méndez cruz flores herrera vargas reyes mendoza rojas vega soto chávez rivera guzmán salazar silva
  santos oliveira souza sousa lima pereira ferreira costa rodrigues almeida nascimento alves carvalho araújo ribeiro gomes
  martins barbosa rocha dias nunes marques machado mendes freitas cardoso teixeira moreira cavalcanti correia fernandes
  lopes vieira monteiro campos pinto melo moraes moura`,
  // Nordic, Dutch
  `andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson jansson hansson bengtsson jonsson
  hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen nielsen christensen sørensen rasmussen
  jørgensen petersen madsen korhonen virtanen mäkinen nieminen mäkelä hämäläinen laine heikkinen koskinen järvinen
  jong jansen vries bakker visser smit meijer mulder groot bos vos peters hendriks dekker dijkstra`,
  // Slavic, Hungarian, Turkish
  `nowak kowalski kowalska wiśniewski wiśniewska wójcik kowalczyk kamiński lewandowski zieliński szymański woźniak dąbrowski
  kozłowski mazur novák novotný svoboda dvořák černý procházka kučera veselý horák němec pokorný marek horváth kováč varga
  tóth nagy novak horvat kovač kovačić kovačević babić marić jurić petrović jovanović nikolić popović đorđević
  иванов иванова смирнов кузнецов попов васильев петров соколов михайлов новиков федоров морозов волков алексеев лебедев
  семенов егоров павлов козлов степанов николаев орлов андреев макаров никитин захаров
  мельник шевченко бондаренко коваленко бойко ткаченко кравченко ковальчук коваль олійник шевчук поліщук ткачук савченко
  бондар марченко руденко мороз лисенко петренко клименко кравчук кузьменко павленко савчук левченко харченко
  иванов георгиев димитров петров николов христов стоянов тодоров илиев ангелов
  kovács szabó kiss molnár németh farkas balogh papp takács juhász
  yılmaz kaya demir şahin çelik yıldız yıldırım öztürk aydın özdemir arslan doğan kılıç aslan çetin kara koç kurt`,
);
