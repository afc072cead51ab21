import type { Draft } from '../../../utils/dataset/records/records';

/** One language of a topic, as a row of its form. */
export interface TopicRow {
  lang: string;
  label: string;
  keywords: string[];
}

/** The languages of a topic's labels and keywords, English first, the rest as they stand. */
export function rowsOfTopic({
  label,
  keywords = {},
}: Pick<Draft<'topic'>, 'label' | 'keywords'>): TopicRow[] {
  const languages = new Set(['en', ...Object.keys(label), ...Object.keys(keywords)]);
  return [...languages].map((lang) => ({
    lang,
    label: label[lang] ?? '',
    keywords: keywords[lang] ?? [],
  }));
}

/** The rows as a topic keeps them; of two rows with one language the later counts. */
export function topicOfRows(rows: readonly TopicRow[]): Pick<Draft<'topic'>, 'label' | 'keywords'> {
  const filled = rows.filter(
    ({ lang, label, keywords }) => lang !== '' && (label !== '' || keywords.length > 0),
  );
  const withKeywords = filled.filter(({ keywords }) => keywords.length > 0);
  return {
    label: Object.fromEntries(filled.map(({ lang, label }) => [lang, label])),
    keywords:
      withKeywords.length === 0
        ? undefined
        : Object.fromEntries(withKeywords.map(({ lang, keywords }) => [lang, keywords])),
  };
}
