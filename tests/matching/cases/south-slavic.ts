/** Invented people in the genitive, dative, accusative, locative and instrumental. */
export const slovene = `
Janez Vernak: Janeza Vernaka, Janezu Vernaku, Janezom Vernakom
Peter Zajec: Petra Zajca, Petru Zajcu, Petrom Zajcem
Marko Kos: Marka Kosa, Marku Kosu, Markom Kosom
Igor Cerlar: Igorja Cerlarja, Igorju Cerlarju, Igorjem Cerlarjem
Luka Mesec: Luke Meseca, Luka Meseca, Luki Mesecu, Luku Mesecu, Luko Meseca, Lukom Mesecem
Matej Golob: Mateja Goloba, Mateju Golobu, Matejem Golobom
Jurij Kralj: Jurija Kralja, Juriju Kralju, Jurijem Kraljem
Tone Partlič: Toneta Partliča, Tonetu Partliču, Tonetom Partličem
Žiga Turk: Žige Turka, Žiga Turka, Žigi Turku, Žigu Turku, Žigom Turkom
Aleš Hojs: Aleša Hojsa, Alešu Hojsu, Alešem Hojsom
Jernej Vrtec: Jerneja Vrtca, Jerneju Vrtcu, Jernejem Vrtcem
Bojan Dobošek: Bojana Doboška, Bojanu Dobošku, Bojanom Doboškom
Franc Kangler: Franca Kanglerja, Francu Kanglerju, Francem Kanglerjem
Pavel Gantar: Pavla Gantarja, Pavlu Gantarju, Pavlom Gantarjem
Jože Smole: Jožeta Smoleta, Jožetu Smoletu, Jožetom Smoletom
Andrej Verša: Andreja Verše, Andreju Verši, Andrejem Veršo
Aleksander Toplak: Aleksandra Toplaka, Aleksandru Toplaku, Aleksandrom Toplakom
Matija Škof: Matije Škofa, Matiji Škofu, Matijem Škofom
John Kenny: Johna Kennyja, Johnu Kennyju, Johnom Kennyjem
Stanko Verski: Stanka Verskega, Stanku Verskemu, Stankom Verskim
Joe Virden: Joeja Virdna, Joeju Virdnu, Joejem Virdnom
Mike Ponce: Mika Poncea, Miku Ponceu, Mikom Ponceom
Bernie Sanders: Bernieja Sandersa, Bernieju Sandersu
Ana Vernak: Ane Vernak, Ani Vernak, Ano Vernak
Marija Kos: Marije Kos, Mariji Kos, Marijo Kos
Nataša Pirc Verner: Nataše Pirc Verner, Nataši Pirc Verner, Natašo Pirc Verner
Tanja Debela: Tanje Debele, Tanji Debeli, Tanjo Debelo
`;

export const croatian = `
Ivan Vernat: Ivana Vernata, Ivanu Vernatu, Ivanom Vernatom, Ivane Vernate
Aleksandar Babić: Aleksandra Babića, Aleksandru Babiću, Aleksandrom Babićem
Zlatko Grabac: Zlatka Grapca, Zlatku Grapcu, Zlatkom Grapcem
Petar Kovač: Petra Kovača, Petru Kovaču, Petrom Kovačem
Marko Perković: Marka Perkovića, Marku Perkoviću, Markom Perkovićem
Luka Bilić: Luke Bilića, Luki Biliću, Luku Bilića, Lukom Bilićem
Andrija Mohor: Andrije Mohora, Andriji Mohoru, Andriju Mohora, Andrijom Mohorom
Ante Gotovac: Ante Gotovca, Anti Gotovcu, Antu Gotovca, Antom Gotovcem
Hrvoje Klarić: Hrvoja Klarića, Hrvoju Klariću, Hrvojem Klarićem
Ivo Senader: Ive Senadera, Iva Senadera, Ivi Senaderu, Ivu Senaderu, Ivom Senaderom
Tomislav Glavaš: Tomislava Glavaša, Tomislavu Glavašu, Tomislavom Glavašem
Pavao Matoš: Pavla Matoša, Pavlu Matošu, Pavlom Matošem
Josip Hrelja: Josipa Hrelje, Josipu Hrelji, Josipa Hrelju, Josipom Hreljom
Nikola Tomašić: Nikole Tomašića, Nikoli Tomašiću, Nikolu Tomašića, Nikolom Tomašićem
Vlado Mamić: Vlade Mamića, Vlada Mamića, Vladi Mamiću, Vladu Mamiću, Vladom Mamićem
Stjepan Čep: Stjepana Čepa, Stjepanu Čepu, Stjepanom Čepom
Dino Rački: Dina Račkog, Dina Račkoga, Dinu Račkom, Dinom Račkim
Mirko Vernja: Mirka Vernje, Mirku Vernji, Mirkom Vernjom
Đorđe Lisac: Đorđa Lisca, Đorđu Liscu, Đorđem Liscem
Harry Kenny: Harryja Kennyja, Harryju Kennyju, Harryjem Kennyjem
Joe Virden: Joea Virdena, Joeu Virdenu, Joeom Virdenom
Dalija Vernat: Dalije Vernat, Daliji Vernat, Daliju Vernat, Dalijom Vernat
Ružica Jurić: Ružice Jurić, Ružici Jurić, Ružicu Jurić, Ružicom Jurić
Ankica Mala: Ankice Male, Ankici Maloj, Ankicu Malu, Ankicom Malom
Olga Hrelja: Olge Hrelje, Olgi Hrelji, Olgu Hrelju, Olgom Hreljom
`;

export const serbian = `
Златко Грабац: Златка Грапца, Златку Грапцу, Златком Грапцем
Иван Вернат: Ивана Верната, Ивану Вернату, Иваном Вернатом
Александар Бабић: Александра Бабића, Александру Бабићу, Александром Бабићем
Петар Ковач: Петра Ковача, Петру Ковачу, Петром Ковачем
Марко Перковић: Марка Перковића, Марку Перковићу, Марком Перковићем
Лука Билић: Луке Билића, Луки Билићу, Луку Билића, Луком Билићем
Андрија Лисац: Андрије Лисца, Андрији Лисцу, Андрију Лисца, Андријом Лисцем
Ђорђе Павловски: Ђорђа Павловског, Ђорђу Павловском, Ђорђем Павловским
Никола Томашић: Николе Томашића, Николи Томашићу, Николу Томашића, Николом Томашићем
Бранислав Чудак: Бранислава Чудака, Браниславу Чудаку, Браниславом Чудаком
Милош Верња: Милоша Верње, Милошу Верњи, Милоша Верњу, Милошем Верњом
Радоје Митић: Радоја Митића, Радоју Митићу, Радојем Митићем
Павле Матош: Павла Матоша, Павлу Матошу, Павлом Матошем
Ана Вернат: Ане Вернат, Ани Вернат, Ану Вернат, Аном Вернат
Даница Јурић: Данице Јурић, Даници Јурић, Даницу Јурић, Даницом Јурић
`;
