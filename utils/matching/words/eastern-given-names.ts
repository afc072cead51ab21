// Given names of eastern Europe, Finland, the Caucasus and Central Asia beside those of `given-names`, and foreign ones as Cyrillic
// letters write them: written for this project from everyday news usage. What is a common word of a western language is left out,
// for the list is asked in all of them: "pero", "toma", "samo".

export const easternMen = `тиміш клим панас савелій трохим хома яким ахмед влад гавриил игнат камиль осип платон радик ренат эльдар асен
  благой валери васил васко веселин григор данаил делян деян димо дончо живко здравко илия кристиян лъчезар любен
  манол марин милко момчил найден никола петко стамен страхил теодор янко демьян аверьян eryk gustaw kajetan
  lechosław olgierd remigiusz sylwester zenon arnošt bedřich bořivoj čestmír ctirad evžen hanuš jáchym kryštof leoš
  ludvík matouš matyáš metoděj vítězslav vladan zdislav albín ambróz augustín antun berislav dinko domagoj dražen
  duje duško fabijan frane grgur jerko jozo krunoslav lovre marinko mijo miljenko mislav nikica ognjen pavao pavle
  petar ranko roko slaven stipan šime tadija tonči vinko vjekoslav zvonko boštjan jurij matevž matic matija nikša
  jakša stane zvone aarne aaro antero armas arttu arvo asko eerik eino hermanni ismo jarkko jarmo jouko jyrki kaarlo
  keijo kyösti mauri niilo pertti petri samuli santeri simo tarmo tauno tommi tuomo väinö veijo vilho αλέξανδρος
  ανδρέας αντώνης απόστολος αργύρης αριστείδης βαγγέλης βασίλης γεώργιος γρηγόρης διονύσης ευάγγελος ευθύμιος ηλίας
  θανάσης θεόδωρος θεοδόσης θοδωρής θωμάς ιωάννης κωνσταντίνος λάζαρος λάμπρος λεωνίδας λευτέρης μανώλης μάριος
  μιχάλης νικόλαος ορέστης παναγιώτης παντελής παύλος πέτρος σάββας σπύρος σταύρος στέλιος στράτος σωτήρης τάσος
  τηλέμαχος φίλιππος φώτης χαράλαμπος χρήστος χριστόφορος
  айдын акмаль алишер алмазбек амантай арман армен асет асхат ашот бакыт бакытжан бауыржан бахром бахтияр бекзат бобур ботир
  ваагн вардан вахтанг вугар гагик гайк гайрат гейдар гиорги гоча гурбангулы давит дамир данияр дастан даулет джамшид дилшод
  дияс ерболат ербол ержан ерлан жандос жанибек жасур жомарт жумабай зафар зураб икрам ильгиз ильшат ильсур ильхам ильяс илхам
  кайрат камиль касым каха кенжебек куаныш леван мамука мгер мейрам михеил мурат мухтар наиль намик нарек нодар нуржан
  нурлан нурсултан олжас рафис рашад ришат ровшан рустем самат самвел санжар сердар серж серик сооронбай сухроб талгат темирлан
  темур тенгиз тигран толеген торнике тофик улугбек фанис фарид фаррух фарход хачик чынгыз шавкат шамиль эльчин эмомали эрлан
  мустафа рефат ахтем наріман ільхам bulcsú donát kázmér lóránd oszkár vajk
  алмаз ахмад ахмет эмин ибрагим ібрагім исмаил ісмаїл магомед махмуд мехмет мохаммед мохаммад омер омар селим селім хасан
  хусейн юсуф абдулла жан поль пьер жак луи луї анри анрі андре марсель паскаль кристоф крістоф мишель мішель николя
  ніколя оливье олів'є жерар бернар ален дидье жером лоран гийом гійом филипп філіпп петер вольфганг уве герхард гергард
  вилли хельмут гельмут отто рудольф райнер свен ларс юхан андерс улоф бьорн бйорн магнус кнут эрик ерік стивен стівен
  майкл девід дэвид річард брайан браян кевин кевін генри генрі гарри гаррі кристофер крістофер грегори грегорі едвард
  эдвард чарльз тоні тони бенджамин бенджамін пабло педро хосе хуан карлос луис луїс мигель мігель хавьер мануэль мануель
  фернандо диего дієго марио маріо джованни джованні джузеппе паоло маттео сильвио сільвіо франческо роберто антонио
  антоніо фабрицио фабріціо янош ласло ференц золтан иштван іштван анджей войцех матеуш рафал збигнев збігнєв кшиштоф
  милош мілош їржі иржи зденек томаш душан александар`;

export const easternWomen = `майя наталка поліна уляна одарка горпина емілія еліна агата аглая агния алиса альбина арина виолетта инга инесса
  кристина лиана мила сабина серафима стелла элина юлиана албена анелия антоанета благовеста боряна ваня веска
  виолета даниела деница димитрина донка елица ива иванка ирена камелия красимира магдалена милка нели николина петя
  радка росица силвия софка стела стефка таня цветана aldona bernadeta bogusława felicja genowefa honorata jowita
  józefa kazimiera lucyna ludwika marzena mirosława oliwia sabina weronika wiesława jindřiška johana miluše otýlie
  štěpánka zdena žaneta žofie edita antonija biserka danica dijana dragica đurđa ivka jasminka josipa katica ljerka
  marica matea nives ružica tajana tihana višnja zorica zrinka bernarda damjana frančiška jelka jerneja jožefa
  klavdija majda marjetka metka neža polona štefka tadeja urša aila airi arja eija eila heini hilkka iida irja kerttu
  kirsi kirsti marjo marketta mervi milla noora raija raili saana saija senni seija sirkka terhi titta tuija virpi
  αγγελική αθηνά αικατερίνη αλεξάνδρα αναστασία άννα αντωνία ασημίνα βάσω βασιλική γεωργία δέσποινα δήμητρα ειρήνη
  ελευθερία ευαγγελία ευγενία εύη ευτυχία ζωή θεοδώρα ιωάννα κωνσταντίνα λίνα λουκία μαρίνα νίκη νατάσα ντόρα όλγα
  παναγιώτα παρασκευή ράνια σοφία σταυρούλα στέλλα τζένη φωτεινή χριστίνα χρυσούλα
  айгуль айнур айсулу алия алсу алтынай ануш асель асмик гаяне гузель гулнора гульмира гульнара гульшат дилноза динара жанар
  зарина камила кымбат лаззат лейла лусине мадина майра мехрибан меруерт муниса назгуль нарине нодира рузалия саломе салтанат
  сауле севиль севиндж фарида феруза фируза шолпан шынар эльмира таміла еміне аліє anett annamária aranka ilka julianna lenke
  lilla nikoletta ottília szidónia teréz zsuzsa ágota
  фатима фатіма айше катрин катрін изабель ізабель софи софі мэри мері энн енн маргарет элизабет елізабет джейн кэтрин
  кетрін наоми наомі хиллари гілларі франсуаза жаклин жаклін беатриса беатріса каролин каролін бригитта бригітта ингрид
  інгрід астрид астрід джорджа лусия лусія изабелла ізабелла`;
