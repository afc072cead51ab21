import { wordSet } from './word-set';

/** What papers write over news of sport, before a colon; who is named behind one plays it. */
export const sports = wordSet(
  `football soccer rugby cricket tennis golf hockey handball basketball volleyball boxing cycling athletics swimming darts snooker
  fußball fussball eishockey radsport leichtathletik schwimmen tischtennis turnen rudern biathlon ski skispringen schach judo
  basket volley cyclisme athlétisme natation boxe aviron escrime judo
  fútbol balonmano baloncesto voleibol ciclismo atletismo natación boxeo tenis básquet béisbol beisbol remo
  futebol vôlei voleibol handebol andebol basquete natação futsal surfe
  calcio pallavolo pallamano pallacanestro ciclismo atletica nuoto sci pallanuoto
  voetbal wielrennen atletiek veldrijden korfbal zwemmen schaatsen
  fotboll ishockey handboll innebandy friidrott fodbold håndbold fotball håndball langrenn
  futbol voleybol basketbol hentbol güreş
  piłka żużel siatkówka koszykówka fotbal hokej házená volejbal`,
);
