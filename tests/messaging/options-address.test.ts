import { describe, expect, it } from 'vitest';
import { hashOf, optionsAddress, optionsSections, placeAt } from '../../utils/messaging/options-address';
import type { OptionsPlace } from '../../utils/messaging/protocol';

describe('hashOf and placeAt', () => {
  it.each<[string, OptionsPlace]>([
    ['#people', { section: 'people' }],
    ['#people/shipped/ada-quill', { section: 'people', actor: 'shipped/ada-quill' }],
    ['#sources/own/%C3%A9t%C3%A9%20%231', { section: 'sources', record: 'own/été #1' }],
    ['#rejections', { section: 'rejections' }],
  ])('write and read %s', (hash, place) => {
    expect(hashOf(place)).toBe(hash);
    expect(placeAt(hash)).toEqual(place);
  });

  it('know every section of the navigation', () => {
    const sections = optionsSections.map((section) => placeAt(hashOf({ section })).section);
    expect(sections).toEqual([...optionsSections]);
  });
});

describe('placeAt', () => {
  it.each<[string, OptionsPlace]>([
    ['', { section: 'people' }],
    ['#nowhere', { section: 'people' }],
    // no uid: a uid has a pack and a record
    ['#people/ada', { section: 'people' }],
    ['#topics/own/%E0%A4%A', { section: 'topics' }],
    ['#sites/own/1', { section: 'sites' }],
  ])('falls back for %j', (hash, place) => {
    expect(placeAt(hash)).toEqual(place);
  });
});

describe('optionsAddress', () => {
  it('names the page within the extension', () => {
    expect(optionsAddress({ section: 'update' })).toBe('options.html#update');
  });
});
