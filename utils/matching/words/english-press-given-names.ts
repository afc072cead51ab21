// Given names of Ireland, Britain, New Zealand, Israel, Romania, Nigeria, Ghana, Kenya, southern Africa, India, Malaysia, central
// Asia, the Gulf and Japan as papers in English write them, beside those of `given-names`: written for this project, without what
// is as well a surname or a word of a western language.

export const englishPressMen = `yoav tzvi mordechai moshe shlomo yaakov yehuda yosef avraham eitan itamar bezalel yair nir gilad zeev yoel yariv
  oluwaseun olusegun adekunle olakunle adewale olawale olufemi oluwafemi olugbenga bamidele ayodele rotimi chinedu ikenna obinna
  ifeanyichukwu kelechi nasir aminu shehu haroon rasheed asim shahnawaz anupam rajendran murugan lokesh yogesh ganesh
  kishore shyam bongani sizwe themba kagiso tshepo pravesh faizal shukri rafizi hishammuddin zahid shafie khairy syahir nayef
  abdulaziz hamad tamim jassim behrouz javad nabih talal fouad hideo naoki humza nadhim kwasi jagmeet
  tadhg fintan cathal ruairí donncha padraic éamon éamonn lorcan cormac ronan proinsias micheál colm tarquin crispin wiremu tamati
  rawiri irfan imtiaz shakeel wasim waseem naseem tanveer jignesh bijoy subrata sourav ashutosh
  lenny lennie denny freddy timmy richie ritchie vinny vinnie zeke herbie howie jez donnie
  shailesh olamide chukwudi uchenna nnaemeka kazuhiko kazuhiro kazuya hirofumi hiroki hiroyuki shigeki kenta kenichi shinichi
  abiodun oluwole babajide effiong kwaku kwabena josephat nurlan daniyar yerlan venkat himanta seydou souleymane modibo yiannis sotiris
  daisuke kosuke yusuke keisuke ryosuke ryota takuya katsuya tetsuya tetsuo masayuki masato nobuyuki toshiyuki yoshihiro yoshiyuki
  tomohiro hitoshi satoshi atsushi tsuyoshi kiyoshi shuji yuji kohei shohei`;

export const englishPressWomen = `hetty trudy lizzie susie suzie edie galit orly tzipi shira dalia efrat merav ayelet orit olufunke oluwafunke oluwakemi oluwatosin temitope
  oluwabukola nneka chioma adaeze nkechi ngozichukwu hauwa halima zubaida rukhsana nafisa nighat sulochana nokuthula lerato nomvula
  zanele nomsa nurul izzah azalina rima sayaka fumie chrystia shaniqua
  bríd nuala deirdre sorcha fionnuala dervla siún cressida tamsin fenella jocasta philippa araminta arabella davina hinemoa ngaire
  aroha anuradha swati sangeeta kavitha deepika shweta jyoti rukmini chidinma thandiwe wanjiku wambui achieng sachiko michiko mariko
  folasade obiageli chinwe ifeoma abena akua efua adjoa fatuma akinyi aizhan aïssata androula nélida caitríona anjali kalpana nasreen
  meenakshi ioana andreea mihaela oana luminița noriko haruka tomoko yumiko junko kyoko akiko ayako hiroko kazuko miyuki emiko masako`;
