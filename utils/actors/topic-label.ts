import type { Topic } from './topic';

/** A topic's label in the language of the interface, else in English, else its uid. */
export function topicLabel({ id, label }: Topic, locale: string): string {
  return label[locale] ?? label[new Intl.Locale(locale).language] ?? label['en'] ?? id;
}
