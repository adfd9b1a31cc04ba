import type { ReactElement } from 'react';

import { code128 } from './code128';

const QUIET_MODULES = 10;
const HEIGHT = 40;

/**
 * Draws a card number as the barcode that the desk scans; dark bars on white in both themes, or scanners
 * fail.
 */
export function Barcode({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const { bars, width } = code128(text);
  const path = bars
    .map(({ from, width: wide }) => `M${from + QUIET_MODULES} 0h${wide}v${HEIGHT}h-${wide}z`)
    .join('');
  return (
    <svg
      className="barcode"
      viewBox={`0 0 ${width + 2 * QUIET_MODULES} ${HEIGHT}`}
      role="img"
      aria-label={label}
      preserveAspectRatio="none"
    >
      <path d={path} fill="#10201f" />
    </svg>
  );
}
