import { Kawung } from '@pustaka/web-shared/ui/Kawung.tsx';
import { LogoMark } from '@pustaka/web-shared/ui/Logo.tsx';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';

import type { CardFaceFragment } from '../data/MyLibrary.generated';
import { Barcode } from './Barcode';
import { useCardLine } from './use-card-line';
import { CardSheet } from './CardSheet';
import { QrCode } from '../../../../lib/ui/QrCode';

/** Shows the member's card as it would be printed; a touch makes its codes as large as the screen. */
export function MemberCard({ face }: { readonly face: CardFaceFragment }): ReactElement {
  const { t } = useTranslation('myLibrary');
  const cardLine = useCardLine();
  const [isLarge, setIsLarge] = useState(false);
  const { name, cardNumber } = face;
  return (
    <section aria-label={t('card.title')} id="kartu">
      <div className="card on-deep">
        <Kawung tile={44} />
        <p className="logo">
          <LogoMark />
          <span>
            <b>{t('common:productName')}</b>
          </span>
        </p>
        <div className="who-is">
          <p>
            <b>{name}</b>
            <span>{cardLine(face)}</span>
          </p>
        </div>
        <div className="codes">
          <div>
            <Barcode text={cardNumber} label={t('card.barcode', { number: cardNumber })} />
            <span>{cardNumber}</span>
          </div>
          <div>
            <QrCode text={cardNumber} label={t('card.qr', { number: cardNumber })} />
          </div>
        </div>
      </div>
      <p className="under-card">
        <span>{t('card.offline')}</span>
        <button type="button" className="as-link" onClick={() => setIsLarge(true)}>
          {t('card.large')}
        </button>
      </p>
      {isLarge && <CardSheet face={face} onClose={() => setIsLarge(false)} />}
    </section>
  );
}
