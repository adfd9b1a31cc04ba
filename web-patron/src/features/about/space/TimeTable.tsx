import { clockTime, longDate } from '@pustaka/web-shared/format/index.ts';
import type { KeyboardEvent, MouseEvent, ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { TimeCell, TimeChoice, TimeGrid } from './free-times';
import { canChoose, choose, isChosen, nextCell } from './free-times';
import type { BookingAddress } from './use-booking-address';

type TimeTableProps = {
  readonly name: string;
  readonly grid: TimeGrid;
  /** The day a phone shows. */
  readonly shownDay: string;
  /** What is chosen, with its end. */
  readonly span: TimeChoice | null;
  readonly address: BookingAddress;
};

/** Shows a week of free times as a table with words; every time that can be chosen is a link an arrow reaches. */
export function TimeTable({ name, grid, shownDay, span, address }: TimeTableProps): ReactElement {
  const { t } = useTranslation('booking');
  const language = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const day = (date: string): string => longDate(date, language);
  const [first, last] = [grid.days[0]?.date ?? '', grid.days.at(-1)?.date ?? ''];
  const entry = findEntry(grid, shownDay, span);
  const onChoose = useChoosing(address);
  const onKeyDown = (event: KeyboardEvent, cell: TimeCell): void => {
    const next = nextCell(grid, cell, event.key);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (next) table.current?.querySelector<HTMLElement>(`[data-time="${next.day} ${next.from}"]`)?.focus();
  };
  return (
    <table className="times" ref={table}>
      <caption className="hide">{t('grid.of', { name, from: day(first), to: day(last) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('grid.time')}</th>
          {grid.days.map(({ date }) => (
            <th key={date} scope="col" className={date === shownDay ? 'shown' : undefined}>
              {day(date).split(' ').slice(0, 2).join(' ')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((from, row) => (
          <tr key={from}>
            <th scope="row">{clockTime(from, language, { withZone: false })}</th>
            {grid.days.map(({ date, cells }) => {
              const cell = cells[row];
              return cell === undefined ? null : (
                <Cell
                  key={date}
                  cell={cell}
                  isShown={date === shownDay}
                  isPicked={isChosen(cell, span)}
                  isEntry={cell === entry}
                  to={address.link(choose(address.choice, cell))}
                  onKeyDown={(event) => onKeyDown(event, cell)}
                  onClick={(event) => onChoose(event, cell)}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Chooses by what was chosen last: the address follows a moment later, and an end that is chosen quickly is one. */
function useChoosing({ choice, put }: BookingAddress): (event: MouseEvent, cell: TimeCell) => void {
  const last = useRef(choice);
  useEffect(() => {
    last.current = choice;
  }, [choice]);
  return (event, cell) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    last.current = choose(last.current, cell);
    put(last.current);
  };
}

/** The one cell the Tab key reaches: the chosen one, else the first that is free. */
function findEntry(grid: TimeGrid, shownDay: string, span: TimeChoice | null): TimeCell | undefined {
  const shown = grid.days.find(({ date }) => date === shownDay)?.cells ?? [];
  const all = [...shown, ...grid.days.flatMap(({ cells }) => cells)].filter(canChoose);
  return all.find((cell) => isChosen(cell, span)) ?? all.find(({ state }) => state === 'free') ?? all[0];
}

type CellProps = {
  readonly cell: TimeCell;
  readonly isShown: boolean;
  readonly isPicked: boolean;
  readonly isEntry: boolean;
  readonly to: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
};

function Cell({ cell, isShown, isPicked, isEntry, to, onKeyDown, onClick }: CellProps): ReactElement {
  const { t } = useTranslation('booking');
  const language = useLanguage();
  const { day, from, state } = cell;
  const word = t(isPicked ? 'grid.chosen' : `grid.${state}`);
  const classes = [state, isPicked ? 'picked' : '', isShown ? 'shown' : ''].filter(Boolean).join(' ');
  if (!canChoose(cell)) return <td className={classes}>{word}</td>;
  const time = clockTime(from, language, { withZone: false });
  return (
    <td className={classes}>
      <Link
        to={to}
        replace
        preventScrollReset
        tabIndex={isEntry ? 0 : -1}
        aria-label={`${longDate(day, language)}, ${time}, ${t(`grid.${state}`)}${isPicked ? `, ${t('grid.chosen')}` : ''}`}
        aria-current={isPicked ? 'time' : undefined}
        data-time={`${day} ${from}`}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {word}
      </Link>
    </td>
  );
}
