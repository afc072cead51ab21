/** Invented people in the genitive, dative, accusative, instrumental, locative and vocative. */
export const polish = `
Jan Wernicki: Jana Wernickiego, Janowi Wernickiemu, Janem Wernickim, Janie Wernickim
Piotr Wróbel: Piotra Wróbla, Piotrowi Wróblowi, Piotrem Wróblem, Piotrze Wróblu
Paweł Zając: Pawła Zająca, Pawłowi Zającowi, Pawłem Zającem, Pawle Zającu
Marek Gołąb: Marka Gołębia, Markowi Gołębiowi, Markiem Gołębiem, Marku Gołębiu
Andrzej Sudek: Andrzeja Sudka, Andrzejowi Sudkowi, Andrzejem Sudkiem, Andrzeju Sudku
Krzysztof Sikora: Krzysztofa Sikory, Krzysztofowi Sikorze, Krzysztofa Sikorę, Krzysztofem Sikorą, Krzysztofie Sikorze
Jerzy Bąk: Jerzego Bąka, Jerzemu Bąkowi, Jerzym Bąkiem, Jerzym Bąku
Antoni Jasny: Antoniego Jasnego, Antoniemu Jasnemu, Antonim Jasnym
Grzegorz Wilk: Grzegorza Wilka, Grzegorzowi Wilkowi, Grzegorzem Wilkiem, Grzegorzu Wilku
Tadeusz Werko: Tadeusza Werki, Tadeuszowi Werce, Tadeusza Werkę, Tadeuszem Werką, Tadeuszu Werce
Stefan Pedro: Stefana Pedry, Stefanowi Pedrze, Stefanem Pedrą
Lech Gwóźdź: Lecha Gwoździa, Lechowi Gwoździowi, Lechem Gwoździem, Lechu Gwoździu
Tomasz Linde: Tomasza Lindego, Tomaszowi Lindemu, Tomaszem Lindem
Robert Baran: Roberta Barana, Robertowi Baranowi, Robertem Baranem, Robercie Baranie
Bruno Sowa: Brunona Sowy, Bruna Sowy, Brunonowi Sowie, Brunonem Sową, Brunonie Sowie
Kuba Rydz: Kuby Rydza, Kubie Rydzowi, Kubę Rydza, Kubą Rydzem
Zdzisław Lis: Zdzisława Lisa, Zdzisławowi Lisowi, Zdzisławem Lisem, Zdzisławie Lisie
Dawid Wierzba: Dawida Wierzby, Dawidowi Wierzbie, Dawida Wierzbę, Dawidem Wierzbą, Dawidzie Wierzbie
Michał Kozieł: Michała Kozła, Michałowi Kozłowi, Michałem Kozłem, Michale Koźle
Cezary Worzeł: Cezarego Worła, Cezaremu Worłowi, Cezarym Worłem, Cezarym Worle
Lucjan Wocioł: Lucjana Wotła, Lucjanowi Wotłowi, Lucjanem Wotłem
Olgierd Gwąż: Olgierda Gwęża, Olgierdowi Gwężowi, Olgierdem Gwężem
Wacław Gwarzec: Wacława Gwarca, Wacławowi Gwarcowi, Wacławem Gwarcem
Wojciech Gozioł: Wojciecha Gozła, Wojciechowi Gozłowi, Wojciechem Gozłem, Wojciechu Goźle
Józef Mroczek: Józefa Mroczka, Józefowi Mroczkowi, Józefem Mroczkiem
Kamil Stępień: Kamila Stępnia, Kamilowi Stępniowi, Kamilem Stępniem, Kamilu Stępniu
Maciej Kwiecień: Macieja Kwietnia, Maciejowi Kwietniowi, Maciejem Kwietniem
Adam Kupiec: Adama Kupca, Adamowi Kupcowi, Adamem Kupcem, Adamie Kupcu
Donald Trust: Donalda Trusta, Donaldowi Trustowi, Donaldem Trustem, Donaldzie Truście
Kennedy Hardy: Kennedy'ego Hardy'ego
Jean-Claude Vernier: Jean-Claude'a Verniera, Jean-Claude'owi Vernierowi, Jean-Claude'em Vernierem
Joe Virden: Joego Virdena, Joemu Virdenowi, Joem Virdenem
Colin Verdey: Colina Verdeya, Colinowi Verdeyowi, Colinem Verdeyem, Colinie Verdeyu
Edwin Tolway: Edwina Tolwaya, Edwinowi Tolwayowi, Edwinem Tolwayem, Edwinie Tolwayu
Asia Vibi: Asi Vibi, Asię Vibi, Asią Vibi
Anna Wernicka: Anny Wernickiej, Annie Wernickiej, Annę Wernicką, Anną Wernicką
Maria Wróblewicz: Marii Wróblewicz, Marię Wróblewicz, Marią Wróblewicz
Zofia Góra: Zofii Góry, Zofii Górze, Zofię Górę, Zofią Górą
Kinga Jasna: Kingi Jasnej, Kindze Jasnej, Kingę Jasną, Kingą Jasną
Beata Rokita: Beaty Rokity, Beacie Rokicie, Beatę Rokitę, Beatą Rokitą
Magda Mucha: Magdy Muchy, Magdzie Musze, Magdę Muchę, Magdą Muchą
Monika Fala: Moniki Fali, Monice Fali, Monikę Falę, Moniką Falą
Kaja Zięba: Kai Zięby, Kai Ziębie, Kaję Ziębę, Kają Ziębą
Alicja Kania: Alicji Kani, Alicję Kanię, Alicją Kanią
Ewa Smoła: Ewy Smoły, Ewie Smole, Ewę Smołę, Ewą Smołą
Jolanta Nowakowa: Jolanty Nowakowej, Jolancie Nowakowej, Jolantę Nowakową
`;

