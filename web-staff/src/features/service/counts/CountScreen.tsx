import { useQuery } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/faults.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useEffect, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import type { CountAct } from '../../../lib/data/waiting-counts';
import { keepPageForOffline } from '../../../lib/offline/keep-page-for-offline';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { useAnnounce } from '../../../lib/ui/announcer';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { CountedSpacesDocument } from './CountedSpaces.generated';
import type { CountedSpacesQuery } from './CountedSpaces.generated';
import { keepCountedSpaces, keptCountedSpaces, toCountedSpaces } from './counted-spaces';
import { CountQueueNotes } from './CountQueueNotes';
import { GroupCounter, GuestCounter } from './GuestCounter';
import { hourOf } from './send-count';
import { SpaceCounter } from './SpaceCounter';
import { useCountQueue } from './use-count-queue';

/** Counts people in spaces, guests and groups on a phone, with or without a connection. */
export function CountScreen() {
  const { t } = useTranslation();
  const { branch } = useSession();
  return (
    <Page
      title={t('counts.title')}
      intro={branch?.name.text}
      crumbs={[{ to: paths.visits, label: t('visits.title') }]}
    >
      {branch !== null && <Counters key={branch.id} branchId={branch.id} />}
    </Page>
  );
}

function Counters({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const queue = useCountQueue(branchId);
  useKeptPage();
  const save = async (act: CountAct, countedAt: string | null = null) => {
    const isKept = await queue.add(act, countedAt ?? undefined);
    if (isKept) announce(t('counts.kept'));
    return isKept;
  };
  return (
    <div className="count-mode">
      <section className="panel" aria-labelledby="count-spaces">
        <header>
          <h2 id="count-spaces">{t('counts.spaces')}</h2>
        </header>
        <div className="panel-body">
          <Spaces
            branchId={branchId}
            sentCount={queue.sentCount}
            onSave={({ countedAt, ...counts }) => save({ kind: 'SPACES', ...counts }, countedAt)}
          />
        </div>
      </section>
      <CountQueueNotes queue={queue} />
      <details className="panel count-more">
        <summary>{t('counts.guests')}</summary>
        <GuestCounter onSave={save} />
      </details>
      <details className="panel count-more">
        <summary>{t('counts.groups')}</summary>
        <GroupCounter onSave={save} />
      </details>
    </div>
  );
}

type SpacesProps = {
  readonly branchId: string;
  /** How much was sent: then the library is asked again what it has. */
  readonly sentCount: number;
  readonly onSave: Parameters<typeof SpaceCounter>[0]['onSave'];
};

function Spaces({ branchId, sentCount, onSave }: SpacesProps) {
  const { t } = useTranslation();
  const now = useMinute();
  const today = todayInJakarta(now);
  const { data, error, refetch } = useQuery(CountedSpacesDocument, {
    variables: { branchId, date: today },
    fetchPolicy: 'cache-and-network',
  });
  useEffect(() => {
    if (data !== undefined) keepCountedSpaces(branchId, toCountedSpaces(data));
  }, [branchId, data]);
  useEffect(() => {
    if (sentCount > 0) void refetch().catch(() => undefined);
  }, [sentCount, refetch]);
  const spaces = data === undefined ? keptCountedSpaces(branchId) : toCountedSpaces(data);
  if (spaces === null)
    return error === undefined ? (
      <SkeletonRows count={4} />
    ) : (
      <FaultNote error={error} onRetry={() => void refetch().catch(() => undefined)} />
    );
  if (spaces.length === 0)
    return <EmptyState title={t('counts.noSpaces')}>{t('counts.noSpacesText')}</EmptyState>;
  const isFault = error !== undefined && describeFault(error).kind !== 'offline';
  return (
    <>
      {isFault && <FaultNote error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      <SpaceCounter
        branchId={branchId}
        spaces={spaces}
        recorded={(hour) => recordedAt(data, hour)}
        today={today}
        hourNow={hourOf(now.toISOString())}
        onSave={onSave}
      />
    </>
  );
}

function recordedAt(data: CountedSpacesQuery | undefined, hour: number): ReadonlyMap<string, number> {
  const ofHour = (data?.spaceCounts ?? []).filter(({ countedHour }) => countedHour === hour);
  return new Map(ofHour.map(({ space, people }) => [space.id, people]));
}

const MINUTE_MS = 60_000;

/** The time to the minute: somebody may walk from one hour into the next. */
function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const REST_ARRIVES_MS = 4_000;

/** Keeps the files of this page, so that it opens without a connection; the frame loads some a little later. */
function useKeptPage(): void {
  useEffect(() => {
    void keepPageForOffline('count');
    const timer = setTimeout(() => void keepPageForOffline('count'), REST_ARRIVES_MS);
    return () => clearTimeout(timer);
  }, []);
}
