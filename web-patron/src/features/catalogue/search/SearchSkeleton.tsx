import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';

const ROWS = [1, 2, 3, 4, 5];

/**
 * Holds the layout of the results while they are searched for; what is known, the heading, already stands
 * above.
 */
export function SearchSkeleton(): ReactElement {
  const { t } = useTranslation('search');
  return (
    <div className="find-grid" aria-busy="true" data-page-skeleton>
      <p className="hide" role="status">
        {t('searching')}
      </p>
      <div className="facets" aria-hidden="true">
        {[1, 2, 3].map((place) => (
          <div className="facet" key={place}>
            <span className="sk h w-2/5" />
            <span className="sk l w-11/12" />
            <span className="sk l w-3/4" />
            <span className="sk l w-5/6" />
            <span className="sk l w-3/5" />
          </div>
        ))}
      </div>
      <ol className="rows" aria-hidden="true">
        {ROWS.map((place) => (
          <li key={place}>
            <span className="sk cv" />
            <div>
              <span className="sk h w-3/5" />
              <span className="sk l w-2/5" />
              <span className="sk l w-1/2" />
            </div>
            <div className="where">
              <span className="sk l w-4/5" />
              <span className="sk l w-3/5" />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
