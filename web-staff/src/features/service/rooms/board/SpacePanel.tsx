import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { DoorCode } from '../acts/DoorCode';
import type { useRoomActs } from '../acts/use-room-acts';
import type { Row } from './board-times';
import { useBookingWords } from './use-booking-words';

type PanelProps = {
  readonly row: Row;
  readonly acts: ReturnType<typeof useRoomActs>;
  readonly onBook: () => void;
  readonly onBlock: () => void;
};

/** Tells of the chosen space: booking and blocking it, its blocks, the code at its door. */
export function SpacePanel({ row, acts, onBook, onBlock }: PanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { span } = useBookingWords();
  const canWrite = can('BOOKINGS_WRITE');
  return (
    <>
      <header>
        <h2>{row.space.name.text}</h2>
      </header>
      <div className="panel-body stack">
        {canWrite && (
          <div className="row wrap">
            <Button weight="primary" keys="N" onClick={onBook}>
              {t('rooms.book')}
            </Button>
            <Button keys="B" onClick={onBlock}>
              {t('rooms.block')}
            </Button>
          </div>
        )}
        {row.blocks.length > 0 && (
          <ul className="plain-lines" aria-label={t('rooms.blocks')}>
            {row.blocks.map((block) => (
              <li key={block.id} className="row wrap">
                <span>{[span(block), block.item?.code, block.reason].filter(Boolean).join(' · ')}</span>
                {canWrite && (
                  <Button
                    small
                    busy={acts.isBusy}
                    onClick={() => acts.unblock(block.id, row.space.id)}
                    aria-label={t('rooms.unblockOf', { reason: block.reason })}
                  >
                    {t('rooms.unblock')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        {row.bookings.length === 0 && <p className="muted">{t('rooms.nothingBooked')}</p>}
        <DoorCode key={row.space.id} space={row.space} />
      </div>
    </>
  );
}
