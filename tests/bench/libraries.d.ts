// What the bench uses of libraries that bring no types.

declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: readonly string[]);
    search(text: string, options?: { longest?: boolean }): [start: number, word: string][];
  }
}

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): [lastLetter: number, words: string[]][];
  }
}
