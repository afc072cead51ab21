// Given names of eastern Europe and Finland beside those of `given-names`, written for this project from everyday news usage. What is a
// common word of a western language is left out, for the list is asked in all of them: "pero", "toma", "samo".

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
  τηλέμαχος φίλιππος φώτης χαράλαμπος χρήστος χριστόφορος`;

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
  παναγιώτα παρασκευή ράνια σοφία σταυρούλα στέλλα τζένη φωτεινή χριστίνα χρυσούλα`;
