import { calendarWords } from '@pustaka/web-shared/format/display-language.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { IconButton } from '../../ui/IconButton';
import { useDisplay } from '../../ui/use-display';
import { addMonths, dayByKey, listMonthDays } from './calendar-days';

type CalendarGridProps = {
  readonly value: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly onChoose: (day: string) => void;
};

/** Draws a month to choose a day from, with the arrows, Home, End and the page keys. */
export function CalendarGrid({ value, min = '', max = '', onChoose }: CalendarGridProps) {
  const { t } = useTranslation();
  const { language } = useDisplay();
  const today = todayInJakarta(new Date());
  const [day, setDay] = useState(value === '' ? today : value);
  const chosen = useRef<HTMLButtonElement>(null);
  const [isByKey, setIsByKey] = useState(true);
  useEffect(() => {
    if (isByKey) chosen.current?.focus();
  }, [day, isByKey]);
  const press = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, day);
    if (next === null) return;
    event.preventDefault();
    setIsByKey(true);
    setDay(next);
  };
  const turn = (months: number) => {
    setIsByKey(false);
    setDay(addMonths(day, months));
  };
  const { months } = calendarWords[language];
  const title = `${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
  return (
    <div className="calendar-grid">
      <div className="row">
        <IconButton
          data-mantine-stop-propagation="true"
          compact
          icon="chevronLeft"
          label={t('when.monthBefore')}
          onClick={() => turn(-1)}
        />
        <b aria-live="polite">{title}</b>
        <IconButton
          data-mantine-stop-propagation="true"
          compact
          icon="chevronRight"
          label={t('when.monthAfter')}
          onClick={() => turn(1)}
        />
      </div>
      <table aria-label={title}>
        <thead>
          <WeekdayRow />
        </thead>
        <tbody>
          {toWeeks(listMonthDays(day)).map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one}>
                  <DayButton
                    ref={one === day ? chosen : undefined}
                    day={one}
                    isCurrent={one === day}
                    isChosen={one === value}
                    isToday={one === today}
                    isOutside={one.slice(0, 7) !== day.slice(0, 7)}
                    isBarred={(min !== '' && one < min) || (max !== '' && one > max)}
                    onChoose={onChoose}
                    onKeyDown={press}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WeekdayRow() {
  const { language } = useDisplay();
  const { weekdays, shortWeekdays } = calendarWords[language];
  return (
    <tr>
      {[1, 2, 3, 4, 5, 6, 0].map((index) => (
        <th key={index} scope="col" abbr={weekdays[index]}>
          {shortWeekdays[index]}
        </th>
      ))}
    </tr>
  );
}

type DayButtonProps = {
  readonly ref: Ref<HTMLButtonElement> | undefined;
  readonly day: string;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly isToday: boolean;
  readonly isOutside: boolean;
  readonly isBarred: boolean;
  readonly onChoose: (day: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

function DayButton({
  ref,
  day,
  isCurrent,
  isChosen,
  isToday,
  isOutside,
  isBarred,
  onChoose,
  onKeyDown,
}: DayButtonProps) {
  const { fullDate } = useDisplay();
  return (
    <button
      ref={ref}
      type="button"
      tabIndex={isCurrent ? 0 : -1}
      className={isOutside ? 'is-outside' : undefined}
      aria-label={fullDate(day)}
      aria-pressed={isChosen}
      aria-current={isToday ? 'date' : undefined}
      aria-disabled={isBarred || undefined}
      // Escape closes the calendar, not the dialog the field stands in.
      data-mantine-stop-propagation="true"
      onClick={() => !isBarred && onChoose(day)}
      onKeyDown={onKeyDown}
    >
      {Number(day.slice(8))}
    </button>
  );
}

function toWeeks(days: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}
