import './article.css';
import { DateInWords } from '../DateInWords';
import { useStrings } from '../strings';
import { ChoiceChips } from '../ChoiceChips';
import type { ArticleShown, PersonNamed, PageInFront } from './page-in-front';
import { ArticleMore } from './ArticleMore';
import { Switch } from './Switch';

interface ArticleHeadProps {
  page: PageInFront;
  /** The site in front of the reader; null where there is none to switch. */
  site: string | null;
  isOnHere: boolean;
  /** False where the topics are chosen elsewhere. */
  hasTopics?: boolean;
  onToggleHere: (isOn: boolean) => void;
  onToggleTopic: (topic: string, isChosen: boolean) => void;
}

/** How many people the article names, which article it is, its topics, and the switch for its site. */
export function ArticleHead({
  page,
  site,
  isOnHere,
  hasTopics = true,
  onToggleHere,
  onToggleTopic,
}: ArticleHeadProps) {
  const { t } = useStrings();
  const article = page.kind === 'loading' ? undefined : page.article;
  return (
    <header class="sp-article-head">
      <div class="line">
        <h1 aria-live="polite">
          <Heading page={page} />
        </h1>
        {site !== null && <HereSwitch site={site} isOnHere={isOnHere} onToggleHere={onToggleHere} />}
      </div>
      {article && <ArticleLine article={article} />}
      {article && <ArticleMore article={article} />}
      {hasTopics && page.kind === 'reading' && (
        <ChoiceChips label={t('popupTopics')} choices={page.topics} onSwitch={onToggleTopic} />
      )}
    </header>
  );
}

function Heading({ page }: { page: PageInFront }) {
  const { t } = useStrings();
  switch (page.kind) {
    case 'loading':
      return <span class="sp-late">{t('popupLoading')}</span>;
    case 'not-reading':
      return <>{t('popupNotReading')}</>;
    case 'reading':
      return page.people.length > 0 ? <Counts people={page.people} /> : <>{t('popupNobody')}</>;
  }
}

function Counts({ people }: { people: PersonNamed[] }) {
  const { t, plural, locale } = useStrings();
  const bodies = people.filter(({ person }) => person.type === 'body').length;
  const persons = people.length - bodies;
  const counts = [
    ...(persons > 0 ? [plural('peopleCount', persons)] : []),
    ...(bodies > 0 ? [plural('bodiesCount', bodies)] : []),
  ];
  return <>{t('popupInArticle', new Intl.ListFormat(locale).format(counts))}</>;
}

function HereSwitch({
  site,
  isOnHere,
  onToggleHere,
}: Pick<ArticleHeadProps, 'isOnHere' | 'onToggleHere'> & { site: string }) {
  const { t } = useStrings();
  return <Switch label={t('popupReadHere', site)} isOn={isOnHere} onToggle={onToggleHere} />;
}

function ArticleLine({ article }: { article: ArticleShown }) {
  return (
    <p class="article">
      <bdi>{article.outlet ?? article.host}</bdi>
      {article.date !== undefined && (
        <>
          {' · '}
          <DateInWords date={article.date} />
        </>
      )}
      {article.title !== undefined && (
        <>
          {' · '}
          <bdi title={article.title}>{article.title}</bdi>
        </>
      )}
    </p>
  );
}
