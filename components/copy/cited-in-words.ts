import type { CitedPosition } from '../../utils/citing/cited-position';
import type { PositionLine } from '../../utils/relevance/card-content';
import { dateAsText, dateBasisMessages } from '../DateInWords';
import { dateTimeAttribute } from '../dates';
import { kindMessages, targetInSentence } from '../position-words';
import { safeHref } from '../safe-href';
import { stanceWord } from '../StanceMark';
import { positionNotes } from '../position-notes';
import type { Strings } from '../strings';

/** A position of somebody in the words of the interface, to be copied. A withdrawn one loses its claim. */
export function citedPosition(who: string, line: PositionLine, strings: Strings): CitedPosition {
  const { t } = strings;
  const messages = kindMessages(line.kind);
  const isRetracted = line.status === 'retracted';
  const url = safeHref(line.source.url);
  const { title } = line.source;
  const published = dateTimeAttribute(line.source.published ?? '');
  return {
    who,
    ...(line.office !== undefined && { office: line.office }),
    act: `${t(messages.word)} ${t(messages.target, targetInSentence(line.target, line.lang))}`,
    ...(!isRetracted && { stance: t(stanceWord(line.stance)) }),
    claim: isRetracted ? t('positionRetracted') : line.summary,
    ...(line.quote !== undefined && !isRetracted && { quote: t('citeQuote', line.quote) }),
    when: whenInWords(line.date, strings),
    chain: chainAround(line, strings),
    source: {
      outlet: line.source.outlet,
      ...(title !== undefined && { title: t('citeQuote', title) }),
      ...(published !== undefined && { published: dateAsText(published, strings) }),
      ...(url !== undefined && { url }),
    },
    notes: notesInWords(line, strings),
  };
}

/** "Said 12 Mar 2025"; an inferred day says so. */
function whenInWords({ basis, on }: PositionLine['date'], strings: Strings): string {
  const { t, locale } = strings;
  const words = t(dateBasisMessages[basis], dateAsText(on, strings));
  const said = words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  return basis === 'inferred' ? `${said} ${t('positionInferred')}` : said;
}

/** What "Bloomberg, via UNN" holds around "UNN". */
function chainAround({ chain, source }: PositionLine, { t }: Strings): CitedPosition['chain'] {
  const earlier = chain.at(-1) === source.outlet ? chain.slice(0, -1) : chain;
  const [before = '', after = ''] = earlier
    .reduceRight((later, outlet) => t('positionVia', outlet, later), mark)
    .split(mark);
  return { before, after };
}

/** A private-use character: neither messages nor names hold it. */
const mark = '\uE000';

/** The office of that day stands beside the name. */
function notesInWords(line: PositionLine, strings: Strings): string[] {
  return positionNotes(line, strings)
    .filter(({ message }) => message !== 'positionThenOffice')
    .map(({ message, words = '' }) => strings.t(message, words));
}
