import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../session/session-context';
import { groupByPlace } from './by-place';
import { PullListDocument } from './PullList.generated';
import type { PullRequest } from './PullLine';
import type { PullStand } from './pull-acts';
import { useFoundCopy } from './use-found-copy';
import { useMissingCopy } from './use-missing-copy';

/** Reads the copies to fetch at a branch, place by place, how each stands, and the acts of having found it or not. */
export function usePullList(branchId: string) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(PullListDocument, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
  });
  const finding = useFoundCopy(branchId);
  const missing = useMissingCopy(branchId, (title) => t('shelf.missingNoted', { title }));
  const places = groupByPlace(data?.copiesToPull ?? []);
  const rows = places.flatMap((place) => place.rows);
  const standOf = ({ copy }: PullRequest): PullStand => ({
    result: finding.results[copy.id],
    missed: missing.outcomes[copy.id],
    isBusy: finding.isBusy || missing.isBusy,
    mayAct: can('CIRCULATION_LEND'),
  });
  return {
    rows,
    places,
    isLoading: data === undefined && error === undefined,
    fault: error,
    retry: () => void refetch(),
    actFault: finding.error ?? missing.error,
    standOf,
    found: ({ copy }: PullRequest) => finding.find(copy.id, copy.barcode ?? '', copy.title.titleProper),
    missed: ({ copy }: PullRequest) => missing.miss({ id: copy.id, title: copy.title.titleProper }),
    doneCount: rows
      .map(standOf)
      .filter(({ result, missed }) => result?.outcome != null || missed?.length === 0).length,
  };
}
