import { describe, expect, it } from 'vitest';
import { checkManifest, type HeldFeed } from '../../utils/feeds/check-manifest';
import { fingerprintOf } from '../../utils/feeds/ed25519';
import type { FeedManifest } from '../../utils/feeds/feed-manifest';
import { makeManifest } from '../dataset/make-file';
import { makeFeed, makeKey, makePack, signed, unsigned } from './make-feed';

const now = new Date('2026-11-22T12:00:00Z');
const settings = { indexUrl: 'https://feeds.example/press/pack.json', expires: '2026-12-31T00:00:00Z' };
const { manifest } = await makeFeed(makePack({ pack: makeManifest({ revision: 7 }) }), settings);
const [own, stranger, next, third] = await Promise.all([makeKey(), makeKey(), makeKey(), makeKey()]);

const held = (given: Partial<HeldFeed> = {}): HeldFeed => ({
  id: 'islands-press',
  revision: 6,
  content: '0'.repeat(64),
  ...given,
});
const bytesOf = (text: string) => new TextEncoder().encode(text);
const changed = (given: object) => bytesOf(JSON.stringify({ ...manifest, ...given }));
const [file] = manifest.files;
const withPath = (path: string) => changed({ files: [{ ...file, path }] });
const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;

describe('checkManifest', () => {
  it('accepts a first manifest and a newer one, and knows when nothing is new', async () => {
    const first = await checkManifest(unsigned(manifest), undefined, now);
    expect(first).toEqual({ kind: 'accepted', manifest, news: 'first', signer: { kind: 'unsigned' } });
    const newer = await checkManifest(unsigned(manifest), held(), now);
    expect(newer).toMatchObject({ kind: 'accepted', news: 'newer' });
    const same = await checkManifest(
      unsigned({ ...manifest, expires: '2027-01-31T00:00:00Z', checkEvery: '1d' }),
      held({ revision: 7, content: manifest.content.sha256 }),
      now,
    );
    expect(same).toMatchObject({ kind: 'accepted', news: 'same' });
  });

  it.each([
    ['not JSON', bytesOf('{"format": "standpoint-pack/1",}'), ['not-json', '']],
    ['not UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d]), ['broken-text', '']],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), ['utf-16', '']],
    ['empty', bytesOf(''), ['not-json', '']],
    ['too long', bytesOf(JSON.stringify({ ...manifest, what: 'x'.repeat(270_000) })), ['bytes-too-many', '']],
    ['a list', bytesOf('[]'), ['not-a-feed', 'format']],
    ['nested 5,000 deep', bytesOf(deep), ['too-deep', '[0][0][0][0][0][0][0][0][0][0]']],
    ['a dataset', changed({ format: 'standpoint-dataset/1' }), ['not-a-feed', 'format']],
    ['a key twice', bytesOf(`{"id":"a",${JSON.stringify(manifest).slice(1)}`), ['duplicate-key', 'id']],
    [
      'a forbidden key',
      bytesOf(`{"__proto__":{},${JSON.stringify(manifest).slice(1)}`),
      ['forbidden-key', '__proto__'],
    ],
    ['no id', changed({ id: undefined }), ['missing', 'id']],
    ['a path as id', changed({ id: '../x' }), ['pack-id', 'id']],
    ['the reader’s own id', changed({ id: 'own' }), ['pack-id', 'id']],
    ['revision 0', changed({ revision: 0 }), ['out-of-range', 'revision']],
    ['half a revision', changed({ revision: 7.5 }), ['out-of-range', 'revision']],
    ['hidden text', changed({ title: 'Press\u202e' }), ['hidden-characters', 'title']],
    ['an instant as duration', changed({ checkEvery: '2026-12-31T00:00:00Z' }), ['duration', 'checkEvery']],
    ['no unit', changed({ checkEvery: '7' }), ['duration', 'checkEvery']],
    ['a duration as instant', changed({ expires: '7d' }), ['instant', 'expires']],
    ['a day as instant', changed({ expires: '2026-12-31' }), ['instant', 'expires']],
    ['no such day', changed({ expires: '2026-13-31T00:00:00Z' }), ['instant', 'expires']],
    ['no key', changed({ publicKey: 'AAAA' }), ['public-key', 'publicKey']],
    ['no hash', changed({ content: { records: 1, sha256: 'A'.repeat(64) } }), ['hash', 'content.sha256']],
    ['no content', changed({ content: undefined }), ['missing', 'content']],
    ['no files', changed({ files: undefined }), ['missing', 'files']],
    ['a kind unknown', changed({ files: [{ ...file, kind: 'claims' }] }), ['not-one-of', 'files[0].kind']],
    ['negative bytes', changed({ files: [{ ...file, bytes: -1 }] }), ['out-of-range', 'files[0].bytes']],
    [
      'a packed file too large',
      changed({ files: [{ ...file, path: 'a.jsonl.gz', bytes: 17_000_000 }] }),
      ['bytes-too-many', 'a.jsonl.gz'],
    ],
    [
      'more records than a pack may have',
      changed({ files: [{ ...file, kind: 'actors', records: 200_001 }] }),
      ['too-many', 'files'],
    ],
    ['too many files', changed({ files: Array(1001).fill(file) }), ['too-many', 'files']],
  ])('refuses as malformed: %s', async (_, bytes, [code, path]) => {
    const checked = await checkManifest({ bytes }, undefined, now);
    expect(checked).toMatchObject({ kind: 'refused', reason: 'malformed', problems: [{ code, path }] });
  });

  it.each([
    [
      'a newer format',
      { bytes: changed({ format: 'standpoint-pack/2', files: 'elsewhere' }) },
      'newer-reader',
    ],
    ['a newer reader', { bytes: changed({ minReader: 2 }) }, 'newer-reader'],
    ['http', { address: 'http://feeds.example/pack.json' }, 'unsafe-address'],
    ['loopback', { address: 'https://127.0.0.1/pack.json' }, 'unsafe-address'],
    ['an http index', { bytes: changed({ indexUrl: 'http://feeds.example/pack.json' }) }, 'unsafe-address'],
    ['a private index', { bytes: changed({ indexUrl: 'https://192.168.1.1/pack.json' }) }, 'unsafe-address'],
    ['a way up', { bytes: withPath('../secrets.jsonl') }, 'unsafe-path'],
    ['a way up later', { bytes: withPath('files/../../x.jsonl') }, 'unsafe-path'],
    ['a way up, escaped', { bytes: withPath('files/%2e%2e/x.jsonl') }, 'unsafe-path'],
    ['an absolute path', { bytes: withPath('/etc/x.jsonl') }, 'unsafe-path'],
    ['another host', { bytes: withPath('//evil.example/x.jsonl') }, 'unsafe-path'],
    ['an address', { bytes: withPath('https://evil.example/x.jsonl') }, 'unsafe-path'],
    ['a backslash', { bytes: withPath('..\\x.jsonl') }, 'unsafe-path'],
    ['a query', { bytes: withPath('x.jsonl?who=me') }, 'unsafe-path'],
    ['a hidden file', { bytes: withPath('.ssh/x.jsonl') }, 'unsafe-path'],
    ['another ending', { bytes: withPath('pack.json') }, 'unsafe-path'],
    ['an older revision', { held: held({ revision: 8 }) }, 'older-revision'],
    ['the same with other content', { held: held({ revision: 7 }) }, 'other-content'],
    ['another pack', { held: held({ id: 'other-press' }) }, 'wrong-id'],
    ['its end', { now: new Date('2026-12-31T00:00:00Z') }, 'expired'],
    ['no signature where a key is pinned', { held: held({ publicKey: own.publicKey }) }, 'missing-signature'],
  ] as [
    string,
    { bytes?: Uint8Array<ArrayBuffer>; address?: string; held?: HeldFeed; now?: Date },
    string,
  ][])('refuses %s', async (_, given, reason) => {
    const { bytes = unsigned(manifest).bytes, address } = given;
    const checked = await checkManifest({ bytes, address }, given.held, given.now ?? now);
    expect(checked).toMatchObject({ kind: 'refused', reason });
  });

  describe('with a key', () => {
    it('accepts what the pinned key has signed, and only that', async () => {
      const good = await signed(manifest, own);
      const pinned = held({ publicKey: own.publicKey });
      const accepted = { kind: 'accepted', signer: { kind: 'signed', publicKey: own.publicKey } };
      expect(await checkManifest(good, pinned, now)).toMatchObject(accepted);
      expect(await checkManifest(good, undefined, now)).toMatchObject(accepted);

      const other = await signed(manifest, stranger);
      const refusals = [
        [{ ...good, signature: undefined }, 'missing-signature'],
        [{ ...good, signature: ' \n' }, 'missing-signature'],
        [{ ...good, signature: other.signature }, 'bad-signature'],
        [{ ...good, signature: 'no signature' }, 'bad-signature'],
        [{ ...good, signature: `${'A'.repeat(300)} ${good.signature}` }, 'bad-signature'],
        [{ ...good, bytes: new Uint8Array([...good.bytes, 0x20]) }, 'bad-signature'],
        [other, 'wrong-key'],
      ] as const;
      for (const [fetched, reason] of refusals) {
        expect(await checkManifest(fetched, pinned, now)).toMatchObject({ kind: 'refused', reason });
      }
    });

    it('shows both fingerprints of a key it does not follow', async () => {
      const checked = await checkManifest(
        await signed(manifest, stranger),
        held({ publicKey: own.publicKey }),
        now,
      );
      const message = checked.kind === 'refused' ? checked.message : '';
      expect(message).toContain(await fingerprintOf(own.publicKey));
      expect(message).toContain(await fingerprintOf(stranger.publicKey));
    });

    it('accepts a manifest that meets the signatures of its successor', async () => {
      const before = await signed(manifest, own);
      const after = await signed({ ...manifest, revision: 8 }, own, undefined, before.signature);
      const pinned = held({ publicKey: own.publicKey });
      const early = await checkManifest({ ...before, signature: after.signature }, pinned, now);
      expect(early).toMatchObject({ kind: 'accepted', news: 'newer' });
    });

    it('follows keys that name their successors, also after several changes', async () => {
      const second = await signed((await signed(manifest, own)).manifest, next, own);
      const latest = await signed(second.manifest, third, next);
      const signer = (from: string) => ({ kind: 'rotated', from, publicKey: third.publicKey });
      for (const { publicKey } of [own, next]) {
        expect(await checkManifest(latest, held({ publicKey }), now)).toMatchObject({
          kind: 'accepted',
          signer: signer(publicKey),
        });
      }
      expect(await checkManifest(latest, held({ publicKey: third.publicKey }), now)).toMatchObject({
        signer: { kind: 'signed' },
      });
      expect(await checkManifest(second, held({ publicKey: third.publicKey }), now)).toMatchObject({
        reason: 'wrong-key',
      });
    });

    it('does not follow a key that names itself, nor the word of a key for another pack', async () => {
      const byItself = await signed((await signed(manifest, own)).manifest, next, own);
      const forge = async (change: (given: FeedManifest) => void) => {
        const forged = structuredClone(byItself.manifest);
        change(forged);
        return checkManifest(
          await signed(forged, next),
          held({ publicKey: own.publicKey, id: forged.id }),
          now,
        );
      };
      const steps = [
        // Without the step, with a step that the new key signed itself, with the right step for another pack.
        (given: FeedManifest) => delete given.handovers,
        (given: FeedManifest) => {
          const [step] = given.handovers ?? [];
          if (step) step.signature = byItself.signature.trim();
        },
        (given: FeedManifest) => {
          given.id = 'other-press';
        },
      ];
      for (const step of steps) expect(await forge(step)).toMatchObject({ reason: 'wrong-key' });
    });
  });
});
