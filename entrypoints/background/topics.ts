import type { Topic } from '../../utils/actors/topic';
import type { Dataset } from '../../utils/dataset/dataset';
import type { ReadingPlace } from '../../utils/messaging/card-calls';
import type { ArticleTexts } from '../../utils/messaging/protocol';
import type { PassageRead } from '../../utils/relevance/part-by-reading';
import { passageAround } from '../../utils/relevance/passage-around';
import type { Passage } from '../../utils/relevance/passage';
import { passageTopics } from '../../utils/relevance/passage-topics';
import { createTopicFinder, type TopicFinder } from '../../utils/topics/topic-finder';

/** Tells what is being read, by the topics of the dataset as it stands now. */
export interface Topics {
  /** Around a name on a page. */
  around(place: ReadingPlace): Promise<PassageRead>;
  of(passage: Passage): Promise<Pick<PassageRead, 'topics' | 'known'>>;
  ofArticle(texts: ArticleTexts): Promise<Pick<PassageRead, 'topics' | 'known'>>;
}

/** Keywords are compiled when they are first needed, and anew once the dataset is another one. */
export function createTopics(dataset: Pick<Dataset, 'generation' | 'topics'>): Topics {
  let current: { generation: number; compiled: Promise<CompiledTopics> } | undefined;

  async function compiled(): Promise<CompiledTopics> {
    const generation = await dataset.generation();
    if (current?.generation !== generation) current = { generation, compiled: compile(dataset) };
    return current.compiled;
  }

  async function of({ sentence, paragraph, headline, lead, lang }: Passage) {
    const { finder, known } = await compiled();
    const count = (part: string) => finder.count(part, lang);
    const topics = passageTopics({
      sentence: count(sentence),
      paragraph: count(paragraph),
      headline: count(headline),
      lead: count(lead),
    });
    return { topics, known };
  }

  return {
    of,
    ofArticle: ({ headline, lead, body, lang }) =>
      of({ headline, lead, sentence: '', paragraph: body, ...(lang !== undefined && { lang }) }),
    async around({ page: { lang }, around }) {
      const text = passageAround({ ...around, ...(lang !== undefined && { lang }) });
      return { text, ...(await of(text)) };
    },
  };
}

interface CompiledTopics {
  finder: TopicFinder;
  known: PassageRead['known'];
}

async function compile(dataset: Pick<Dataset, 'topics'>): Promise<CompiledTopics> {
  const topics = await dataset.topics();
  const known: Record<string, Topic> = Object.fromEntries(topics.map((topic) => [topic.id, topic]));
  return { finder: createTopicFinder(topics), known };
}
