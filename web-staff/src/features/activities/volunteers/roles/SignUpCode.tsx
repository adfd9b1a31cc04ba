import { QrImage } from '@pustaka/web-shared/qr/QrImage.tsx';
import { qrPath } from '@pustaka/web-shared/qr/qr-path.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { SlipSheet } from '../../../../lib/print/SlipSheet';
import { usePrinting } from '../../../../lib/print/use-printing';
import { Button } from '../../../../lib/ui/Button';
import type { ShownOpportunity } from './shown-role';

/** Where the portal takes offers without an account; it is on the same origin as these screens. */
const SIGN_UP_PATH = '/relawan';

/** Shows the code that stands at the desk for an opportunity, and prints it as a sheet. */
export function SignUpCode({ opportunity }: { readonly opportunity: ShownOpportunity }) {
  const { t } = useTranslation();
  const { printing, print } = usePrinting<string>();
  const { id, role, place, time } = opportunity;
  const search = new URLSearchParams({ daftar: id });
  const address = `${window.location.origin}${SIGN_UP_PATH}?${search.toString()}`;
  const label = t('volunteers.code.label', { name: `${role.name.text}, ${time.text}` });
  return (
    <details>
      <summary>{t('volunteers.code.show')}</summary>
      <p className="muted">{t('volunteers.code.text')}</p>
      <div style={{ maxWidth: 200 }}>
        <QrImage drawn={qrPath(address)} label={label} />
      </div>
      <Button small onClick={() => print(address)}>
        {t('volunteers.code.print')}
      </Button>
      {printing !== null && (
        <SlipSheet title={role.name.text}>
          <p>
            {place.text}, {time.text}
          </p>
          <QrImage drawn={qrPath(printing)} label={label} />
          <p>{t('volunteers.code.slip')}</p>
        </SlipSheet>
      )}
    </details>
  );
}
