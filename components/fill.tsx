import { Fragment, type ComponentChild } from 'preact';

/**
 * A message with elements in the places of `$1`, `$2`…, whatever their order in the language.
 *
 * @param read reads the message with the given texts filled in, such as `(...texts) => t('positionVia', ...texts)`
 */
export function fill(read: (...texts: string[]) => string, ...nodes: ComponentChild[]): ComponentChild[] {
  const marked = read(...nodes.map((_, i) => `${mark}${i}${mark}`));
  return marked
    .split(mark)
    .map((part, i) => <Fragment key={i}>{i % 2 === 0 ? part : nodes[Number(part)]}</Fragment>);
}

/** A private-use character: messages never hold it. */
const mark = '\uE000';
