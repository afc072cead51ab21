import '../../components/options/shell/options.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems, clear, wordsOf } from '../components/show';
import { makeFileText, makeManifest } from '../dataset/make-file';
import { newDatabaseName, openTestDataset } from '../dataset/open-test-dataset';
import { spoilBlocks } from '../dataset/spoil-blocks';
import { takeIn } from '../dataset/take-in';
import { follow, harbourPack, makeFeeds } from '../feeds/follow';
import { makeFeed } from '../feeds/make-feed';
import { openPage, press, seeWords } from './open-page';
import { exportedText } from '../dataset/exported-text';

beforeEach(() => history.replaceState(null, '', '#storage'));
afterEach(clear);

describe('the storage section', () => {
  it('goes back to an earlier revision, which can be undone', async () => {
    const { root, dataset, changeElsewhere } = await openPage({ hash: '#storage' });
    expect(root.querySelector('.former')).toBeNull();
    const before = await exportedText(dataset);
    await takeIn(dataset, makeFileText({ pack: makeManifest({ revision: 2, title: 'Islands, second' }) }));
    await changeElsewhere();
    await seeWords(root, '.former', 'revision 1');
    await press('Go back to revision 1 of Islands press');
    await seeWords(root, '.toast', 'Islands press is back at revision 1');
    expect(await exportedText(dataset)).toBe(before);
    await press('Undo');
    await seeWords(root, '.list', 'Islands, second');
  });

  it('finds everything whole', async () => {
    const { root } = await openPage({ hash: '#storage' });
    await press('Look now');
    await seeWords(root, '.whole-check', 'Every record is as it was written.');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('names what is lost, and puts it back', async () => {
    const databaseName = newDatabaseName();
    const { root } = await openPage({ hash: '#storage', dataset: await openTestDataset({ databaseName }) });
    await spoilBlocks(databaseName, ({ kind }) => kind === 'topics');
    await press('Look now');
    await seeWords(root, '.lost', 'topics · 1 record');
    expect(wordsOf(root.querySelector('.whole-check'))).toContain('Your own edits are not among them');
    await press('Put them back');
    await seeWords(root, '.whole-check', 'came back from what is shipped');
    await press('Look now');
    await seeWords(root, '.whole-check', 'Every record is as it was written.');
  });

  it('asks a feed for the pack that it had brought', async () => {
    const databaseName = newDatabaseName();
    const dataset = await openTestDataset({ databaseName });
    const { feeds, server } = makeFeeds({ dataset });
    server.publish(await makeFeed(harbourPack(4)));
    await follow(feeds);
    await spoilBlocks(databaseName, ({ kind }) => kind === 'topics');
    const { root } = await openPage({ hash: '#storage', dataset, feeds });
    await press('Look now');
    await seeWords(root, '.lost', 'Harbour news');
    await press('Put them back');
    await seeWords(root, '.whole-check', 'Harbour news came back from its feed, revision 4.');
    expect(await dataset.checkEverything()).toEqual([]);
  });
});
