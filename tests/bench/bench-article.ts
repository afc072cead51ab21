/** Words of the article, as of a long one in a newspaper. */
export const articleWords = 700;

// Invented. One sentence in two reports something, as in political news: indirect, direct, with sources and asides.
const paragraphs = [
  'The council of Elmhaven met on Tuesday to vote on the new bridge. Mayor Anna Berg said that work would begin in May, adding that the money had been found. “We have waited long enough,” she told reporters after the vote. “The people of this town deserve better.”',
  'Olof Lind, a former engineer who leads the opposition, criticised the plan as too expensive. According to a report by the harbour office, the old bridge carries 4,000 cars a day. The report was finished in June and has 90 pages.',
  'Traffic on the river road came to a stop twice in the past year. Three houses near the bank were sold, and the school moved to the other side of the square. “Nobody asked us,” said Peter Holm, 54, whose shop stands next to the bridge, “and nobody told us when it will close.”',
  'The ministry denied that it had promised to pay half of the costs. Its spokesman, Karl Vester, said in an interview with the local paper that the U.S. firm “has our full trust,” but declined to say when a contract would be signed.',
  'In the evening some two hundred people stood in front of the town hall. It rained, and the band that had come from Norhaven went home early. Berg is expected to speak again on Friday, and a second vote is planned for next month.',
];

/** An English article of invented people; the same every time. */
export function makeBenchArticle(): string {
  const taken: string[] = [];
  let words = 0;
  for (let at = 0; words < articleWords; at++) {
    const paragraph = paragraphs[at % paragraphs.length]!;
    taken.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return taken.join('\n');
}
