import type { ReactElement } from 'react';

import type { QrPath } from './qr-path';

/** Shows a drawn QR code; the light around it belongs to the drawing, the surface has to be light. */
export function QrImage({
  drawn: { side, path },
  label,
}: {
  readonly drawn: QrPath;
  readonly label: string;
}): ReactElement {
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path d={path} fill="#10201f" shapeRendering="crispEdges" />
    </svg>
  );
}
