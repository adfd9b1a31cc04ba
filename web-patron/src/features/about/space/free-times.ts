import { addDays, countDays } from '@pustaka/web-shared/format/civil-date.ts';

import type { ShownDay, ShownTerms, Target } from './shown-space';

type Span = { readonly startsAt: string; readonly endsAt: string };

/** How a time of a day stands: `soon` is nearer, `far` further ahead than the rules let anybody book. */
export type TimeState = 'free' | 'busy' | 'past' | 'soon' | 'far' | 'closed';
/** A piece of a day, by wall-clock times: `10:00` to `10:30`. */
export type TimeCell = {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly state: TimeState;
};
/** Days with their times; every day has the same rows. */
export type TimeGrid = {
  readonly rows: readonly string[];
  readonly days: readonly { readonly date: string; readonly cells: readonly TimeCell[] }[];
};

const MINUTE = 60_000;
/** Finer rows than of half an hour would make a table nobody reads. */
const FINEST_ROW = 30;

/** Works out the table of free times of what somebody wants. */
export function freeTimes(
  days: readonly ShownDay[],
  { terms, target, now }: { readonly terms: ShownTerms; readonly target: Target; readonly now: Date },
): TimeGrid {
  const step = rowMinutes(terms.stepMinutes);
  const edges = days.flatMap(({ date, openings }) =>
    openings.map((span) => [minuteOf(date, span.startsAt), minuteOf(date, span.endsAt)] as const),
  );
  const first = Math.floor(Math.min(...edges.map(([from]) => from)) / step) * step;
  const last = Math.max(...edges.map(([, to]) => to));
  const rows = edges.length === 0 ? [] : range(first, last, step);
  return {
    rows: rows.map(clockOf),
    days: days.map((day) => ({
      date: day.date,
      cells: rows.map((minute) => ({
        day: day.date,
        from: clockOf(minute),
        to: clockOf(minute + step),
        state: stateOf(day, { minute, step, terms, target, now }),
      })),
    })),
  };
}

function stateOf(
  day: ShownDay,
  {
    minute,
    step,
    terms,
    target,
    now,
  }: {
    readonly minute: number;
    readonly step: number;
    readonly terms: ShownTerms;
    readonly target: Target;
    readonly now: Date;
  },
): TimeState {
  const [startsAt, endsAt] = [instantOf(day.date, minute), instantOf(day.date, minute + step)];
  const isOpen = day.openings.some(
    (span) => Date.parse(span.startsAt) <= startsAt && endsAt <= Date.parse(span.endsAt),
  );
  if (!isOpen) return 'closed';
  if (startsAt < now.getTime()) return 'past';
  if (startsAt < now.getTime() + terms.noticeMinutes * MINUTE) return 'soon';
  if (countDays(today(now), day.date) > terms.horizonDays) return 'far';
  return isBusy(day, target, [startsAt, endsAt]) ? 'busy' : 'free';
}

/** What is wanted is taken: the room, the item, or every item of the kind. */
function isBusy(day: ShownDay, target: Target, [startsAt, endsAt]: readonly [number, number]): boolean {
  const meets = (spans: readonly Span[]): boolean =>
    spans.some((span) => Date.parse(span.startsAt) < endsAt && startsAt < Date.parse(span.endsAt));
  if (target.as === 'space') return meets(day.busy);
  const items = day.items.filter(({ item }) =>
    target.as === 'item' ? item.id === target.id : item.kind === target.kind,
  );
  return items.every(({ busy }) => meets(busy));
}

/** A choice of a time: a day, when it begins, and when it ends; `to` is empty until it is chosen. */
export type TimeChoice = { readonly day: string; readonly from: string; readonly to: string };

/** Says what choosing a cell makes of the choice: the first is the beginning, the next one the end. */
export function choose(choice: TimeChoice | null, { day, from, to }: TimeCell): TimeChoice {
  const isEnd = choice !== null && choice.to === '' && choice.day === day && choice.from <= from;
  return isEnd ? { ...choice, to } : { day, from, to: '' };
}

/** Gives the span of a choice; without an end it is the shortest booking. */
export function chosenSpan(choice: TimeChoice, { minMinutes }: Pick<ShownTerms, 'minMinutes'>): TimeChoice {
  return choice.to === '' ? { ...choice, to: clockOf(toMinutes(choice.from) + minMinutes) } : choice;
}

/** Tells whether a cell lies in a span. */
export function isChosen({ day, from, to }: TimeCell, span: TimeChoice | null): boolean {
  return span !== null && span.day === day && span.from < to && from < span.to;
}

/** Finds the cell an arrow leads to: up and down in the day, left and right to another day. */
export function nextCell(grid: TimeGrid, { day, from }: TimeCell, key: string): TimeCell | null {
  const column = grid.days.findIndex(({ date }) => date === day);
  const row = grid.rows.indexOf(from);
  const step = STEPS[key];
  if (step === undefined) return null;
  const reach = Array.from({ length: Math.max(grid.rows.length, grid.days.length) }, (_, index) => index + 1);
  return (
    reach
      .map((length) => grid.days[column + step[0] * length]?.cells[row + step[1] * length])
      .find((cell) => cell !== undefined && canChoose(cell)) ?? null
  );
}

/** Tells whether a time can be chosen; one that is taken leads to what is nearest, and to the waiting list. */
export function canChoose({ state }: TimeCell): boolean {
  return state === 'free' || state === 'busy';
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Gives the first of the seven days to show: the one asked for, but none that is over. */
export function firstDay(wanted: { readonly week: string; readonly day: string }, today: string): string {
  if (isDay(wanted.week) && wanted.week > today) return wanted.week;
  const isLater = isDay(wanted.day) && wanted.day >= addDays(today, 7);
  return isLater ? wanted.day : today;
}

/** Tells whether a text is a day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function rowMinutes(step: number): number {
  return step >= FINEST_ROW ? step : Math.ceil(FINEST_ROW / step) * step;
}

function today(now: Date): string {
  return new Date(now.getTime() + 7 * 60 * MINUTE).toISOString().slice(0, 10);
}

function instantOf(day: string, minute: number): number {
  return Date.parse(`${day}T00:00:00+07:00`) + minute * MINUTE;
}

function minuteOf(day: string, instant: string): number {
  return (Date.parse(instant) - Date.parse(`${day}T00:00:00+07:00`)) / MINUTE;
}

function toMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function clockOf(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from(
    { length: Math.max(0, Math.ceil((to - from) / step)) },
    (_, index) => from + index * step,
  );
}
