import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { ListSheet } from './ListSheet';

/** Lets a member put the title into lists of their own. */
export function SaveToList({ titleId }: { readonly titleId: string }): ReactElement {
  const { t } = useTranslation('title');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn quiet" onClick={() => setIsOpen(true)}>
        {t('lists.save')}
      </button>
      {isOpen && <ListSheet titleId={titleId} onClose={() => setIsOpen(false)} />}
    </>
  );
}
