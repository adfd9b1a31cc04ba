import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../i18n/use-translation';
import { useActQueue } from '../acts/use-act-queue';
import { useSession } from '../session/session-context';
import { useAnnounce } from '../ui/announcer';
import { groupByPlace } from './by-place';
import { PullListDocument } from './PullList.generated';
import type { PullRequest } from './PullLine';
import { canBeScanned, isSettled } from './pull-acts';
import type { PullStand } from './pull-acts';
import { useFoundCopy } from './use-found-copy';
import { useMissingCopy } from './use-missing-copy';
import { useSending } from './use-sending';
import { useTakingBack } from './use-taking-back';
import type { WaitingAct } from './use-taking-back';

/**
 * Reads the copies to fetch at a branch, place by place, how each stands, and the acts of having found it or not, which
 * can be taken back for a moment; a scanned copy is in somebody's hand and counts at once.
 */
export function usePullList(branchId: string) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { data, error, refetch } = useQuery(PullListDocument, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
  });
  const places = groupByPlace(data?.copiesToPull ?? []);
  const rows = places.flatMap((place) => place.rows);
  const { standOf, scanned, hold, canTakeBack, takeBack, actFault } = usePullActs(branchId);
  return {
    rows,
    places,
    isLoading: data === undefined && error === undefined,
    fault: error,
    retry: () => void refetch(),
    actFault,
    standOf,
    scanned,
    found: (row: PullRequest) => hold('found', row),
    missed: (row: PullRequest) => hold('missed', row),
    canTakeBack,
    takeBack: () => {
      takeBack();
      announce(t('shelf.takenBack'));
    },
    doneCount: rows.map(standOf).filter(isSettled).length,
  };
}

/** Keeps how each copy stands and carries out what is said of it, one act after the other. */
function usePullActs(branchId: string) {
  const { t } = useTranslation();
  const { can } = useSession();
  const announce = useAnnounce();
  const queue = useActQueue();
  const finding = useFoundCopy(branchId, queue);
  const missing = useMissingCopy(branchId, (title) => t('shelf.missingNoted', { title }), queue);
  const { kindOf, send } = useSending();
  const { waiting, begin, takeBack } = useTakingBack();
  const standOf = ({ copy }: PullRequest): PullStand => ({
    result: finding.results[copy.id],
    missed: missing.outcomes[copy.id],
    waitsFor: waiting?.copyId === copy.id ? waiting.kind : null,
    underWay: kindOf(copy.id),
    mayAct: can('CIRCULATION_LEND'),
  });
  const actOn = (kind: WaitingAct['kind'], { copy }: PullRequest): WaitingAct => ({
    copyId: copy.id,
    kind,
    carryOut: () =>
      kind === 'found'
        ? finding.find(copy.id, copy.barcode ?? '', copy.title.titleProper)
        : missing.miss({ id: copy.id, title: copy.title.titleProper }),
  });
  const hold = (kind: WaitingAct['kind'], row: PullRequest) => {
    const act = actOn(kind, row);
    begin({ ...act, carryOut: () => send(act) });
    const words = kind === 'found' ? 'shelf.foundHeld' : 'shelf.missingHeld';
    announce(t(words, { title: row.copy.title.titleProper }));
  };
  const scanned = (row: PullRequest) => {
    const stand = standOf(row);
    if (!canBeScanned(stand)) return;
    // What was said of it a moment ago gives way to the copy in the hand.
    if (stand.waitsFor !== null) takeBack();
    void send(actOn('found', row));
  };
  const actFault = finding.error ?? missing.error;
  return { standOf, scanned, hold, canTakeBack: waiting !== null, takeBack, actFault };
}
