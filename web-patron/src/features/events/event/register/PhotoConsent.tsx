import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';

type PhotoConsentProps = { readonly isGiven: boolean; readonly onChange: (isGiven: boolean) => void };

/**
 * Asks whether photographs may be published; it is never ticked beforehand, and the answer changes nothing
 * about the place.
 */
export function PhotoConsent({ isGiven, onChange }: PhotoConsentProps): ReactElement {
  const { t } = useTranslation('registration');
  return (
    <label className="check consent">
      <input type="checkbox" checked={isGiven} onChange={(event) => onChange(event.target.checked)} />
      <span>{t('consent')}</span>
    </label>
  );
}
