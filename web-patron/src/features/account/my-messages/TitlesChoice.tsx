import { useId } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { Switch } from '../../../lib/ui/Switch';

type TitlesChoiceProps = {
  readonly isOn: boolean;
  readonly isShared: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Lets a member say whether titles stand in messages to the telephone, which others may read too. */
export function TitlesChoice({ isOn, isShared, onChange }: TitlesChoiceProps): ReactElement {
  const { t } = useTranslation('myMessages');
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>
        {t('titles.label')}
        <small>{t(isShared ? 'titles.shared' : 'titles.own')}</small>
      </label>
      <Switch id={id} checked={isOn} onChange={() => onChange(!isOn)} />
    </div>
  );
}
