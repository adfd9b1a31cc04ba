import { QrImage } from '@pustaka/web-shared/qr/QrImage.tsx';
import { qrPath } from '@pustaka/web-shared/qr/qr-path.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button, buttonClass } from '../../../lib/ui/Button';
import type { StaffPeriod } from './staff-period';

/** Offers, by service, the code that stands on a desk and the screen for a tablet at the exit. */
export function LinksPanel({ period: { links } }: { readonly period: StaffPeriod }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<string | null>(null);
  const code = links.find(({ service }) => service.code === shown);
  return (
    <section className="panel">
      <header>
        <h2>{t('satisfaction.links')}</h2>
      </header>
      <div className="panel-body stack">
        <p className="muted">{t('satisfaction.linksText')}</p>
        <ul className="skm-links">
          {links.map(({ service, kioskUrl }) => (
            <li key={service.code}>
              <span>{service.name.text}</span>
              <Button
                small
                aria-expanded={shown === service.code}
                onClick={() => setShown(shown === service.code ? null : service.code)}
              >
                {t('satisfaction.desk')}
              </Button>
              <a className={buttonClass('plain', true)} href={kioskUrl} target="_blank" rel="noreferrer">
                {t('satisfaction.kiosk')}
              </a>
            </li>
          ))}
        </ul>
        {code && (
          <div className="skm-code">
            <QrImage
              drawn={qrPath(code.deskUrl)}
              label={t('satisfaction.qrLabel', { service: code.service.name.text })}
            />
          </div>
        )}
      </div>
    </section>
  );
}
