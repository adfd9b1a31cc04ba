import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense, useDeferredValue } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { PageBoundary } from '../../../lib/states/PageBoundary';
import { usePageTitle } from '../../../lib/use-page-title';
import { FoundEvents } from './results/FoundEvents';
import { FoundLinks } from './results/FoundLinks';
import { listedCount } from './results/found-parts';
import { SearchHead } from './SearchHead';
import { NoResults } from './results/NoResults';
import { SearchPageDocument } from './SearchPage.generated';
import { SearchResults } from './results/SearchResults';
import { SearchSkeleton } from './SearchSkeleton';
import { toSearchVariables } from './search-variables';
import { useSearchAddress } from './use-search-address';
import type { SearchAddress } from './use-search-address';
import { useToday } from '../../../lib/moment';

/** Searches the catalogue; its address holds everything that is chosen. */
export function SearchPage(): ReactElement {
  const { t } = useTranslation('search');
  const address = useSearchAddress();
  const text = (address.parameters.get(SEARCH_PARAMETERS.text) ?? '').trim();
  const heading = text === '' ? t('headingAll') : t('headingFor', { text });
  usePageTitle(heading);
  return (
    <div className="wrap">
      <PageBoundary resetKey={address.parameters.toString()}>
        <Suspense
          key={text}
          fallback={
            <>
              <SearchHead heading={heading} />
              <SearchSkeleton />
            </>
          }
        >
          <FoundTitles address={address} heading={heading} text={text} />
        </Suspense>
      </PageBoundary>
    </div>
  );
}

type FoundTitlesProps = { readonly address: SearchAddress; readonly heading: string; readonly text: string };

/**
 * A change of filters keeps the list on screen, dimmed, until the new one is here; another text starts
 * afresh.
 */
function FoundTitles({ address, heading, text }: FoundTitlesProps): ReactElement {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const paths = usePaths();
  const asked = address.parameters.toString();
  const shown = useDeferredValue(asked);
  const { data } = useSuspenseQuery(SearchPageDocument, {
    variables: toSearchVariables(new URLSearchParams(shown), language, useToday()),
  });
  const found = data.searchCatalogue;
  const { servicePages: services = [], guides = [], businesses = { totalCount: 0, nodes: [] } } = data;
  // Who heard of what was called off learns here that it is.
  const events = [...(data.events?.nodes ?? []), ...(data.calledOff?.nodes ?? [])];
  const isAnswered = [services, events, guides, businesses.nodes].some((answers) => answers.length > 0);
  return (
    <>
      <SearchHead heading={heading} didYouMean={found.didYouMean} alsoSearched={found.alsoSearched} />
      <FoundLinks id="found-services" title={t('foundServices')} links={services} />
      {events.length > 0 && <FoundEvents events={events} />}
      <FoundLinks id="found-guides" title={t('foundGuides')} links={guides} />
      <FoundLinks
        id="found-businesses"
        title={t('foundBusinesses')}
        links={businesses.nodes}
        more={
          businesses.totalCount > businesses.nodes.length && (
            <Link
              className="more"
              to={`${paths.to('directory')}?${new URLSearchParams({ q: text }).toString()}`}
            >
              {t('allBusinesses', { count: businesses.totalCount })}
            </Link>
          )
        }
      />
      {listedCount(found) === 0 ? (
        <NoResults text={text} address={address} isAnswered={isAnswered} />
      ) : (
        <SearchResults found={found} address={address} isStale={shown !== asked} />
      )}
    </>
  );
}
