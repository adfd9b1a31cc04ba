import { useQuery } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/faults.ts';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useLibraryReachable } from '../../../lib/connection/use-library-reachable';
import { useArrival } from '../../../lib/connection/use-arrival';
import { MOST_WAITING } from '../../../lib/data/waiting-queue';
import { useWhenWords } from '../../../lib/events/use-when-words';
import type { AgeRule } from '../../../lib/events/WalkInDialog';
import { WalkInDialog } from '../../../lib/events/WalkInDialog';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { keepPageForOffline } from '../../../lib/offline/keep-page-for-offline';
import { useAnnounce } from '../../../lib/ui/announcer';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useSounds } from '../../../lib/ui/sounds';
import { useDisplay } from '../../../lib/ui/use-display';
import { toOutcomeSound } from './scan-outcome';
import type { CheckInScan, Expected } from './scan-outcome';
import { CheckInBox } from './CheckInBox';
import { CheckInCamera } from './CheckInCamera';
import { CheckInList } from './CheckInList';
import { DoorSessionDocument } from './DoorSession.generated';
import type { DoorSessionQuery } from './DoorSession.generated';
import { loadCachedCheckIn, cacheCheckIn } from './offline/offline-check-in';
import type { CheckInFacts } from './offline/offline-check-in';
import { CheckingWords, ScanWords } from './ScanWords';
import { SyncReport } from './offline/SyncReport';
import { useCheckIn } from './use-check-in';
import { WaitingNote } from './offline/WaitingNote';
import { holdsAtEvent } from '../../../lib/events/holds-at-event';

type CheckInSession = Extract<DoorSessionQuery['node'], { readonly __typename: 'EventSession' }>;
type CheckInProps = {
  readonly facts: CheckInFacts;
  readonly roster: readonly Expected[];
  readonly isBlind: boolean;
  /** Asks for the list of names anew. */
  readonly onRefetch: () => void;
  /** What stands against the list of names that is shown, and how old it is; null while it is new. */
  readonly age: ReactNode;
  /** For whom the event is; null while nobody can be let in who has not registered. */
  readonly ages: AgeRule | null;
};

/**
 * Lets people in at one session, with a phone in one hand and with or without a connection; opened without
 * one, it knows codes but no names.
 */
export function EventCheckIn() {
  const { t } = useTranslation();
  const { sessionId = '' } = useParams();
  const { timeOf } = useDisplay();
  const { data, loading, error, refetch } = useQuery(DoorSessionDocument, {
    variables: { sessionId },
    fetchPolicy: 'cache-and-network',
  });
  const { arrivedAt, fault } = useArrival(`door ${sessionId}`, { data, loading, error });
  const again = () => void refetch().catch(() => undefined);
  const isAway = fault !== undefined && describeFault(fault).kind === 'offline';
  const isOffline = data === undefined && isAway;
  const kept = useMemo(
    () => (isOffline ? loadCachedCheckIn(sessionId, new Date()) : null),
    [isOffline, sessionId],
  );
  useLibraryReachable(isAway, again);
  if (kept !== null)
    return (
      <CheckInPanel key={`${sessionId} kept`} {...kept} isBlind onRefetch={again} age={null} ages={null} />
    );
  if (data === undefined)
    return (
      <Page title={t('doorMode.title')}>
        {fault === undefined ? (
          <section className="panel">
            <SkeletonRows count={6} />
          </section>
        ) : (
          <FaultNote error={fault} onRetry={again} />
        )}
      </Page>
    );
  if (data.node?.__typename !== 'EventSession')
    return (
      <Page title={t('doorMode.notFound')}>
        <EmptyState title={t('doorMode.notFound')}>{t('doorMode.notFoundText')}</EmptyState>
      </Page>
    );
  const age =
    fault === undefined ? null : (
      <FaultNote error={fault} onRetry={again} shownSince={arrivedAt && timeOf(arrivedAt)} />
    );
  return (
    <CheckInPanel
      key={data.node.id}
      facts={factsOf(data.node)}
      roster={data.sessionRoster}
      isBlind={false}
      onRefetch={again}
      age={age}
      ages={agesOf(data.node.event)}
    />
  );
}

