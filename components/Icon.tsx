const shapes = {
  pin: 'M9.6 1.9 14.1 6.4 M10.3 2.6 7.2 6 4 6.7 9.3 12 10 8.8 13.4 5.7 M6.6 9.4 2 14',
  close: 'M3.5 3.5 12.5 12.5 M12.5 3.5 3.5 12.5',
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
