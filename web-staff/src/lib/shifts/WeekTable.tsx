import { useTranslation } from '../../i18n/use-translation';
import { StateShape } from '../ui/StateShape';
import { useDisplay } from '../ui/use-display';
import type { BoardRow, Slot } from './board-week';
import { confirmed, daysOf, shapeOf, stateOf } from './board-week';
import { useShiftWords } from './use-shift-words';

type TableProps = {
  readonly monday: string;
  readonly isRoster: boolean;
  readonly rows: readonly BoardRow[];
  readonly chosenId: string | null;
  readonly onChoose: (slot: Slot) => void;
};

/** Draws a week: kinds of work down, days across; on a narrow screen each kind of work is a list of days. */
export function WeekTable({ monday, isRoster, rows, chosenId, onChoose }: TableProps) {
  const { t } = useTranslation();
  const { weekday, dayMonth } = useShiftDays();
  const first = rows.flatMap(({ days }) => days.flat())[0]?.need.id ?? null;
  return (
    <div className="shift-scroll">
      <table className="shift-week">
        <caption className="visually-hidden">{t('shifts.board')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(isRoster ? 'shifts.point' : 'shifts.work')}</th>
            {daysOf(monday).map((day) => (
              <th key={day} scope="col">
                {weekday(day)} <span className="cell-note">{dayMonth(day)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, days }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {days.map((slots, day) => (
                <td key={day} data-day={weekday(daysOf(monday)[day] ?? monday)}>
                  {slots.map((slot) => (
                    <SlotButton
                      key={slot.need.id}
                      slot={slot}
                      isChosen={slot.need.id === chosenId}
                      isFirst={slot.need.id === (chosenId ?? first)}
                      onChoose={() => onChoose(slot)}
                    />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Returns how days of a week are headed. */
function useShiftDays() {
  const { language } = useDisplay();
  const format = (day: string, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', { ...parts, timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  return {
    weekday: (day: string) => format(day, { weekday: 'short' }),
    dayMonth: (day: string) => format(day, { day: 'numeric', month: 'short' }),
  };
}

type SlotProps = {
  readonly slot: Slot;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
  readonly onChoose: () => void;
};

function SlotButton({ slot, isChosen, isFirst, onChoose }: SlotProps) {
  const { t } = useTranslation();
  const words = useShiftWords();
  const { shift, need } = slot;
  const state = stateOf(slot);
  const names = confirmed(need).map(({ personName }) => personName ?? t('shifts.someone'));
  return (
    <button
      type="button"
      className="shift-slot"
      data-slot={need.id}
      data-state={state}
      aria-pressed={isChosen}
      tabIndex={isFirst ? 0 : -1}
      onClick={onChoose}
    >
      <span className="shift-slot-head">
        <StateShape state={shapeOf(state)} />
        <b>{words.span(shift)}</b>
      </span>
      <span className="shift-slot-state">
        <span className="shift-count">{`${need.taken}/${need.needed}`}</span> {words.state(slot)}
      </span>
      <span className="shift-slot-names">{names.length > 0 ? names.join(', ') : shift.title.text}</span>
      {need.waitingCount > 0 && (
        <span className="cell-note">{t('shifts.waiting', { n: need.waitingCount })}</span>
      )}
    </button>
  );
}