export const czech = `
Jan Vernák: Jana Vernáka, Janu Vernákovi, Janovi Vernákovi, Janem Vernákem
Pavel Hasel: Pavla Hasla, Pavlovi Haslovi, Pavlem Haslem
Petr Kněmec: Petra Kněmce, Petrovi Kněmcovi, Petrem Kněmcem
Karel Čupek: Karla Čupka, Karlu Čupkovi, Karle Čupku, Karlem Čupkem
Tomáš Kučera: Tomáše Kučery, Tomáši Kučerovi, Tomášovi Kučerovi, Tomáše Kučeru, Tomášem Kučerou
Jiří Veselý: Jiřího Veselého, Jiřímu Veselému, Jiřím Veselým
Luděk Sobota: Luďka Soboty, Luďkovi Sobotovi, Luďka Sobotu, Luďkem Sobotou
Ondřej Krejčí: Ondřeje Krejčího, Ondřejovi Krejčímu, Ondřejem Krejčím
Jakub Vernů: Jakuba Vernů, Jakubovi Vernů, Jakubem Vernů
Zdeněk Svěrák: Zdeňka Svěráka, Zdeňkovi Svěrákovi, Zdeňkem Svěrákem
Otto Ryba: Otty Ryby, Ottovi Rybovi, Ottou Rybou, Otta Ryby, Ottem Rybou
Ivo Levý: Iva Levého, Ivovi Levému, Ivem Levým
René Rys: Reného Ryse, Renému Rysovi, Reném Rysem
Aleš Hlinka: Aleše Hlinky, Alešovi Hlinkovi, Alešem Hlinkou
Andrew Hardy: Andrewa Hardyho, Andrewovi Hardymu, Andrewem Hardym
Viktor Honzík: Viktora Honzíka, Viktoru Honzíkovi, Viktorem Honzíkem
Matěj Růžička: Matěje Růžičky, Matějovi Růžičkovi, Matějem Růžičkou
Mikuláš Kose: Mikuláše Koseho, Mikulášovi Kosemu, Mikulášem Kosem
Vít Chytil: Víta Chytila, Vítu Chytilovi, Vítem Chytilem
Ladislav Vernič: Ladislava Verniče, Ladislavovi Verničovi, Ladislavem Verničem
Jean-Claude Vernier: Jeana-Clauda Verniera, Jeanu-Claudovi Vernierovi, Jeanem-Claudem Vernierem
Joe Virden: Joea Virdena, Joeovi Virdenovi
Bernie Sanders: Bernieho Sanderse, Berniemu Sandersovi
Michael O'Very: Michaela O'Veryho, Michaelovi O'Verymu
Asia Vibiová: Asie Vibiové, Asii Vibiovou
Jana Vernáková: Jany Vernákové, Janě Vernákové, Janu Vernákovou, Janou Vernákovou
Marie Veselská: Marie Veselské, Marii Veselské, Marii Veselskou, Marií Veselskou
Hynek Vrabě: Hynka Vraběte, Hynkovi Vraběti, Hynkem Vrabětem
Dalibor Verlub: Dalibora Verluba, Daliborovi Verlubovi, Dalibore Verlube, Daliborem Verlubem
Lucie Krejčí: Lucii Krejčí, Lucií Krejčí
Olga Janků: Olgy Janků, Olze Janků, Olgu Janků, Olgou Janků
Blanka Hrubá: Blanky Hrubé, Blance Hrubé, Blanku Hrubou, Blankou Hrubou
Barbora Skálová: Barbory Skálové, Barboře Skálové, Barboru Skálovou
Dagmar Kosová: Dagmary Kosové, Dagmaře Kosové, Dagmar Kosovou
Miluše Nosková: Miluši Noskové, Miluši Noskovou, Miluší Noskovou
Hillary Hardyová: Hillary Hardyové, Hillary Hardyovou
Taťána Malá: Taťány Malé, Taťáně Malé, Taťánu Malou
`;

