import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useAnnounce } from '../../../lib/ui/announcer';
import { CatalogueListDocument } from './CatalogueList.generated';
import type { CatalogueListQuery } from './CatalogueList.generated';
import { listVariables } from './list-state';
import type { ListState } from './list-state';

type Found = CatalogueListQuery['searchCatalogue'];
type Hit = Found['edges'][number]['node'];

/** A title as a row shows it, and the words of the search that it lacks. */
export type TitleRow = Hit['title'] & Pick<Hit, 'withoutWords'>;

/** Returns the rows of a page; while the next page is on its way the last one stays, marked as old. */
export function useCatalogueList(state: ListState) {
  const { data, previousData, loading, error, refetch } = useQuery(CatalogueListDocument, {
    variables: listVariables(state),
    fetchPolicy: 'cache-and-network',
  });
  const shown = (data ?? previousData)?.searchCatalogue;
  const loadedAt = useLoadedAt(data);
  useSpokenCount(data === undefined || loading ? null : countListed(data.searchCatalogue));
  return {
    rows: shown?.edges.map(({ node }) => ({ ...node.title, withoutWords: node.withoutWords })) ?? null,
    total: shown === undefined ? null : countListed(shown),
    pageInfo: shown?.pageInfo ?? null,
    didYouMean: shown?.didYouMean ?? null,
    isStale: data === undefined && previousData !== undefined,
    isLoading: loading,
    loadedAt,
    error,
    retry: () => void refetch(),
  };
}

/** What the list shows and how it stands. */
export type CatalogueListData = ReturnType<typeof useCatalogueList>;

/** Counts the titles with every word and, below them, those that lack some. */
function countListed({ totalCount, relaxed }: Found): number {
  return relaxed.reduce((sum, part) => sum + part.totalCount, totalCount);
}

function useLoadedAt(data: unknown): Date | null {
  const [loadedAt, setLoadedAt] = useState<Date | null>(null);
  useEffect(() => {
    if (data !== undefined) setLoadedAt(new Date());
  }, [data]);
  return loadedAt;
}

function useSpokenCount(total: number | null): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const spoken = useRef<number | null>(null);
  useEffect(() => {
    if (total === null || total === spoken.current) return;
    spoken.current = total;
    announce(t('catalogue.resultsSpoken', { count: total }));
  }, [total, announce, t]);
}
