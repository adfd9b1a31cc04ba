import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { RoomTabs } from '../../../../lib/rooms/RoomTabs';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { IconButton } from '../../../../lib/ui/IconButton';
import { Note } from '../../../../lib/ui/Note';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { RoomBoard } from './RoomBoard';
import { useRoomBoard } from './use-room-board';

/** Shows all spaces of the branch on a day with what fills them; the day stands in the address. */
export function RoomsScreen() {
  const { t } = useTranslation();
  const { branch } = useSession();
  const { fullDate } = useDisplay();
  const [search, setSearch] = useSearchParams();
  const today = todayInJakarta(new Date());
  const asked = search.get('date') ?? '';
  const date = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : today;
  const { board, error, refetch } = useRoomBoard(branch?.id ?? '', date);
  const go = (day: string) => setSearch(day === today ? {} : { date: day }, { replace: true });
  const actions = (
    <span className="row wrap">
      <IconButton icon="chevronLeft" label={t('rooms.dayBefore')} onClick={() => go(addDays(date, -1))} />
      <Button onClick={() => go(today)}>{t('rooms.today')}</Button>
      <IconButton icon="chevronRight" label={t('rooms.dayAfter')} onClick={() => go(addDays(date, 1))} />
    </span>
  );
  return (
    <Page title={t('rooms.title')} intro={`${branch?.name.text ?? ''}, ${fullDate(date)}`} actions={actions}>
      <RoomTabs />
      {error !== undefined && <FaultNote error={error} onRetry={refetch} />}
      {board === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={7} />
        </section>
      )}
      {board !== undefined && board.openings.length === 0 && <Note state="note">{t('rooms.closed')}</Note>}
      {board !== undefined && board.rows.length === 0 && (
        <EmptyState title={t('rooms.none')}>{t('rooms.noneText')}</EmptyState>
      )}
      {board !== undefined && board.rows.length > 0 && (
        <RoomBoard key={`${branch?.id} ${date}`} board={board} onChanged={refetch} />
      )}
    </Page>
  );
}
