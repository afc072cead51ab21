import type { WhyInWords } from '../../utils/relevance/card-content';
import type { PassagePlace } from '../../utils/relevance/passage';
import type { MessageKey, Strings } from '../strings';

const places: Record<PassagePlace, MessageKey> = {
  sentence: 'cardWhySentence',
  paragraph: 'cardWhyParagraph',
  headline: 'cardWhyHeadline',
  lead: 'cardWhyLead',
};

/** Why a position counts as one on what is being read. */
export function whyInWords(why: WhyInWords, { t, locale }: Strings): string {
  switch (why.kind) {
    case 'topic':
      return t(places[why.place], why.label);
    case 'words':
      return t('cardWhyWords', new Intl.ListFormat(locale).format(why.words.map((word) => `${word}…`)));
  }
}
