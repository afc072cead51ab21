// The package's main module brings the whole of Readability along; its types cover that one alone.
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable } from '@mozilla/readability';
}
