import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';

/** Holds the place of a page while its words and data arrive. */
export function PageSkeleton(): ReactElement {
  const { t } = useTranslation('common');
  return (
    <div className="wrap skeleton-page" aria-busy="true" data-page-skeleton>
      <p className="hide" role="status">
        {t('loading')}
      </p>
      <div aria-hidden="true" className="page-head">
        <span className="sk h w-3/5" />
        <span className="sk l w-4/5" />
        <span className="sk l w-2/5" />
      </div>
      <ul className="shelf" aria-hidden="true">
        {[1, 2, 3, 4, 5, 6, 7, 8].map((place) => (
          <li key={place}>
            <div className="stand">
              <span className="sk cv" />
            </div>
            <div>
              <span className="sk l" />
              <span className="sk l w-2/3" />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
