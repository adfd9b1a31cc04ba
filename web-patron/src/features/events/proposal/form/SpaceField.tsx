import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLocale } from '../../../../lib/language';
import { WishedSpacesDocument } from './WishedSpaces.generated';

/** Asks for the room they would like, by branch; without the list any room is fine. */
export function SpaceField({
  value,
  onChoose,
}: {
  readonly value: string;
  readonly onChoose: (id: string) => void;
}): ReactElement {
  const { t } = useTranslation('proposal');
  const id = useId();
  const { data } = useQuery(WishedSpacesDocument, { variables: { locale: useLocale() } });
  const branches = data?.branches.filter(({ spaces }) => spaces.length > 0) ?? [];
  return (
    <div className="field">
      <label htmlFor={id}>{t('space')}</label>
      <select id={id} className="select" value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('anySpace')}</option>
        {branches.map((branch) => (
          <optgroup key={branch.id} label={branch.name.text}>
            {branch.spaces.map((space) => (
              <option key={space.id} value={space.id}>
                {space.capacity === null ? space.name.text : `${space.name.text} (${space.capacity})`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
