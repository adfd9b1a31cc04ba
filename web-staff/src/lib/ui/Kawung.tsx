/** Draws the mark of the house, four petals of the kawung pattern; `accent` gives it the brass heart. */
export function Kawung({ accent = false }: { readonly accent?: boolean }) {
  return (
    <svg
      className="kawung"
      viewBox="0 0 36 36"
      aria-hidden="true"
      fill="none"
      stroke={accent ? 'var(--teal)' : 'currentColor'}
      strokeWidth={accent ? 2.2 : 1.2}
    >
      <ellipse cx="11" cy="11" rx="10.4" ry="5.7" transform="rotate(45 11 11)" />
      <ellipse cx="25" cy="11" rx="10.4" ry="5.7" transform="rotate(-45 25 11)" />
      <ellipse cx="11" cy="25" rx="10.4" ry="5.7" transform="rotate(-45 11 25)" />
      <ellipse cx="25" cy="25" rx="10.4" ry="5.7" transform="rotate(45 25 25)" />
      <circle
        cx="18"
        cy="18"
        r={accent ? 2.6 : 1.6}
        fill={accent ? 'var(--brass)' : 'currentColor'}
        stroke="none"
      />
    </svg>
  );
}
