import type { ReactElement } from 'react';

import { useTranslation } from '../../../../../lib/i18n/use-translation';

type AddGuestButtonProps = { readonly isForChildren: boolean; readonly onAdd: () => void };

/** Adds a line for one more person, called a child where the event is for children. */
export function AddGuestButton({ isForChildren, onAdd }: AddGuestButtonProps): ReactElement {
  const { t } = useTranslation('registration');
  return (
    <div>
      <button type="button" className="btn quiet wide" onClick={onAdd}>
        {t(isForChildren ? 'addChild' : 'addPerson')}
      </button>
    </div>
  );
}
