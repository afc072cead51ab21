import { UpdateSection } from '../update/UpdateSection';
import type { Workshop } from '../workshop';
import { FeedDialogs } from './FeedDialogs';
import { FeedsPart } from './FeedsPart';
import { FeedUpdate } from './FeedUpdate';
import { useFeeds } from './use-feeds';

/** The ways into and out of the dataset, feeds among them. An update of a feed that is looked at has the section alone. */
export function UpdateWithFeeds(workshop: Workshop) {
  const way = useFeeds(workshop);
  const { stage } = way;
  switch (stage.kind) {
    case 'staging':
    case 'staged':
    case 'applying':
      return <FeedUpdate stage={stage} way={way} workshop={workshop} />;
    case 'list':
    case 'adding':
    case 'leaving':
      return (
        <>
          <UpdateSection {...workshop} onAddFeed={way.add}>
            <FeedsPart way={way} workshop={workshop} />
          </UpdateSection>
          <FeedDialogs way={way} />
        </>
      );
  }
}
