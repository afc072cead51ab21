// Given names of Israel, Nigeria, southern Africa, India, Malaysia, the Gulf and Japan as papers in English write them, beside
// those of `given-names`: written for this project, without what is as well a surname or a word of a western language.

export const englishPressMen = `yoav tzvi mordechai moshe shlomo yaakov yehuda yosef avraham eitan itamar bezalel yair nir gilad zeev yoel yariv
  oluwaseun olusegun adekunle olakunle adewale olawale olufemi oluwafemi olugbenga bamidele ayodele rotimi chinedu ikenna obinna
  ifeanyichukwu kelechi nasir aminu shehu haroon rasheed asim shahnawaz anupam rajendran murugan lokesh yogesh ganesh
  kishore shyam bongani sizwe themba kagiso tshepo pravesh faizal shukri rafizi hishammuddin zahid shafie khairy syahir nayef
  abdulaziz hamad tamim jassim behrouz javad nabih talal fouad hideo naoki humza nadhim kwasi jagmeet harjit amrit jaswinder`;

export const englishPressWomen = `galit orly tzipi shira dalia efrat merav ayelet orit olufunke oluwafunke oluwakemi oluwatosin temitope
  oluwabukola nneka chioma adaeze nkechi ngozichukwu hauwa halima zubaida rukhsana nafisa nighat sulochana nokuthula lerato nomvula
  zanele nomsa nurul izzah azalina rima sayaka fumie chrystia shaniqua`;