function CheckInPanel({ facts, roster, isBlind, onRefetch, age, ages }: CheckInProps) {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  const announce = useAnnounce();
  const door = useCheckIn({
    sessionId: facts.id,
    roster,
    onScan: useSpokenScan(),
    onBack: onRefetch,
    isBlind,
  });
  useCachedCheckIn({ facts, roster, isBlind }, door.attended);
  const [walkIn, setWalkIn] = useState<{
    readonly scan: CheckInScan | null;
    readonly member: { readonly id: string; readonly name: string } | null;
  } | null>(null);
  const [letIn, setLetIn] = useState<string | null>(null);
  const seated = roster.filter(({ registrationStatus }) => registrationStatus === 'CONFIRMED');
  const scan = (code: string) => void door.scan(code);
  // One after another, so that each is told, sounds and counts as though it had been scanned.
  const admitAll = async (codes: readonly string[]) => {
    for (const code of codes) await door.scan(code);
  };
  const takeBack = async (placeId: string) => {
    if (await door.takeBack(placeId))
      announce(t('doorMode.tookBack', { name: roster.find((one) => one.placeId === placeId)?.name ?? '' }));
  };
  return (
    <Page
      title={facts.event.name}
      intro={[when(facts), facts.spaceName].filter(Boolean).join(' · ')}
      crumbs={[
        { to: paths.events, label: t('events.title') },
        { to: paths.event(facts.event.id), label: facts.event.name },
      ]}
    >
      <div className="door-mode">
        <p className="door-count">
          <b>{door.attended.size}</b> {t('doorMode.of', { total: seated.length })}
        </p>
        {age}
        <WaitingNote count={door.waiting} stuck={door.stuck} onSend={() => void door.send()} />
        {door.isFull && <Note state="blocked">{t('doorMode.full', { most: MOST_WAITING })}</Note>}
        <ActNotes {...door.problem} />
        <CheckInBox onScan={scan} />
        <CheckInCamera onScan={scan} />
        <LastScan door={door} letIn={letIn} onAdmit={(scan, member) => setWalkIn({ scan, member })} />
        {door.report !== null && <SyncReport scans={door.report} onClose={door.closeReport} />}
        {isBlind ? (
          <Note state="waiting">{t('doorMode.blind')}</Note>
        ) : (
          <CheckInList
            roster={roster}
            attended={door.attended}
            onAdmit={scan}
            onAdmitAll={(codes) => void admitAll(codes)}
            onTakeBack={door.waiting === 0 ? (placeId) => void takeBack(placeId) : null}
            onWalkIn={() => setWalkIn({ scan: null, member: null })}
          />
        )}
        {walkIn !== null && ages !== null && (
          <WalkInDialog
            sessionId={facts.id}
            ages={ages}
            member={walkIn.member}
            onClose={() => setWalkIn(null)}
            onChanged={() => {
              setLetIn(walkIn.scan?.id ?? null);
              onRefetch();
            }}
          />
        )}
      </div>
    </Page>
  );
}

/** Says what came of the last scan, or that it is being checked. */
function LastScan({
  door,
  letIn,
  onAdmit,
}: {
  readonly door: ReturnType<typeof useCheckIn>;
  /** The scan whose owner was let in without a registration since. */
  readonly letIn: string | null;
  readonly onAdmit: (scan: CheckInScan, member: { readonly id: string; readonly name: string }) => void;
}) {
  const [[last], [newest]] = [door.scans, door.checking];
  if (newest !== undefined) return <CheckingWords scan={newest} inLine={door.checking.length - 1} />;
  if (last === undefined) return null;
  return (
    <ScanWords
      scan={last.id === letIn ? { ...last, outcome: 'ADMITTED', memberId: null } : last}
      onAdmit={(member) => onAdmit(last, member)}
    />
  );
}

const REST_ARRIVES_MS = 4_000;

/** Keeps the door on this phone as it is now, and the files of its page. */
function useCachedCheckIn(
  { facts, roster, isBlind }: Pick<CheckInProps, 'facts' | 'roster' | 'isBlind'>,
  attended: ReadonlyMap<string, string>,
): void {
  useEffect(() => cacheCheckIn(facts, roster, attended), [facts, roster, attended]);
  useEffect(() => {
    if (isBlind) return undefined;
    void keepPageForOffline('door');
    // The frame loads the rest of its files a little later.
    const timer = setTimeout(() => void keepPageForOffline('door'), REST_ARRIVES_MS);
    return () => clearTimeout(timer);
  }, [isBlind]);
}

function agesOf(event: CheckInSession['event']): AgeRule {
  const { ageFrom, ageTo } = event;
  return { from: ageFrom, to: ageTo, mayPass: holdsAtEvent(event, 'PROGRAMMES_OVERRIDE_AGE') };
}

function factsOf({
  id,
  startsAt,
  endsAt,
  fromDate,
  untilDate,
  isAllDay,
  space,
  event,
}: CheckInSession): CheckInFacts {
  return {
    id,
    startsAt,
    endsAt,
    fromDate,
    untilDate,
    isAllDay,
    spaceName: space?.name.text ?? null,
    event: { id: event.id, name: event.name.text },
  };
}

function useSpokenScan(): (scan: CheckInScan) => void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { play } = useSounds();
  return useCallback(
    (scan: CheckInScan) => {
      play(toOutcomeSound(scan.outcome));
      announce(`${t(`doorMode.outcome.${scan.outcome}`)} ${scan.name ?? scan.code}`);
    },
    [announce, play, t],
  );
}
