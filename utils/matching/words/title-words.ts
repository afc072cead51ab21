import { wordSet } from './word-set';

/** What people do and what is done to them in English headlines, folded, where no thing is called so: "Vernik Resigns", "Vernik Indicted". */
const titleVerbs = wordSet(
  `accuses acquitted admits announces apologises apologizes appointed appoints arrested asks axes backs blasts booed charged
  clashes cleared concedes convicted declares defends denies dodges draws elected endorses explains faces fails fined gets goes grilled
  hails heckled hits hospitalised hospitalized impeached indicted insists jailed joins leads loses lost meets mocks mulls named narrows
  nominated ousted ousts pleads pledges praises promises quits reelected refuses rejects resigns retires sacked sacks says seeks
  sentenced slams speaks steps sues survives suspended sworn takes talks tells testifies thanks threatens tops trails unhurt unveils
  urges vetoes visits vows warns wins won`,
);

/** What people in office have there, behind their name: "Read: Vernik Statement". */
const titleMatters = wordSet(
  'aide aides emails impeachment indictment interview presser probe remarks resignation speech statement trial tweet tweets verdict',
);

/** True for a folded word of English that, with a capital behind a name, shows that a headline gives one to such words. */
export function isTitleWord(word: string): boolean {
  return titleVerbs.has(word) || titleMatters.has(word);
}
