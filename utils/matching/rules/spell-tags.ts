import type { LanguageTag } from '../../actors/actor';
import type { NamesIndex } from '../index/names-index';
import type { InForce } from '../index/names-table';
import { findSurfaces } from '../scan/find-surfaces';
import { surfaceOf } from '../scan/surface';
import { opensTags } from '../words/tags';

/** Longer tags name nobody, in UTF-16 units, and longer texts are no tags. */
const longestTag = 60;
const longestTags = 300;

const betweenMarks = /[^,;|·•#\n]+/gu;
const smallBetweenMarks = /^[^\p{Lu}\n|·•]+(?:[|·•][^\p{Lu}\n|·•]+){2,}$/u;
const severalSmallWords = /^\p{Ll}[\p{Ll}\p{M}’'-]*(?:\s[\p{Ll}\p{M}’'-]+)+$/u;

/**
 * A text in which the full names that are tags in small letters begin with capitals: those of a list behind its label,
 * "Tags: harbour, aldo vernik", or of small letters alone between strokes or dots, "harbour | aldo vernik | old town", and what
 * is the whole of a text. As long as the text; linear in it.
 */
export function spellTags(index: NamesIndex, text: string, lang: LanguageTag, inForce: InForce): string {
  const spell = (tag: string) => spellTag(index, tag, lang, inForce);
  const isList = text.length <= longestTags && smallBetweenMarks.test(text);
  const label = isList ? '' : opensTags.exec(text)?.[0];
  if (label === undefined) return text.length > longestTag ? text : spell(text);
  return label + text.slice(label.length).replace(betweenMarks, spell);
}

function spellTag(index: NamesIndex, text: string, lang: LanguageTag, inForce: InForce): string {
  const tag = text.trim();
  if (tag.length > longestTag || !severalSmallWords.test(tag)) return text;
  const name = tag.replace(/(?<![\p{L}\p{M}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const [found] = name.length === tag.length ? findSurfaces(index, name, lang, inForce) : [];
  if (found?.start !== 0 || found.end !== name.length) return text;
  const { groups } = surfaceOf(index, name, found, lang);
  return groups.some(({ traits }) => traits.form === 'full') ? text.replace(tag, name) : text;
}
