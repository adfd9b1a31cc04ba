import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';

import { PageSteps } from '../../../../lib/catalogue/PageSteps';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../../lib/search-parameters';
import { ActiveFilters } from '../facets/ActiveFilters';
import { ContributorMatch } from './ContributorMatch';
import { FacetPanel } from '../facets/FacetPanel';
import { facetGroups } from '../facets/facet-groups';
import { FoundList } from './FoundList';
import { listedCount } from './found-parts';
import { ResultsBar } from './ResultsBar';
import type { SearchPageQuery } from '../SearchPage.generated';
import { SuggestedFilters } from '../facets/SuggestedFilters';
import type { SearchAddress } from '../use-search-address';
import { latePart } from '../../../../lib/late-part';

const FilterSheet = latePart(() => import('../facets/FilterSheet').then((module) => module.FilterSheet));

type SearchResultsProps = {
  readonly found: SearchPageQuery['searchCatalogue'];
  readonly address: SearchAddress;
  /** Whether the list still shows what was asked before. */
  readonly isStale: boolean;
};

/** Shows filters and the found titles, as a list or as covers. */
export function SearchResults({ found, address, isStale }: SearchResultsProps): ReactElement {
  const { t } = useTranslation('search');
  const [isFiltering, setIsFiltering] = useState(false);
  const groups = useFacetGroups(found.facets);
  const panel = (
    <FacetPanel
      groups={groups}
      availableNow={found.facets.availableNow}
      years={found.facets.years}
      address={address}
    />
  );
  const isCovers = address.parameters.get(SEARCH_PARAMETERS.view) === 'sampul';
  return (
    <div className="find-grid">
      <section className="facets" aria-label={t('filterResults')}>
        {panel}
      </section>
      <section
        className={isStale ? 'found stale' : 'found'}
        aria-labelledby="found-count"
        aria-busy={isStale}
      >
        <ResultsBar
          totalCount={found.totalCount}
          lessCount={listedCount(found) - found.totalCount}
          address={address}
          isCovers={isCovers}
          onFilter={() => setIsFiltering(true)}
        />
        <SuggestedFilters suggested={found.suggestedFilters} address={address} />
        <ActiveFilters groups={groups} address={address} />
        {found.contributorMatch !== null && <ContributorMatch contributor={found.contributorMatch} />}
        <FoundList found={found} isCovers={isCovers} />
        <PageSteps pageInfo={found.pageInfo} />
      </section>
      <Suspense>
        {isFiltering && (
          <FilterSheet
            totalCount={listedCount(found)}
            onClose={() => setIsFiltering(false)}
            onClear={address.clearFilters}
          >
            {panel}
          </FilterSheet>
        )}
      </Suspense>
    </div>
  );
}

function useFacetGroups(facets: SearchResultsProps['found']['facets']) {
  return facetGroups(facets, useLanguage());
}
