import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { UpdateGuideDocument } from '../../../lib/guides/UpdateGuide.generated';
import { ListView } from '../../../lib/list/ListView';
import type { ListRows } from '../../../lib/list/use-list-rows';
import type { ListState } from '../../../lib/list/list-state';
import { useListState } from '../../../lib/list/use-list-state';
import { GuideListDocument } from './GuideList.generated';
import { selectGuides, toGuideFilter } from './guide-rows';
import type { ListedGuide } from './listed-guide';
import { useGuideList } from './use-guide-list';

/**
 * Lists guides by words, need, stage, sector and state, which stand in the address; or those that are due, the
 * longest due first.
 */
export function GuideList({ isDueOnly }: { readonly isDueOnly: boolean }) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(UpdateGuideDocument, {
    payloadOf: (result) => result.updateGuide,
    onDone: () => list.retry(),
  });
  const onReviewed = ({ id, version, name }: ListedGuide) =>
    void act.run(
      (idempotencyKey) => ({
        id,
        version,
        changes: { reviewedOn: todayInJakarta(new Date()) },
        idempotencyKey,
      }),
      () => t('guides.reviewed', { name: name.indonesian }),
    );
  const definition = useGuideList(isDueOnly, onReviewed);
  const handle = useListState(definition);
  const list = useGuides(handle.state, isDueOnly);
  return (
    <ListView
      definition={definition}
      handle={handle}
      list={list}
      note={<ActNotes error={act.error} messages={act.messages} />}
    />
  );
}

const ONE_PAGE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

/** Reads all guides at once: there are few of them, and they stand on one page. */
function useGuides(state: ListState, isDueOnly: boolean): ListRows<ListedGuide> {
  const { data, previousData, loading, error, refetch } = useQuery(GuideListDocument, {
    variables: { filter: toGuideFilter(state, isDueOnly) },
    fetchPolicy: 'cache-and-network',
  });
  const guides = (data ?? previousData)?.guides;
  const rows = guides === undefined ? null : selectGuides(guides, state);
  return {
    rows,
    total: rows?.length ?? null,
    pageInfo: ONE_PAGE,
    isStale: data === undefined && previousData !== undefined,
    isLoading: loading,
    loadedAt: null,
    error,
    retry: () => void refetch(),
    readAgain: async () => {
      const answer = await refetch();
      return answer.data === undefined ? [] : selectGuides(answer.data.guides, state);
    },
    readAll: () => Promise.resolve(rows ?? []),
  };
}
