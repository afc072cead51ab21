import * as v from 'valibot';
import type { ProblemCode } from '../dataset/checking/problem';
import type { Manifest } from '../dataset/records/records';
import { manifestSchema } from '../dataset/checking/schemas';
import { partialDatePattern } from '../actors/partial-date';
import { feedLimits } from './feed-limits';
import { partKinds, type PartKind } from './pack-parts';

/** The format of `pack.json`, and the number that a manifest's `minReader` is compared with. */
export const feedFormat = 'standpoint-pack/1';
export const readerVersion = 1;

/**
 * `pack.json`: what a pack says of itself, and where its records are. A feed is the address of one of these.
 * docs/feeds.md tells what each field is for.
 */
export interface FeedManifest extends Manifest {
  format: typeof feedFormat;
  /** Where newer ones appear. */
  indexUrl?: string;
  /** A duration, such as `7d`: how often readers may look for a newer one. */
  checkEvery?: string;
  /** An instant: from then on this manifest is not to be trusted to be the newest. */
  expires?: string;
  minReader?: number;
  /** Ed25519, base64. A manifest with a key has a signature beside it. */
  publicKey?: string;
  handovers?: Handover[];
  content: ContentClaim;
  files: RecordFile[];
  /** Steps from one revision to the next, oldest first, ending at this one. */
  deltas?: DeltaFile[];
}

/** A publisher's change of keys: `signature` is the old key's, over `handoverBytes`. */
export interface Handover {
  from: string;
  to: string;
  signature: string;
}

/** What all files hold together; see `contentHash`. */
export interface ContentClaim {
  records: number;
  sha256: string;
}

/** A file beside `pack.json`, as it is served. */
export interface ListedFile {
  /** Relative to `pack.json`. A path that ends in `.gz` is packed. */
  path: string;
  bytes: number;
  sha256: string;
}

/** JSON Lines of one kind. Several files of a kind are read one after the other. */
export interface RecordFile extends ListedFile {
  kind: PartKind;
  records: number;
}

/** JSON Lines of changes; see `DeltaLine`. */
export interface DeltaFile extends ListedFile {
  from: number;
  to: number;
}

const says = (code: ProblemCode): ProblemCode => code;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, says('hash')));
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/, says('public-key')));
const listedFile = { path: v.pipe(v.string(), v.maxLength(feedLimits.path)), bytes: count, sha256: hash };
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;

export const durationPattern = /^(?<count>[1-9]\d{0,3})(?<unit>[dh])$/;

/** The fields that `pack.json` has beyond those of a pack in the one-file form. */
const feedEntries = {
  format: v.literal(feedFormat),
  indexUrl: v.optional(v.pipe(v.string(), v.maxLength(2_048))),
  checkEvery: v.optional(v.pipe(v.string(), v.regex(durationPattern, says('duration')))),
  expires: v.optional(
    v.pipe(
      v.string(),
      v.regex(instantPattern, says('instant')),
      v.regex(partialDatePattern, says('instant')),
      v.check((text) => !Number.isNaN(Date.parse(text)), says('instant')),
    ),
  ),
  minReader: v.optional(revision),
  publicKey: v.optional(key),
  handovers: v.optional(
    v.pipe(
      v.array(
        v.looseObject({
          from: key,
          to: key,
          signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/, says('signature'))),
        }),
      ),
      v.maxLength(feedLimits.handovers, says('too-many')),
    ),
  ),
  content: v.looseObject({ records: count, sha256: hash }),
  files: v.pipe(
    v.array(v.looseObject({ ...listedFile, kind: v.picklist(partKinds), records: count })),
    v.maxLength(feedLimits.files, says('too-many')),
  ),
  deltas: v.optional(
    v.pipe(
      v.array(v.looseObject({ ...listedFile, from: revision, to: revision })),
      v.maxLength(feedLimits.deltas, says('too-many')),
    ),
  ),
};

export const feedManifestSchema = v.looseObject({ ...manifestSchema.entries, ...feedEntries });

/** The names that a pack in a feed may not give to fields of its own. */
export const feedFields: readonly string[] = Object.keys(feedEntries);

/** What the pack says of itself, as the one-file form has it. */
export function packManifestOf(manifest: FeedManifest): Manifest {
  const fields = Object.entries(manifest).filter(([field]) => !feedFields.includes(field));
  return Object.fromEntries(fields) as Manifest;
}
