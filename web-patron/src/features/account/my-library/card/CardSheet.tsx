import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';

import { Sheet } from '../../../../lib/ui/Sheet';
import type { CardFaceFragment } from '../data/MyLibrary.generated';
import { Barcode } from './Barcode';
import { QrCode } from '../../../../lib/ui/QrCode';

/** Shows the codes of a card as large as the screen allows, for a scanner held by somebody else. */
export function CardSheet({
  face,
  onClose,
}: {
  readonly face: Pick<CardFaceFragment, 'name' | 'cardNumber'>;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation('myLibrary');
  const { name, cardNumber } = face;
  return (
    <Sheet title={name} onClose={onClose}>
      <div className="large-codes">
        <Barcode text={cardNumber} label={t('card.barcode', { number: cardNumber })} />
        <p className="num">{cardNumber}</p>
        <QrCode text={cardNumber} label={t('card.qr', { number: cardNumber })} />
      </div>
      <p className="small">{t('card.hint')}</p>
    </Sheet>
  );
}
