import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';

type SearchHeadProps = {
  readonly heading: string;
  readonly didYouMean?: string | null;
  readonly alsoSearched?: readonly string[];
};

/** Says what was searched, what else was searched with it, and what may have been meant. */
export function SearchHead({ heading, didYouMean = null, alsoSearched = [] }: SearchHeadProps): ReactElement {
  const { t } = useTranslation('search');
  const paths = usePaths();
  return (
    <div className="results-head">
      <h1>{heading}</h1>
      {(didYouMean !== null || alsoSearched.length > 0) && (
        <p className="meant">
          {alsoSearched.length > 0 && (
            <>
              {t('alsoSearched')} <b>{alsoSearched.join(', ')}</b>.{' '}
            </>
          )}
          {didYouMean !== null && (
            <>
              {t('meant')}{' '}
              <Link to={paths.search({ [SEARCH_PARAMETERS.text]: didYouMean })}>{didYouMean}</Link>?
            </>
          )}
        </p>
      )}
    </div>
  );
}
