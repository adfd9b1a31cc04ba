import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { usePaths } from '../../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../../lib/search-parameters';
import { EmptyShelf } from '../../../../lib/ui/EmptyShelf';
import { countFilters } from '../facets/ActiveFilters';
import type { SearchAddress } from '../use-search-address';

type SearchNothingProps = {
  readonly text: string;
  readonly address: SearchAddress;
  /** Whether an event, a guide, a business or a service above answers, so that only titles are missing. */
  readonly isAnswered: boolean;
};

/** Says that no title was found and what to do next. */
export function NoResults({ text, address, isAnswered }: SearchNothingProps): ReactElement {
  const { t } = useTranslation('search');
  const paths = usePaths();
  const isFiltered = countFilters(address.parameters) > 0;
  if (isAnswered && !isFiltered)
    return (
      <p className="no-titles" role="status">
        {t('noTitles', { text })} <Link to={paths.to('browse')}>{t('next.browse')}</Link>
      </p>
    );
  const unfiltered = paths.search(text === '' ? {} : { [SEARCH_PARAMETERS.text]: text });
  return (
    <div className="nothing" role="status">
      <EmptyShelf />
      <div>
        <h2>{isFiltered ? t('nothingFiltered') : t('nothing', { text })}</h2>
        <p className="meta">{t('nothingText')}</p>
        <ul className="next">
          {isFiltered ? (
            <li>
              <Link to={unfiltered}>{t('next.clear')}</Link>
              <span>{t('next.clearText')}</span>
            </li>
          ) : (
            <li>
              <b>{t('next.spelling')}</b>
              <span>{t('next.spellingText')}</span>
            </li>
          )}
          <li>
            <Link to={paths.to('browse')}>{t('next.browse')}</Link>
            <span>{t('next.browseText')}</span>
          </li>
          <li>
            <Link to={paths.to('visit')}>{t('next.visit')}</Link>
            <span>{t('next.visitText')}</span>
          </li>
        </ul>
      </div>
    </div>
  );
}