export const slovak = `
Ján Vernáč: Jána Vernáča, Jánovi Vernáčovi, Jánom Vernáčom
Peter Novák: Petra Nováka, Petrovi Novákovi, Petrom Novákom
Pavol Hudec: Pavla Hudeca, Pavlovi Hudecovi, Pavlom Hudecom, Pavla Hudca
Juraj Veselý: Juraja Veselého, Jurajovi Veselému, Jurajom Veselým
Milan Krajčí: Milana Krajčího, Milanovi Krajčímu, Milanom Krajčím
Jozef Hlina: Jozefa Hlinu, Jozefovi Hlinovi, Jozefom Hlinom
Ivo Petko: Iva Petka, Ivovi Petkovi, Ivom Petkom
Marek Lipka: Mareka Lipku, Marka Lipku, Marekovi Lipkovi, Markovi Lipkovi, Marekom Lipkom
Ondrej Slezák: Ondreja Slezáka, Ondrejovi Slezákovi, Ondrejom Slezákom
Tibor Vernini: Tibora Verniniho, Tiborovi Verninimu, Tiborom Verninim
Michal Bača: Michala Baču, Michalovi Bačovi, Michalom Bačom
Karol Kotol: Karola Kotla, Karolovi Kotlovi, Karolom Kotlom
Béla Szabó: Bélu Szabóa, Bélovi Szabóovi, Bélom Szabóom
Andrej Hájek: Andreja Hájka, Andrejovi Hájkovi, Andrejom Hájkom
George Hardy: Georgea Hardyho, Georgeovi Hardymu, Georgeom Hardym
Jean-Claude Vernier: Jeana-Clauda Verniera, Jeanovi-Claudovi Vernierovi
Joe Virden: Joea Virdena, Joeovi Virdenovi, Joeom Virdenom
Jana Vernáčová: Jany Vernáčovej, Jane Vernáčovej, Janu Vernáčovú, Janou Vernáčovou
Mária Veselá: Márie Veselej, Márii Veselej, Máriu Veselú, Máriou Veselou
Oľga Dolná: Oľgy Dolnej, Oľge Dolnej, Oľgu Dolnú, Oľgou Dolnou
Lucia Krajčíová: Lucie Krajčíovej, Lucii Krajčíovej, Luciu Krajčíovú
Eva Novák: Evy Novák, Eve Novák, Evu Novák, Evou Novák
Dagmar Malá: Dagmary Malej, Dagmare Malej, Dagmar Malú
`;
