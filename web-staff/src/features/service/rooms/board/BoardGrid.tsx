import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { BoardRow } from './BoardRow';
import type { Board } from './board-times';
import { hoursOf, listHours } from './board-times';
import type { Chosen } from './use-board-keys';
import { useBookingWords } from './use-booking-words';

type GridProps = {
  readonly board: Board;
  readonly now: number;
  readonly chosen: Chosen | null;
  readonly onChoose: (next: Chosen) => void;
};

/** Draws a row for each space and the hours across; on a narrow screen each space is a list. */
export function BoardGrid({ board, now, chosen, onChoose }: GridProps) {
  const { t } = useTranslation();
  const { clock } = useBookingWords();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const hours = hoursOf(board);
  const toggle = (id: string) =>
    setOpened((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const passed = (100 * (now - hours.from)) / (hours.to - hours.from);
  return (
    <section className="panel room-board" aria-label={t('rooms.board')}>
      <div className="room-hours" aria-hidden="true">
        {listHours(hours).map((hour) => (
          <span key={hour}>{clock(hour)}</span>
        ))}
      </div>
      <ul className="room-rows">
        {board.rows.map((row) => (
          <BoardRow
            key={row.space.id}
            row={row}
            hours={hours}
            now={now}
            passed={passed > 0 && passed < 100 ? passed : null}
            chosen={chosen?.spaceId === row.space.id ? chosen : null}
            isOpened={opened.includes(row.space.id)}
            onToggle={() => toggle(row.space.id)}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  );
}
