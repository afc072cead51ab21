import './article.css';

/** Three rows without words, in sight only after 100 ms: local answers come sooner. */
export function Skeleton() {
  return (
    <div class="sp-skeleton sp-late" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
