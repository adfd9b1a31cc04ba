import { QrImage } from '@pustaka/web-shared/qr/QrImage.tsx';
import { qrPath } from '@pustaka/web-shared/qr/qr-path.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { SlipSheet } from '../../../../lib/print/SlipSheet';
import { usePrinting } from '../../../../lib/print/use-printing';
import { Button } from '../../../../lib/ui/Button';
import type { Row } from '../board/board-times';

/** Where the portal checks in whoever scans the code of a door; it is on the same origin as these screens. */
const CHECK_IN_PATH = '/pesanan-saya';

/** Shows the code that hangs at the door of a space, and prints it: the address where whoever booked checks in. */
export function DoorCode({ space }: { readonly space: Row['space'] }) {
  const { t } = useTranslation();
  const { printing, print } = usePrinting<string>();
  if (space.doorCode === null) return null;
  const { doorCode, name } = space;
  const search = new URLSearchParams({ pintu: doorCode });
  const address = `${window.location.origin}${CHECK_IN_PATH}?${search.toString()}`;
  return (
    <details className="room-door">
      <summary>{t('rooms.door')}</summary>
      <p className="muted">{t('rooms.doorText')}</p>
      <div className="room-code">
        <QrImage drawn={qrPath(address)} label={t('rooms.doorLabel', { name: name.text })} />
      </div>
      <Button small onClick={() => print(address)}>
        {t('rooms.doorPrint')}
      </Button>
      {printing !== null && (
        <SlipSheet title={name.text}>
          <QrImage drawn={qrPath(printing)} label={t('rooms.doorLabel', { name: name.text })} />
          <p>{t('rooms.doorSlip')}</p>
        </SlipSheet>
      )}
    </details>
  );
}
