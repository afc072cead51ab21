import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ReviewDesk, type ReviewDeskProps } from '../../components/review/ReviewDesk';
import { StringsContext } from '../../components/strings';
import { selectedDraft } from '../drafts/make-choice';
import { english } from './english';
import { clear, show } from './show';

const items = ['first', 'second'].map((id) => ({
  draft: selectedDraft({ id, content: id }),
  topics: [],
  place: null,
  alike: [],
  missing: [],
}));

const nothing = () => undefined;

function desk(current: string) {
  const props: ReviewDeskProps = {
    review: { ref: items[0]!.draft.article, paragraphs: [], items },
    since: { kind: 'unseen' },
    current,
    news: null,
    today: '2026-11-22',
    onSelect: nothing,
    onAct: nothing,
    onSpeakerType: nothing,
    onReadAgain: nothing,
    onForget: nothing,
  };
  return <ReviewDesk {...props} />;
}

afterEach(clear);

it('gives the next draft the focus while it is drawn, so that no key is lost between', async () => {
  const root = await show(desk('first'));
  expect(document.activeElement?.closest('li')).toBe(root.querySelector('li.current'));
  // Drawn without waiting for what comes after the drawing.
  render(<StringsContext.Provider value={english}>{desk('second')}</StringsContext.Provider>, root);
  expect(document.activeElement?.closest('li')).toBe(root.querySelectorAll('.sp-drafts > li')[1]);
});
