import { rows } from './rows';

// No list has every shop, ship and prize: these are told by how their words are made.

rows('en', { x: 'Anna Tarbeck' }, [
  ['a firm of a word in no list', '[Anna Tarbeck|x] left.\nTarbeck Litho went under.'],
  ['a place of such a word', '[Anna Tarbeck|x] left.\nHe lives in Tarbeck Green with two dogs.'],
  ['a full name in a longer one', '[Anna Tarbeck|x] left.\nThe Anna Tarbeck Ladder was handed out.'],
  ['somebody of a second surname', '[Anna Tarbeck|x] left.\nAnna Tarbeck Doyle, a singer, came.'],
  ['a day behind a name', '[Anna Tarbeck|x] left.\nHe met [Tarbeck|x] Tuesday and [Anna Tarbeck|x] Monday.'],
  ['a country behind a name', '[Anna Tarbeck|x] left.\nThey told [Tarbeck|x] Poland would pay.'],
  ['a body of the state behind a name', '[Anna Tarbeck|x] left.\nThe [Tarbeck|x] White House was silent.'],
  ['a party behind a name', '[Anna Tarbeck|x] left.\nThe [Anna Tarbeck|x] Democrats lost.'],
  ['what politicians deal with', '[Anna Tarbeck|x] left.\nThe [Tarbeck|x] Gaza plan was read.'],
  ['an acronym behind a name', '[Anna Tarbeck|x] left.\nCritics call [Tarbeck|x] EU policy a mess.'],
  ['a headline in title case', '[Anna Tarbeck|x] Wins Lights Vote Over Budget'],
  ['a horse', '[Anna Tarbeck|x] left.\nThe racehorse Anna Tarbeck came third.'],
]);

rows('de', { x: 'Jonas Orlach' }, [
  ['a shop', '[Jonas Orlach|x] ging.\nIm Kaufhaus Orlach brannte es.'],
  ['a works', '[Jonas Orlach|x] ging.\nDas Sägewerk Orlach schließt.'],
  ['a practice', '[Jonas Orlach|x] ging.\nDie Kinderarztpraxis Orlach zieht um.'],
  ['a ship', '[Jonas Orlach|x] ging.\nDer Seenotkreuzer Jonas Orlach rückte aus.'],
  ['a government', '[Jonas Orlach|x] ging.\nDas Kabinett [Orlach|x] tagt.'],
  ['what is no compound of a thing', '[Jonas Orlach|x] ging.\nIm Streit um die Reform gab [Orlach|x] nach.'],
  ['somebody of a town', '[Jonas Orlach|x] ging.\nDer Kölner [Jonas Orlach|x] siegte.'],
]);

rows('fr', { x: 'Claire Vaubrun' }, [
  ['a shop', '[Claire Vaubrun|x] part.\nLa fromagerie Vaubrun recrute.'],
  ['a thing and its sort', '[Claire Vaubrun|x] part.\nLe groupe scolaire Claire Vaubrun rouvre.'],
  ['a thing and its purpose', '[Claire Vaubrun|x] part.\nLa maison de retraite Claire Vaubrun ferme.'],
  ['a ship', '[Claire Vaubrun|x] part.\nLa péniche Claire Vaubrun a coulé.'],
  ['somebody’s profession', '[Claire Vaubrun|x] part.\nLa romancière [Claire Vaubrun|x] répond.'],
  ['a matter', '[Claire Vaubrun|x] part.\nL’affaire [Vaubrun|x] continue.'],
]);

rows('es', { x: 'Casilda Robleño' }, [
  ['a shop', '[Casilda Robleño|x] sale.\nLa cafetería Robleño cierra.'],
  ['a hall', '[Casilda Robleño|x] sale.\nEl tanatorio Robleño abrió.'],
  ['a thing and its sort', '[Casilda Robleño|x] sale.\nEl colegio público Casilda Robleño abrió.'],
  ['somebody of a town', '[Casilda Robleño|x] sale.\nLa alicantina [Casilda Robleño|x] ganó.'],
  ['a verb between', '[Casilda Robleño|x] sale.\nEn la academia habló [Robleño|x].'],
]);

rows('it', { x: 'Silvana Brocchini' }, [
  ['a works', '[Silvana Brocchini|x] esce.\nIl pastificio Brocchini assume.'],
  ['a thing and its sort', '[Silvana Brocchini|x] esce.\nLa scuola primaria Silvana Brocchini riapre.'],
  ['an adverb', '[Silvana Brocchini|x] esce.\nIeri [Brocchini|x] ha risposto.'],
]);

rows('pt', { x: 'Leonor Pestreira' }, [
  ['a shop', '[Leonor Pestreira|x] sai.\nA pastelaria Pestreira fecha.'],
  ['an office of like ending', '[Leonor Pestreira|x] sai.\nA secretária [Pestreira|x] sai.'],
]);

rows('nl', { x: 'Joost Heemstel' }, [
  ['a shop', '[Joost Heemstel|x] ging.\nDrukkerij Heemstel sluit.'],
  ['at home', '[Joost Heemstel|x] ging.\nHij heeft thuis [Heemstel|x] gebeld.'],
]);

rows('pl', { x: 'Marek Bednorz' }, [
  ['a shop', '[Marek Bednorz|x] wyszedł.\nCukiernia Bednorz zamknięta.'],
  ['what he has', '[Marek Bednorz|x] wyszedł.\nDecyzja [Bednorza|x] zaskoczyła.'],
]);

rows('uk', { x: 'Тарас Гривчук' }, [
  ['a shop', '[Тарас Гривчук|x] вийшов.\nДрукарня Гривчук закрилася.'],
  ['people of an adjective', '[Тарас Гривчук|x] вийшов.\nГуманітарні плани [Гривчука|x] відомі.'],
]);
