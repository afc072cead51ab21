/** Invented people; only the last part of a name takes the ending. */
export const finnish = `
Matti Vernonen: Matti Vernosen, Matti Vernosta, Matti Vernosessa, Matti Vernosesta, Matti Vernoseen, Matti Vernosella, Matti Vernoselta, Matti Vernoselle, Matti Vernosena, Matti Vernoseksi
Anna Laine: Anna Laineen, Anna Lainetta, Anna Laineella, Anna Laineelta, Anna Laineelle, Anna Laineesta, Anna Laineeseen
Juha Mäki: Juha Mäen, Juha Mäkeä, Juha Mäellä, Juha Mäeltä, Juha Mäelle, Juha Mäestä, Juha Mäkeen
Ville Kivijoki: Ville Kivijoen, Ville Kivijokea, Ville Kivijoelle, Ville Kivijoelta
Liisa Niemi: Liisa Niemen, Liisa Niemeä, Liisa Niemellä, Liisa Niemelle, Liisa Niemestä
Heikki Järvi: Heikki Järven, Heikki Järveä, Heikki Järvelle, Heikki Järvestä
Pekka Lahti: Pekka Lahden, Pekka Lahtea, Pekka Lahdelle, Pekka Lahdesta
Kaisa Ranta: Kaisa Rannan, Kaisa Rantaa, Kaisa Rannalle, Kaisa Rannasta
Eero Pelto: Eero Pellon, Eero Peltoa, Eero Pellolle, Eero Pellosta
Tuula Saari: Tuula Saaren, Tuula Saarta, Tuula Saarelle, Tuula Saaresta
Jaana Virta: Jaana Virran, Jaana Virtaa, Jaana Virralle, Jaana Virrasta
Antti Rinne: Antti Rinteen, Antti Rinnettä, Antti Rinteelle, Antti Rinteestä
Mika Lehto: Mika Lehdon, Mika Lehtoa, Mika Lehdolle, Mika Lehdosta
Oiva Kangas: Oiva Kankaan, Oiva Kangasta, Oiva Kankaalle, Oiva Kankaasta
Paula Aalto: Paula Aallon, Paula Aaltoa, Paula Aallolle, Paula Aallosta
Timo Honka: Timo Hongan, Timo Honkaa, Timo Hongalle, Timo Hongasta
Sari Korpi: Sari Korven, Sari Korpea, Sari Korvelle, Sari Korvesta
Risto Kurki: Risto Kurjen, Risto Kurkea, Risto Kurjelle, Risto Kurjesta
Outi Takku: Outi Takun, Outi Takkua, Outi Takulle, Outi Takusta
Veikko Hyyppä: Veikko Hyypän, Veikko Hyyppää, Veikko Hyypälle, Veikko Hyypästä
Teemu Lampi: Teemu Lammen, Teemu Lampea, Teemu Lammelle
Eila Kanto: Eila Kannon, Eila Kantoa, Eila Kannolle
Marko Kirves: Marko Kirveen, Marko Kirvestä, Marko Kirveelle
Erkki Susi: Erkki Suden, Erkki Sutta, Erkki Sudelle
Leena Sipola: Leena Sipolan, Leena Sipolaa, Leena Sipolassa, Leena Sipolasta, Leena Sipolaan, Leena Sipolalla, Leena Sipolalta, Leena Sipolalle
Elli Vernö: Elli Vernön, Elli Vernöä, Elli Vernöllä, Elli Vernölle, Elli Vernöön
Alex Stubbs: Alex Stubbsin, Alex Stubbsia, Alex Stubbsille, Alex Stubbsilta, Alex Stubbsiin
Boris Vernius: Boris Verniuksen, Boris Verniusta, Boris Verniukselle, Boris Verniuksesta
Sanna Marin: Sanna Marinin, Sanna Marinia, Sanna Marinille, Sanna Marinista
Jussi Vernilä-aho: Jussi Vernilä-ahon, Jussi Vernilä-ahoa, Jussi Vernilä-aholle
`;

export const estonian = `
Kaja Vernas: Kaja Vernase, Kaja Vernast, Kaja Vernasele, Kaja Vernasega
Jüri Tamm: Jüri Tamme, Jüri Tammele, Jüri Tammega, Jüri Tammelt
Mart Verni: Mart Vernile, Mart Vernit, Mart Verniga, Mart Vernilt, Mart Vernist
Kersti Kaljula: Kersti Kaljulale, Kersti Kaljulat, Kersti Kaljulaga
Toomas Ilvers: Toomas Ilversi, Toomas Ilversile, Toomas Ilversiga
Urmas Reinson: Urmas Reinsoni, Urmas Reinsonile, Urmas Reinsonilt
Siim Kallaste: Siim Kallastele, Siim Kallastega
Marko Vernisoo: Marko Vernisoole, Marko Vernisood, Marko Vernisooga
`;

export const hungarian = `
Nagy Péter: Nagy Pétert, Nagy Péternek, Nagy Péterrel, Nagy Péterre, Nagy Péterről, Nagy Pétertől, Nagy Péterhez, Nagy Péterben, Nagy Péterből, Nagy Péterbe, Nagy Péternél, Nagy Péterért, Nagy Péterig, Nagy Péterként, Nagy Péteren
Vernes Anna: Vernes Annát, Vernes Annának, Vernes Annával, Vernes Annára, Vernes Annáról, Vernes Annától, Vernes Annához, Vernes Annáért, Vernes Annán
Kocsis Balázs: Kocsis Balázst, Kocsis Balázsnak, Kocsis Balázzsal, Kocsis Balázsra
Tihanyi György: Tihanyi Györgyöt, Tihanyi Györgynek, Tihanyi Györggyel, Tihanyi Györgyöt
Fekete Ákos: Fekete Ákost, Fekete Ákosnak, Fekete Ákossal
Kertész Tamás: Kertész Tamást, Kertész Tamásnak, Kertész Tamással
Szűcs Imre: Szűcs Imrét, Szűcs Imrének, Szűcs Imrével, Szűcs Imrétől
Orosz Gergő: Orosz Gergőt, Orosz Gergőnek, Orosz Gergővel, Orosz Gergőhöz
Pintér Zsolt: Pintér Zsoltot, Pintér Zsoltnak, Pintér Zsolttal
Varga Judit: Varga Juditot, Varga Juditnak, Varga Judittal, Varga Juditon
Deák Ferenc: Deák Ferencet, Deák Ferencnek, Deák Ferenccel
Lukács Ibolya: Lukács Ibolyát, Lukács Ibolyának, Lukács Ibolyával
Tarr Béla: Tarr Bélát, Tarr Bélának, Tarr Bélával, Tarr Béláék, Tarr Béláé
Gál Szilárd: Gál Szilárdot, Gál Szilárdnak, Gál Szilárddal, Gál Szilárdék
Donald Trust: Donald Trustot, Donald Trustnak, Donald Trusttal, Donald Trustra
Keir Stander: Keir Standert, Keir Standernek, Keir Standerrel
Joe Birden: Joe Birdent, Joe Birdennek, Joe Birdennel
Emmanuel Vernon: Emmanuel Vernont, Emmanuel Vernonnak, Emmanuel Vernonnal
Boris Kovách: Boris Kovácht, Boris Kováchnak
Ursula Kiss: Ursula Kisst, Ursula Kissnek
`;
