import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../strings';
import { useStrings } from '../../strings';

export type ExportFormat = 'json' | 'csv' | 'json-ld';

const formats: { format: ExportFormat; title: MessageKey; hint: MessageKey }[] = [
  { format: 'json', title: 'optionsExportJson', hint: 'optionsExportJsonHint' },
  { format: 'csv', title: 'optionsExportCsv', hint: 'optionsExportCsvHint' },
  { format: 'json-ld', title: 'optionsExportJsonLd', hint: 'optionsExportJsonLdHint' },
];

/** A button that opens a menu of formats. Arrow keys move in it, Escape and leaving it close it. */
export function ExportMenu({ onExport }: { onExport: (format: ExportFormat) => void }) {
  const { t } = useStrings();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      class="menu-place"
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="sp-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('optionsExport')} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div
          ref={menu}
          class="menu"
          role="menu"
          aria-label={t('optionsExport')}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
            else if (!moveFocus(event)) return;
            event.preventDefault();
          }}
        >
          {formats.map(({ format, title, hint }) => (
            <button
              key={format}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onExport(format);
              }}
            >
              <strong>{t(title)}</strong>
              <span class="muted">{t(hint)}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Moves the focus among the items of the menu that the key was pressed in; false for other keys. */
function moveFocus({ key, currentTarget }: KeyboardEvent): boolean {
  const step = steps[key];
  if (!step || !(currentTarget instanceof HTMLElement)) return false;
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[step(at, items.length)]?.focus();
  return true;
}
