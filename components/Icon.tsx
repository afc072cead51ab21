const shapes = {
  pin: 'M9.6 1.9 14.1 6.4 M10.3 2.6 7.2 6 4 6.7 9.3 12 10 8.8 13.4 5.7 M6.6 9.4 2 14',
  close: 'M3.5 3.5 12.5 12.5 M12.5 3.5 3.5 12.5',
  copy: 'M5.5 5.5 V3.5 A1 1 0 0 1 6.5 2.5 H12.5 A1 1 0 0 1 13.5 3.5 V9.5 A1 1 0 0 1 12.5 10.5 H10.5 M3.5 5.5 H9.5 A1 1 0 0 1 10.5 6.5 V12.5 A1 1 0 0 1 9.5 13.5 H3.5 A1 1 0 0 1 2.5 12.5 V6.5 A1 1 0 0 1 3.5 5.5 Z',
  down: 'M8 3 V13 M4 9 8 13 12 9',
} as const;

/** A line drawing of 16 × 16 in the colour of the text. Decoration; the control around it carries the name. */
export function Icon({ shape }: { shape: keyof typeof shapes }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[shape]} />
    </svg>
  );
}
