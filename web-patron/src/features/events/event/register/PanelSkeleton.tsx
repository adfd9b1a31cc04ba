import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';

/** Holds the place of the panel while the family or its code arrives. */
export function PanelSkeleton(): ReactElement {
  const { t } = useTranslation('common');
  return (
    <div aria-busy="true">
      <p className="hide" role="status">
        {t('loading')}
      </p>
      <div aria-hidden="true" className="panel-skeleton">
        <span className="sk l w-3/5" />
        <span className="sk h" />
        <span className="sk h" />
        <span className="sk l w-4/5" />
      </div>
    </div>
  );
}
