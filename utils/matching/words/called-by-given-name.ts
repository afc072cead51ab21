import { wordSet } from './word-set';

// Given names of Malaysia, Singapore, Indonesia, southern India, Bangladesh, Thailand and the Horn of Africa, where what stands behind is
// the father's name or seldom said: written for this project from everyday news usage. None that is as often a father's.
const names = wordSet(
  `faizal faishal hishammuddin khairy rafizi nurul zuraida hafiz hafizah halimah masagos zaqy aisyah firdaus fadli fairus hanif
  iskandar johari kamarul khairul mazlan mukhriz nazri noraini norhayati rahayu raihan rosmah rohani saifuddin shahril shafie
  sharifah suhaimi yatimah azhar azmi ridzuan rosli shamsul shahrul hamzah zaleha noraishah amirudin zahid zainal zulkifli azmin azman mahathir najib anwar muhyiddin fadillah fahmi fadhlina
  azlan azizul azlina amirul haziq syafiq syahmi izzat luqman aiman aminuddin maszlee shahidan syahredzan dzulkefly hazlina norliza
  rozita azura liyana hidayah rosnah normah noraziah fuziah azalina
  tahmina taslima tasnim nusrat sharmin rumeen khaleda hasina rizwana bidhan rezaul shafiqul obaidul anisul mahfuz asaduzzaman fakhrul
  ruhul sarjis hasnat
  joko prabowo gibran anies ganjar mahfud megawati
  priya kavitha indranee tharman murali janil saravanan sivakumar kulasegaran ramasamy ganesan rajendran thulasi
  shanmugam vijayan pinarayi jayalalithaa
  thaksin yingluck prayut prayuth srettha paetongtarn anutin pita abhisit prawit chuan somchai natthaphong suthep chadchart
  abiy hailemariam demeke getachew tigist birtukan mulatu meles lencho adanech alemayehu tewodros tedros isaias
  rosman azizan fauzi hasni hasnul ikmal nizar razali razman rosol sabri saiful samsuri sanusi shahrizat
  syahir zaidi zambry zamri zuhri hasnah mastura natrah nurhidayah rubiah salmah wahidah zailah
  zuraini norhaliza bambang agus dedi hendra hasto luhut muhaimin airlangga susi tito yusril bahlil retno susilo dadang gatot
  khofifah nadiem pramono sandiaga suharso teten tjahjo yasonna nurlaila sulastri wayan ketut nyoman`,
);

/** True for a folded given name of people who are called by it as others are by their surnames: "Mr Faizal", "Ms Priya left". */
export function isCalledByGivenName(word: string): boolean {
  return names.has(word);
}
