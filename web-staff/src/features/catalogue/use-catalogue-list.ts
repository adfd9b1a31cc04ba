import { useQuery } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { useAnnounce } from "../../lib/ui/announcer";
import { CatalogueListDocument } from "./CatalogueList.generated";
import type { CatalogueListQuery } from "./CatalogueList.generated";
import { listVariables } from "./list-state";
import type { ListState } from "./list-state";

/** A title as a row shows it. */
export type TitleRow = CatalogueListQuery["searchCatalogue"]["edges"][number]["node"]["title"];

/** Returns the rows of a page; while the next page is on its way the last one stays, marked as old. */
export function useCatalogueList(state: ListState) {
  const { data, previousData, loading, error, refetch } = useQuery(CatalogueListDocument, { variables: listVariables(state), fetchPolicy: "cache-and-network" });
  const shown = (data ?? previousData)?.searchCatalogue;
  const loadedAt = useLoadedAt(data);
  useSpokenCount(data === undefined || loading ? null : data.searchCatalogue.totalCount);
  return {
    rows: shown?.edges.map(({ node }) => node.title) ?? null,
    total: shown?.totalCount ?? null,
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
    announce(t("catalogue.resultsSpoken", { count: total }));
  }, [total, announce, t]);
}
