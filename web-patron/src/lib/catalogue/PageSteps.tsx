import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { SEARCH_PARAMETERS } from '../search-parameters';
import { Icon } from '../ui/Icon';

type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/** Leads to the next and the previous page of a list; both are addresses of their own. */
export function PageSteps({ pageInfo }: { readonly pageInfo: PageInfo }): ReactElement | null {
  const { t } = useTranslation('portal');
  const location = useLocation();
  if (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage) return null;
  const { after, before } = SEARCH_PARAMETERS;
  return (
    <nav className="pages" aria-label={t('pages')}>
      {pageInfo.hasPreviousPage && pageInfo.startCursor !== null ? (
        <Link className="btn quiet" to={stepTo(location, before, pageInfo.startCursor)}>
          <Icon name="previous" />
          {t('previousPage')}
        </Link>
      ) : (
        <span />
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
        <Link className="btn quiet" to={stepTo(location, after, pageInfo.endCursor)}>
          {t('nextPage')}
          <Icon name="next" />
        </Link>
      )}
    </nav>
  );
}

function stepTo(
  location: { readonly pathname: string; readonly search: string },
  parameter: string,
  cursor: string,
): string {
  const parameters = new URLSearchParams(location.search);
  parameters.delete(SEARCH_PARAMETERS.after);
  parameters.delete(SEARCH_PARAMETERS.before);
  parameters.set(parameter, cursor);
  return `${location.pathname}?${parameters.toString()}`;
}
