export const usage = `Publishes a dataset as a feed: a folder that any static web server can serve.

  npm run pack -- build DATASET FOLDER   writes the folder, or its next revision
      --index-url URL       where pack.json will be (https), so that readers find newer ones
      --check-every 7d      how often readers look: days (d) or hours (h), between 6h and 90d
      --expires INSTANT     from when on readers distrust this manifest: 2026-12-31T00:00:00Z
      --pack ID             which pack, when the dataset has several
      --leave-out-edits     when the dataset has edits of your own, which are not published
  npm run pack -- sign FOLDER --key FILE
      --key FILE            your private key; made when there is none yet and the feed has no key
      --old-key FILE        with a new --key: the key that subscribers have, which names the new one
  npm run pack -- verify FOLDER          checks the folder as a reader would
      --held FOLDER         as a reader who has this older copy: revisions, key and deltas
      --fingerprint WORDS   the key must be this one, such as "1f3a 90bc 77e2 04d1 5a6b"
  npm run pack -- diff BEFORE AFTER      what changed between two folders or datasets
      --pack ID             which pack, when they have several

DATASET is a file in the one-file JSON (docs/dataset-format.md), or a folder of JSON Lines with a pack.json.
What build leaves out stays as it was.
Exit codes: 0 fine (diff: nothing changed), 1 refused (diff: something changed), 2 wrong use.
How to serve the folder, keep keys and change them: docs/feeds.md.`;
