import { wordSet } from './word-set';

/** A line that opens with one of these and goes on with nothing but names and a date tells who wrote it. */
export const bylineOpeners = wordSet(
  `by von par por di da door af av text texte texto testo autor autora auteur autore автор автори авторы текст od
  skrev kirjoittaja szerző yazan reported written reporting editing журналіст журналист редактор redaktor redaktör
  published posted story additional compiled edited author publié rédigé propos recueillis escrito redacción redação tekst cura
  haber rozmawiał rozmawiała opr opracowanie intervju interview beeld reporter penulis pewarta wartawan`,
);

/** What a byline says of its writers besides their names: "By Aldo Vernik, political correspondent". */
export const bylineJobs = wordSet(
  `correspondent reporter editor writer columnist contributor staff senior chief political bureau special foreign agencies
  korrespondent korrespondentin redakteur redakteurin agenturen correspondant correspondante envoyé envoyée spécial
  spéciale agences corresponsal enviado enviada especial agencias corrispondente inviato inviata agenzie correspondente
  korespondent korespondentka кореспондент кореспондентка корреспондент`,
);

/** Who took, drew or agreed to an image: behind one of these stands no mention. */
export const creditWords = wordSet(
  `photo photos photograph photographs photographer photography picture pictures image images illustration credit credits
  courtesy graphic cartoon foto fotos bild bilder grafik fotograf fotografin photographe crédit crédits imagen imágenes
  fotografía fotografie infografía imagem immagine zdjęcie zdj fot snímek fénykép kuva фото фотограф фотографія фотография
  beeld світлина світлини ілюстрація иллюстрация кадр снимка getty`,
  `تصوير عدسة صورة كتب كتبت إعداد تقرير تحرير مراسل مراسلة خبرنگار گزارش گزارشگر عکس عکاس צילום צילומים צילם צילמה תצלום כתב מאת
  फोटो छाया तस्वीर रिपोर्ट संवाददाता`,
);

/** Behind a photographer's name they say for whom, or by whose leave, an image was taken: "Jane Doe, for the Herald". */
export const creditMatters = wordSet(
  'for used with permission rights reserved pour autorisation für mit genehmigung para con permiso per permissão voor för dla для zgoda',
);

/** Who writes a live blog as it happens, right before the name: "Онлайн веде". */
export const liveBylines =
  /^(?:онлайн|наживо|трансляцію|трансляцию|текстову трансляцію|текстовую трансляцию|хроніку|хронику)\s(?:веде|ведуть|ведёт|ведет|ведут)\s$/iu;

/** When the writer of a live blog is there, behind the name: "Jane Doe (now) and John Roe (earlier)". */
export const liveShifts = /^\s?\((?:now|earlier)\)/;

/** Agencies that stand behind a photographer's name and a stroke: "Jane Doe/Reuters". */
export const agencies = wordSet(
  `ap afp epa efe dpa reuters getty gettyimages shutterstock alamy pa xinhua anp ansa lapresse bloomberg pap čtk ctk tasr
  mti stt lehtikuva belga keystone apa ritzau scanpix alliance новости imago zuma sipa abaca maxppp europapress unian укрінформ уніан унн унiан рбк тасс
  риа рия інтерфакс интерфакс afp-jiji kyodo yonhap via zumapress nurphoto`,
);

/** Chinese and Japanese words that a writer's name follows at once. */
export const soloBylines = [
  '記者',
  '记者',
  '編輯',
  '编辑',
  '編譯',
  '编译',
  '攝影',
  '摄影',
  '撰文',
  '撰稿',
  '攝',
  '摄',
  '責編',
  '责编',
  '実習生',
  '通訊員',
  '通讯员',
  '作者',
  '撮影',
  '核稿',
  '整理',
  '校對',
  '校对',
];

/** The same before a stroke, a middle dot or the like, in Korean and Thai too: "文／", "撮影・", "글=", "ภาพ:". */
export const soloCredits =
  /[文圖图攝摄影画]\s?[／/:：|｜]\s?$|(?:文|撮影|聞き手|構成|取材|写真)[・／/:：＝=]\s?$|(?:글|사진|촬영|정리|취재)\s?[=:]\s?$|(?:เรื่อง|ภาพ|ข่าว|กราฟิก)\s?:\s?$/u;

/** The same behind a name: "／台北報導", "/文", "攝）", " 기자]". */
export const soloSignatures =
  /^\s?(?:[／/](?:\p{Script=Han}{0,6}(?:報導|报道|報道|電)|[文图圖攝摄影])|[攝摄](?:$|[）)／/])|撮影|기자(?:$|\s?[\])=/]|\s[\w.]+@))/u;

/** The last words of the names of papers, stations and agencies: "Jane Doe, Associated Press". */
export const outletWords = wordSet(
  `press news post times journal herald tribune guardian bbc cnn npr ap afp reuters dpa efe ansa pap writer correspondent editor
  вісник вестник газета новини новости zeitung anzeiger tagblatt rundschau gazeta dziennik noviny gazette courrier corriere gazzetta
  diario jornal dagblad`,
);

/** Behind the name of whoever wrote the article. */
export const isWriter =
  /^,?\s(?:is\s(?:an?|the|our)\s(?:[\p{L}’'-]+\s){0,4}(?:columnist|correspondent|reporter|staff writer)|ist\s(?:[\p{L}-]+\s){0,2}(?:Kolumnist|Korrespondent|Redakteur|Reporter)(?:in)?|est\s(?:[\p{L}-]+\s)?(?:chroniqueu(?:r|se)|éditorialiste|correspondante?)|es\s(?:[\p{L}-]+\s)?(?:columnista|corresponsal|reporter[oa]|redactora?)|è\s(?:[\p{L}-]+\s)?(?:editorialista|opinionista|corrispondente)|é\s(?:[\p{L}-]+\s)?(?:colunista|correspondente)|is\s(?:[\p{L}-]+\s)?(?:columnist|redacteur|verslaggever))(?!\p{L})/u;
