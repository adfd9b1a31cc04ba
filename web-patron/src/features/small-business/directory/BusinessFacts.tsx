import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { Icon } from '../../../lib/ui/Icon';
import type { BusinessCardFragment } from './BusinessCard.generated';

/** Says where a business is; outside of the city that is said too. */
export function BusinessWhere({
  place,
}: {
  readonly place: BusinessCardFragment['place'];
}): ReactElement | null {
  const { t } = useTranslation('directory');
  if (place === null) return null;
  if (place.isOutsideCity)
    return (
      <span>
        {place.regencyPlace} <span className="tag">{t('outside')}</span>
      </span>
    );
  return place.kelurahan === null ? null : (
    <span>{t('kelurahanOf', { name: place.kelurahan.name, district: place.kelurahan.district })}</span>
  );
}

/** Shows what a business has: the library's badge, NIB, P-IRT and halal certificate. */
export function BusinessMarks({
  business,
}: {
  readonly business: Pick<BusinessCardFragment, 'isVerified' | 'nib' | 'products'>;
}): ReactElement | null {
  const { t } = useTranslation('directory');
  const hasPirt = business.products.some(({ pirt }) => pirt !== null);
  const hasHalal = business.products.some(({ halal }) => halal !== null);
  if (!business.isVerified && business.nib === null && !hasPirt && !hasHalal) return null;
  return (
    <div className="row marks">
      {business.isVerified && (
        <span className="tag ok">
          <Icon name="check" />
          {t('verified')}
        </span>
      )}
      {business.nib !== null && <span className="tag">NIB</span>}
      {hasPirt && <span className="tag">P-IRT</span>}
      {hasHalal && <span className="tag">{t('halal')}</span>}
    </div>
  );
}
