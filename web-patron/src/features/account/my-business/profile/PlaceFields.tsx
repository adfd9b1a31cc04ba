import { OUTSIDE } from '@pustaka/web-shared/business/profile-draft.ts';
import { useId } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { TextField } from '../../../../lib/ui/TextField';
import type { KelurahanChoice } from '../business';
import type { FieldsProps } from './fields-props';

/** Asks where the business is: one of the 34 kelurahan, or a place in the neighbouring Kabupaten. */
export function PlaceFields({
  draft,
  put,
  refusalOf,
  kelurahan,
}: FieldsProps & { readonly kelurahan: readonly KelurahanChoice[] }): ReactElement {
  const { t } = useTranslation('myBusiness');
  const id = useId();
  const districts = [...new Set(kelurahan.map(({ district }) => district))];
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t('profile.place')}</label>
        <select
          id={id}
          className="select"
          value={draft.place}
          onChange={(event) => put({ place: event.target.value })}
        >
          <option value="">{t('profile.placeNone')}</option>
          {districts.map((district) => (
            <optgroup key={district} label={district}>
              {kelurahan
                .filter((one) => one.district === district)
                .map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
          <option value={OUTSIDE}>{t('profile.outside')}</option>
        </select>
      </div>
      {draft.place === OUTSIDE && (
        <TextField
          label={t('profile.regencyPlace')}
          hint={t('profile.regencyPlaceHint')}
          value={draft.regencyPlace}
          maxLength={80}
          required
          refusal={refusalOf('regencyPlace')}
          onType={(regencyPlace) => put({ regencyPlace })}
        />
      )}
      <TextField
        label={t('profile.street')}
        hint={t('profile.streetHint')}
        value={draft.street}
        maxLength={200}
        autoComplete="off"
        refusal={refusalOf('street')}
        onType={(street) => put({ street })}
      />
    </>
  );
}
