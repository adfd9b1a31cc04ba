import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';

import { KelurahanChoicesDocument } from './Kelurahan.generated';

type KelurahanFieldProps = { readonly value: string; readonly onChoose: (code: string) => void };

/** Asks for the ward of the city, by district; the desk can add it later. */
export function KelurahanField({ value, onChoose }: KelurahanFieldProps): ReactElement {
  const { t } = useTranslation('join');
  const id = useId();
  // The field may stay empty: joining does not wait for the list.
  const { data } = useQuery(KelurahanChoicesDocument);
  const wards = data?.kelurahan ?? [];
  const districts = [...new Set(wards.map(({ district }) => district))];
  return (
    <div className="field">
      <label htmlFor={id}>{t('kelurahan')}</label>
      <select
        id={id}
        className="select"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{t('kelurahanNone')}</option>
        {districts.map((district) => (
          <optgroup key={district} label={district}>
            {wards
              .filter((ward) => ward.district === district)
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <p className="hint" id={`${id}-hint`}>
        {t('kelurahanHint')}
      </p>
    </div>
  );
}
