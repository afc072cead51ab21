/**
 * True when a surname that opens a sentence and ends here goes on with what people do and things do not, in several words:
 * "Stone steps down", "Wilk podał się do dymisji".
 */
export function isDeedOfPeople(text: string, end: number, lang: string): boolean {
  if (ofPeople.test(text.slice(end, end + ofPeopleReach))) return true;
  if (resigns[lang]?.test(text.slice(end, end + resignsReach))) return true;
  return lang === 'en' && withPeople.test(text.slice(end, end + withPeopleReach));
}

const ofPeople =
  /^\s(?:dies\s(?:at|aged)\s\d|(?:steps|stands)\s(?:down|aside)|hits\s(?:back|out)|takes\s(?:office|charge|over|aim|questions|the\s(?:oath|stage|stand|helm|lead|floor|blame))|under\sfire|all['’]attacco|sotto\saccusa)(?![\p{L}-])/u;
const ofPeopleReach = 18;

// "Price and a small group of senators", "Stone and his aides"; but "Rice and the food of members".
const withPeople =
  /^\sand\s(?:an?|the|his|her|other|several|some|many|most|two|three|four|five|six|fellow|dozens\sof|\d+)\s(?:(?!of|by|for|in|on|to|with|from|that)\p{Ll}[\p{Ll}-]*\s){0,2}(?:(?:group|number|handful|team|band|delegation|coalition|majority)\sof\s(?:\p{Ll}[\p{Ll}-]*\s){0,2})?(?:senators?|lawmakers?|legislators?|members?|ministers?|mps|colleagues?|allies|ally|aides?|advisers?|advisors?|deputy|deputies|councillors?|governors?|mayors?|president|premier|chancellor|speaker|leaders?|supporters?|officials?|diplomats?|lawyers?|wife|husband|family|team|staff)(?![\p{L}’'-])/iu;
const withPeopleReach = 88;

/** A verb, and what nobody but people leave: "Мороз подає у відставку". */
const resigns: Record<string, RegExp> = {
  uk: /^\s\p{Ll}+\s(?:у|в) відставку(?!\p{L})/u,
  ru: /^\s\p{Ll}+\sв отставку(?!\p{L})/u,
  pl: /^\s\p{Ll}+\s(?:się )?do dymisji(?!\p{L})/u,
  cs: /^\s\p{Ll}+\s(?:demisi|rezignaci)(?!\p{L})/u,
  sk: /^\s\p{Ll}+\s(?:demisiu|rezignáciu)(?!\p{L})/u,
  hr: /^\s\p{Ll}+\sostavku(?!\p{L})/u,
  bs: /^\s\p{Ll}+\sostavku(?!\p{L})/u,
  sr: /^\s\p{Ll}+\s(?:ostavku|оставку)(?!\p{L})/u,
  be: /^\s\p{Ll}+\sў адстаўку(?!\p{L})/u,
  sl: /^\s\p{Ll}+\sodstop(?!\p{L})/u,
};
const resignsReach = 40;
