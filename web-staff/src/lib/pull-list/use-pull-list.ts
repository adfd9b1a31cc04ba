import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../session/session-context';
import { useAnnounce } from '../ui/announcer';
import { groupByPlace } from './by-place';
import { PullListDocument } from './PullList.generated';
import type { PullRequest } from './PullLine';
import { isSettled } from './pull-acts';
import type { PullStand } from './pull-acts';
import { useFoundCopy } from './use-found-copy';
import { useMissingCopy } from './use-missing-copy';
import { useTakingBack } from './use-taking-back';
import type { WaitingAct } from './use-taking-back';

/**
 * Reads the copies to fetch at a branch, place by place, how each stands, and the acts of having found it or not, which
 * can be taken back for a moment; a scanned copy is in somebody's hand and counts at once.
 */
export function usePullList(branchId: string) {
  const { t } = useTranslation();
  const { can } = useSession();
  const announce = useAnnounce();
  const { data, error, refetch } = useQuery(PullListDocument, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
  });
  const finding = useFoundCopy(branchId);
  const missing = useMissingCopy(branchId, (title) => t('shelf.missingNoted', { title }));
  const { waiting, begin, takeBack } = useTakingBack();
  const places = groupByPlace(data?.copiesToPull ?? []);
  const rows = places.flatMap((place) => place.rows);
  const standOf = ({ copy }: PullRequest): PullStand => ({
    result: finding.results[copy.id],
    missed: missing.outcomes[copy.id],
    waitsFor: waiting?.copyId === copy.id ? waiting.kind : null,
    isBusy: finding.isBusy || missing.isBusy,
    mayAct: can('CIRCULATION_LEND'),
  });
  const scanned = ({ copy }: PullRequest) =>
    finding.find(copy.id, copy.barcode ?? '', copy.title.titleProper);
  const hold = (kind: WaitingAct['kind'], { copy }: PullRequest, carryOut: () => void) => {
    begin({ copyId: copy.id, kind, carryOut });
    announce(
      t(kind === 'found' ? 'shelf.foundFor' : 'shelf.missingNoted', { title: copy.title.titleProper }),
    );
  };
  return {
    rows,
    places,
    isLoading: data === undefined && error === undefined,
    fault: error,
    retry: () => void refetch(),
    actFault: finding.error ?? missing.error,
    standOf,
    scanned,
    found: (row: PullRequest) => hold('found', row, () => scanned(row)),
    missed: (row: PullRequest) =>
      hold('missed', row, () => missing.miss({ id: row.copy.id, title: row.copy.title.titleProper })),
    canTakeBack: waiting !== null,
    takeBack: () => {
      takeBack();
      announce(t('shelf.takenBack'));
    },
    doneCount: rows.map(standOf).filter(isSettled).length,
  };
}
