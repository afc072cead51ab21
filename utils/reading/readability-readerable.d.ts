/** The test alone: the package's main module brings the whole of Readability along. The file is CommonJS of one function. */
declare module '@mozilla/readability/Readability-readerable.js' {
  import type { isProbablyReaderable } from '@mozilla/readability';

  const test: typeof isProbablyReaderable;
  export default test;
}
