/** A language as a page states it, as a BCP 47 tag; undefined for anything that is none. Pages write what they like there. */
export function languageTag(stated: string | null | undefined): string | undefined {
  const tag = stated?.trim().replaceAll('_', '-');
  return tag !== undefined && tag.length <= 35 && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)
    ? tag
    : undefined;
}
