// Given names beside those of `given-names`, of the Alps, Flanders, Brazil, Mexico, the Basque Country, India, the Maghreb and
// others: written for this project, without what is as well a surname, a club or a word.

export const westernWomen = `fadila nassima malika djamila fatiha zohra souad najat farida naïma houria zineb hafida fatoumata aminata
  sieglinde irmtraud notburga flurina ursina seraina ladina madlaina hiltrud gundula friedlinde griet goedele katrien veerle
  tinne anneleen siska annelies marloes annelot liesbeth geertrui leentje tove ragnhild dandara marilene rosângela jussara
  tatiane luciane cristiane rosane thaís gislaine edilene jaqueline citlali citlalli itzel nayeli amaia izaskun idoia garbiñe
  oihane maialen leire yadira sunanda kavita savita harleen shobha sudha kylie brianna shanice caoimhe nerina adalgisa fiorella
  graziella rosalba`;

export const westernMen = `yacine yassine idriss mamadou ousmane ibrahima abdoulaye gernot ottmar urs flurin corsin ekkehard hartwig
  meinrad fridolin pieterjan tijs stellan oddvar cássio agenor valdir ademir adilson edson gilson nilson cleiton edivaldo josué
  genivaldo reginaldo rogério lázaro evodio heriberto iñaki jokin josu patxi mikel xabier asier gaizka evaristo cuauhtémoc
  imtiyaz sanjeev mahesh naresh manoj amarinder lachlan brayden fiachra malachy dónal oisín darragh diarmuid ermes giandomenico
  pierluigi giampaolo giampiero pierfrancesco`;
