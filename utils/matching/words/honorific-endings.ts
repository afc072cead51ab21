// What Indian papers write onto a given name out of respect: "Prakashrao", "Sharadbhai".
const honorifics = /^(.{4,})(?:rao|bhai|bhau|ben|ji|babu|saheb)$/u;

/** The folded given name that a word of an English text is with an honorific written onto it; none for most. */
export function withoutHonorific(word: string, lang: string): string[] {
  const given = lang === 'en' ? honorifics.exec(word)?.[1] : undefined;
  return given === undefined ? [] : [given];
}
