/** Languages in English, as they stand in a pattern. */
export const languages =
  'Arabic|Hebrew|Persian|Turkish|Hindi|Urdu|Bengali|Punjabi|Tamil|Chinese|Mandarin|Japanese|Korean|Latin|Greek|Welsh|Irish|Gaelic|' +
  'English|German|Dutch|Danish|Swedish|Norwegian|Finnish|Hungarian|French|Spanish|Portuguese|Italian|Romanian|Ukrainian|Russian|' +
  'Belarusian|Polish|Czech|Slovak|Slovenian|Serbian|Croatian|Bosnian|Bulgarian|Swahili|Zulu|Xhosa|Sotho|Tswana|Shona|Hausa|Yoruba|' +
  'Igbo|Amharic|Somali|Malay|Yiddish';
