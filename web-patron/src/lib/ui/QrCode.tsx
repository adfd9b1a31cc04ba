import { Suspense, use } from 'react';
import type { ReactElement } from 'react';

import type { QrPath } from './qr-path';

const drawn = new Map<string, Promise<QrPath | null>>();

/** Draws a text as a QR code; the drawer arrives after the page, its place is kept. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  return (
    <Suspense fallback={<svg className="qr" viewBox="0 0 25 25" aria-hidden="true" />}>
      <Drawn text={text} label={label} />
    </Suspense>
  );
}

function Drawn({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const drawing = use(pathOf(text));
  if (drawing === null) return <svg className="qr" viewBox="0 0 25 25" aria-hidden="true" />;
  const { side, path } = drawing;
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path d={path} fill="#10201f" shapeRendering="crispEdges" />
    </svg>
  );
}

/** Without the drawer (offline before it was ever fetched) what stands beside it still does. */
function pathOf(text: string): Promise<QrPath | null> {
  const known = drawn.get(text);
  if (known !== undefined) return known;
  const drawing = import('./qr-path').then(({ qrPath }) => qrPath(text)).catch(() => null);
  drawn.set(text, drawing);
  return drawing;
}
