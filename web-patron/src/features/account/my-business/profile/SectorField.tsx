import type { Sector } from '@pustaka/web-shared/business/terms.ts';
import { SECTORS } from '@pustaka/web-shared/business/terms.ts';
import { useId } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';

/** Asks for the line of business. */
export function SectorField({
  value,
  onChoose,
}: {
  readonly value: Sector;
  readonly onChoose: (sector: Sector) => void;
}): ReactElement {
  const { t } = useTranslation('myBusiness');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('profile.sector')}</label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={(event) => onChoose(SECTORS.find((sector) => sector === event.target.value) ?? 'OTHER')}
      >
        {SECTORS.map((sector) => (
          <option key={sector} value={sector}>
            {t(`sector.${sector}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
