import { QrImage } from '@pustaka/web-shared/qr/QrImage.tsx';
import type { QrPath } from '@pustaka/web-shared/qr/qr-path.ts';
import { Suspense, use } from 'react';
import type { ReactElement } from 'react';

const drawn = new Map<string, Promise<QrPath | null>>();

/** Draws a text as a QR code; the drawer arrives after the page, its place is kept. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  return (
    <Suspense fallback={<Blank />}>
      <Drawn text={text} label={label} />
    </Suspense>
  );
}

function Drawn({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const drawing = use(pathOf(text));
  return drawing === null ? <Blank /> : <QrImage drawn={drawing} label={label} />;
}

/** Keeps the place of the smallest code: 21 modules, and 4 of light on each side. */
function Blank(): ReactElement {
  return <svg className="qr" viewBox="0 0 29 29" aria-hidden="true" />;
}

/** Without the drawer (offline before it was ever fetched) what stands beside it still does. */
function pathOf(text: string): Promise<QrPath | null> {
  const known = drawn.get(text);
  if (known !== undefined) return known;
  const drawing = import('@pustaka/web-shared/qr/qr-path.ts')
    .then(({ qrPath }) => qrPath(text))
    .catch(() => null);
  drawn.set(text, drawing);
  return drawing;
}
