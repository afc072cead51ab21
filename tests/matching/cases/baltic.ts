/** Invented people in the genitive, dative, accusative, instrumental, locative and vocative. */
export const lithuanian = `
Jonas Vernaitis: Jono Vernaičio, Jonui Vernaičiui, Joną Vernaitį, Jonu Vernaičiu, Jone Vernaityje, Jonai Vernaiti
Petras Gudas: Petro Gudo, Petrui Gudui, Petrą Gudą, Petru Gudu, Petre Gude
Andrius Kubilis: Andriaus Kubilio, Andriui Kubiliui, Andrių Kubilį, Andriumi Kubiliu
Gintautas Palaukis: Gintauto Palaukio, Gintautui Palaukiui, Gintautą Palaukį
Saulius Skverneliškis: Sauliaus Skverneliškio, Sauliui Skverneliškiui
Algirdas Butkus: Algirdo Butkaus, Algirdui Butkui, Algirdą Butkų, Algirdu Butkumi
Rokas Medys: Roko Medžio, Rokui Medžiui, Roką Medį, Roku Medžiu
Vytautas Nauda: Vytauto Naudos, Vytautui Naudai, Vytautą Naudą, Vytautu Nauda
Kęstutis Drąsus: Kęstučio Drąsaus, Kęstučiui Drąsiui
Ingrida Vernaitė: Ingridos Vernaitės, Ingridai Vernaitei, Ingridą Vernaitę, Ingrida Vernaite
Dalia Gudienė: Dalios Gudienės, Daliai Gudienei, Dalią Gudienę
Eglė Butkutė: Eglės Butkutės, Eglei Butkutei, Eglę Butkutę, Egle Butkute
Viktorija Nauda: Viktorijos Naudos, Viktorijai Naudai, Viktoriją Naudą
Donald Trust: Donaldo Trusto, Donaldui Trustui, Donaldą Trustą, Donaldu Trustu, Donaldas Trustas
`;

export const latvian = `
Jānis Vernieks: Jāņa Vernieka, Jānim Verniekam, Jāni Vernieku, Jānī Verniekā
Krišs Kariņš: Kriša Kariņa, Krišam Kariņam, Krišu Kariņu
Andris Bērziņš: Andra Bērziņa, Andrim Bērziņam, Andri Bērziņu
Edgars Lācis: Edgara Lāča, Edgaram Lācim, Edgaru Lāci
Valdis Zatlis: Valda Zatļa, Valdim Zatlim, Valdi Zatli
Artis Kalniņš: Arta Kalniņa, Artim Kalniņam, Arti Kalniņu
Mārtiņš Bondars: Mārtiņa Bondara, Mārtiņam Bondaram
Raimonds Vējonis: Raimonda Vējoņa, Raimondam Vējonim
Aldis Ķirsis: Alda Ķirša, Aldim Ķirsim
Ingus Liepa: Ingus Liepas, Ingum Liepam, Ingu Liepu
Uldis Egle: Ulda Egles, Uldim Eglem, Uldi Egli
Evika Verniece: Evikas Vernieces, Evikai Verniecei, Eviku Vernieci
Anda Kalniņa: Andas Kalniņas, Andai Kalniņai, Andu Kalniņu
Dace Liepa: Daces Liepas, Dacei Liepai, Daci Liepu
Baiba Egle: Baibas Egles, Baibai Eglei, Baibu Egli
`;
