import { Fragment, type ComponentChild } from 'preact';

/** Short pieces of one line, with a middle dot between each two. */
export function DotSeparated({ parts }: { parts: readonly ComponentChild[] }) {
  return (
    <>
      {parts.map((part, i) => (
        <Fragment key={i}>
          {i > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </>
  );
}
