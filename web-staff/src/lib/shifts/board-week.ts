import { addDays } from '@pustaka/web-shared/format/civil-date.ts';

import type { State } from '../ui/StateShape';
import type { ShiftWeekQuery } from './ShiftWeek.generated';

/** A week of shifts. */
export type Week = ShiftWeekQuery['shiftWeek'];
/** A shift of a week. */
export type BoardShift = Week['shifts'][number];
/** A kind of work of a shift. */
export type BoardNeed = BoardShift['needs'][number];
/** Somebody in a shift. */
export type BoardPerson = BoardNeed['people'][number];

/** A kind of work of a shift, with the shift: what stands in a cell of the board. */
export type Slot = { readonly shift: BoardShift; readonly need: BoardNeed };

/** A row of the board: a role or service point, with what it needs on each of the seven days. */
export type BoardRow = {
  readonly id: string;
  readonly name: string;
  readonly days: readonly (readonly Slot[])[];
};

/** The seven days of a week. */
export function daysOf(monday: string): string[] {
  return Array.from({ length: 7 }, (_, day) => addDays(monday, day));
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return addDays(day, 1 - weekday);
}

/** The day in Pasuruan on which an instant lies. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Sorts the shifts of a week into rows by work and days; cancelled ones stay, so that nobody wonders. */
export function rowsOf({ monday, work, shifts }: Week): BoardRow[] {
  const days = daysOf(monday);
  const slots = shifts.flatMap((shift) => shift.needs.map((need) => ({ shift, need })));
  const unused = slots
    .map(({ need }) => need.work)
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
    .filter(({ id }) => !work.some((known) => known.id === id));
  return [...work, ...unused].map(({ id, name }) => ({
    id,
    name: name.text,
    days: days.map((day) =>
      slots.filter(({ shift, need }) => need.work.id === id && dayOf(shift.startsAt) === day),
    ),
  }));
}

/** How a slot stands: called off, short of people, nobody yet, or full. */
export type SlotState = 'OFF' | 'EMPTY' | 'SHORT' | 'FULL';

/** Tells how a slot stands. */
export function stateOf({ shift, need }: Slot): SlotState {
  if (shift.status === 'CANCELLED') return 'OFF';
  if (need.taken >= need.needed) return 'FULL';
  return need.taken === 0 ? 'EMPTY' : 'SHORT';
}

/** The shape that says how a slot stands. */
export function shapeOf(state: SlotState): State {
  const shapes = { OFF: 'blocked', EMPTY: 'attention', SHORT: 'waiting', FULL: 'ok' } as const;
  return shapes[state];
}

/** People who have a place, in the order of asking. */
export function confirmed({ people }: BoardNeed): BoardPerson[] {
  return people.filter(({ status }) => status === 'CONFIRMED');
}

/** The slot that an arrow leads to from another one; null at the edge. Empty days are stepped over. */
export function stepFrom(rows: readonly BoardRow[], needId: string | null, key: string): Slot | null {
  const places = rows.flatMap(({ days }, row) =>
    days.flatMap((slots, day) => slots.map((slot, index) => ({ row, day, index, slot }))),
  );
  const here = places.find(({ slot }) => slot.need.id === needId);
  if (here === undefined) return places[0]?.slot ?? null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const step = key === 'ArrowRight' ? 1 : -1;
    const inRow = places.filter(({ row }) => row === here.row);
    return inRow[inRow.indexOf(here) + step]?.slot ?? null;
  }
  const step = key === 'ArrowDown' ? 1 : -1;
  const below = places.filter(({ row, index, day }) =>
    row === here.row ? day === here.day && (index - here.index) * step > 0 : (row - here.row) * step > 0,
  );
  const nearest = below.toSorted(
    (one, other) =>
      (one.row - other.row) * step ||
      Math.abs(one.day - here.day) - Math.abs(other.day - here.day) ||
      (one.index - other.index) * step,
  )[0];
  return nearest?.slot ?? null;
}

/** The next slot to come that lacks people, after a chosen one and from the beginning again; null when none does. */
export function nextGap(rows: readonly BoardRow[], needId: string | null, now: number): Slot | null {
  const slots = rows.flatMap(({ days }) => days.flat());
  const from = slots.findIndex(({ need }) => need.id === needId) + 1;
  const inTurn = [...slots.slice(from), ...slots.slice(0, from)];
  return (
    inTurn.find(
      (slot) => ['EMPTY', 'SHORT'].includes(stateOf(slot)) && Date.parse(slot.shift.endsAt) > now,
    ) ?? null
  );
}

/** The slot that somebody looks for first: of today that is not over, else the first of the week. */
export function firstOfToday(rows: readonly BoardRow[], now: number): Slot | null {
  const slots = rows.flatMap(({ days }) => days.flat());
  const today = dayOf(new Date(now).toISOString());
  const coming = slots
    .filter(({ shift }) => dayOf(shift.startsAt) === today && Date.parse(shift.endsAt) > now)
    .toSorted((one, other) => Date.parse(one.shift.startsAt) - Date.parse(other.shift.startsAt));
  return coming[0] ?? slots[0] ?? null;
}
