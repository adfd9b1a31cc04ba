import type { BusySpan } from './item-use.rules';
import { toItemUse } from './item-use.rules';

const at = (time: string): Date => new Date(`2026-12-01T${time}:00Z`);
const NOW = at('03:00');
const WORKS = { outOfOrderAt: null };
const span = (from: string, to: string | null, kind: BusySpan['kind'] = 'BOOKED'): BusySpan => ({
  itemId: 'spi_1',
  kind,
  startsAt: at(from),
  endsAt: to === null ? null : at(to),
});

test('what is broken says so, whatever is booked', () => {
  expect(toItemUse({ outOfOrderAt: at('01:00') }, [span('02:00', '05:00')], NOW)).toEqual({
    state: 'OUT_OF_ORDER',
    until: null,
  });
});

test('what is free is so until the next span, and one that has ended does not count', () => {
  expect(toItemUse(WORKS, [span('01:00', '03:00'), span('04:30', '05:00')], NOW)).toEqual({
    state: 'FREE',
    until: at('04:30'),
  });
  expect(toItemUse(WORKS, [], NOW)).toEqual({ state: 'FREE', until: null });
});

test('what is taken is so until the last of the spans that follow one another', () => {
  expect(toItemUse(WORKS, [span('04:00', '05:00'), span('02:00', '04:00', 'IN_USE')], NOW)).toEqual({
    state: 'IN_USE',
    until: at('05:00'),
  });
  expect(toItemUse(WORKS, [span('02:00', null)], NOW)).toEqual({ state: 'BOOKED', until: null });
});

test('a quarter of an hour before its end it is free soon', () => {
  expect(toItemUse(WORKS, [span('02:00', '03:15')], NOW).state).toBe('FREE_SOON');
  expect(toItemUse(WORKS, [span('02:00', '03:16')], NOW).state).toBe('BOOKED');
});
