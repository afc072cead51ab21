import * as v from 'valibot';
import { isHttpsAddress } from './https-address';
import type { KeptRejection } from '../stored/own-state';
import type { Subscription } from '../records/subscription';

/** What a file of everything may hold beside packs and edits: short texts, and addresses that are safe to fetch from. */
const text = v.pipe(v.string(), v.maxLength(2000));

export const rejectionSchema = v.object({
  actor: text,
  text,
  reason: text,
  scope: v.picklist(['page', 'site', 'always']),
  site: v.exactOptional(text),
  page: v.exactOptional(text),
  created: text,
}) satisfies v.GenericSchema<unknown, KeptRejection>;

export const feedSchema = v.object({
  id: text,
  title: text,
  address: v.pipe(text, v.check(isHttpsAddress)),
  signing: v.variant('kind', [
    v.object({ kind: v.literal('unsigned') }),
    v.object({
      kind: v.literal('signed'),
      publicKey: text,
      fingerprint: text,
      succeeds: v.exactOptional(text),
    }),
  ]),
  policy: v.picklist(['everything', 'additions', 'ask']),
  held: v.object({ revision: v.number(), content: text }),
  expires: v.exactOptional(text),
  checkEvery: v.exactOptional(text),
  etag: v.exactOptional(text),
  subscribed: text,
}) satisfies v.GenericSchema<unknown, Subscription>;

/** Settings are kept elsewhere, where unknown ones mean nothing and missing ones are as by default. */
const choice = v.object({
  run: v.exactOptional(v.picklist(['on', 'off'])),
  quiet: v.exactOptional(v.boolean()),
});
export const settingsSchema = v.nullable(
  v.looseObject({
    enabled: v.exactOptional(v.boolean()),
    runMode: v.exactOptional(v.picklist(['news', 'listed', 'button'])),
    openOn: v.exactOptional(v.picklist([150, 400, 700, 'key'])),
    sites: v.exactOptional(v.record(text, choice)),
    keepsWords: v.exactOptional(v.boolean()),
    proposes: v.exactOptional(v.boolean()),
  }),
);
