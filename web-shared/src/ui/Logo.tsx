import type { ReactElement } from 'react';

const PETALS: readonly (readonly [number, number, number])[] = [
  [11, 11, 45],
  [25, 11, -45],
  [11, 25, -45],
  [25, 25, 45],
];

/**
 * Draws the mark of the library: one kawung flower with a brass heart, in the colour of the text around it;
 * `isPlain` draws it in fine lines of that colour alone, as an ornament.
 */
export function LogoMark({ isPlain = false }: { readonly isPlain?: boolean }): ReactElement {
  return (
    <svg
      className={isPlain ? 'logo-mark is-plain' : 'logo-mark'}
      viewBox="0 0 36 36"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={isPlain ? 1.2 : 2}
    >
      {PETALS.map(([x, y, turn]) => (
        <ellipse key={`${x}-${y}`} cx={x} cy={y} rx="10.4" ry="5.7" transform={`rotate(${turn} ${x} ${y})`} />
      ))}
      <circle
        cx="18"
        cy="18"
        r={isPlain ? 1.6 : 2.3}
        fill={isPlain ? 'currentColor' : 'var(--brass)'}
        stroke="none"
      />
    </svg>
  );
}
