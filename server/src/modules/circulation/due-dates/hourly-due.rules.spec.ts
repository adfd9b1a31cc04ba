import { branchCalendar } from '../../library/calendar/calendar.rules';
import { getDueOrRefusals, hours, getDueReasons } from '../testing/due-requests';
import { at, FIXTURE_PARTS } from '../testing/fixture-calendar';

it('AC-20 four hours from 13:00 end at closing time 16:00', () => {
  expect(getDueOrRefusals('2026-08-13 13:00', hours(4))).toEqual(at('2026-08-13 16:00'));
  expect(getDueReasons('2026-08-13 13:00', hours(4))).toEqual(['MOVED_TO_OPEN_TIME']);
});

it('AC-20 as settings: at the next opening, or at 17:00 though closed', () => {
  expect(getDueOrRefusals('2026-08-13 13:00', { ...hours(4), hourlyClosing: 'open' })).toEqual(
    at('2026-08-14 08:00'),
  );
  expect(getDueOrRefusals('2026-08-13 13:00', { ...hours(4), hourlyClosing: 'ignore' })).toEqual(
    at('2026-08-13 17:00'),
  );
});

it('AC-20 on a Saturday before Sunday and holiday the next opening is Tuesday 08:00', () => {
  expect(getDueOrRefusals('2026-08-15 13:00', { ...hours(4), hourlyClosing: 'open' })).toEqual(
    at('2026-08-18 08:00'),
  );
});

it.each(['close', 'open', 'ignore'] as const)(
  'AC-21 twenty-four hours into a closed Sunday end on Tuesday 18 August at opening time (%s)',
  (hourlyClosing) => {
    expect(getDueOrRefusals('2026-08-15 15:00', { ...hours(24), hourlyClosing })).toEqual(
      at('2026-08-18 08:00'),
    );
    expect(getDueOrRefusals('2026-08-15 15:30', { ...hours(24), hourlyClosing })).toEqual(
      at('2026-08-18 08:00'),
    );
  },
);

it('beside AC-21: a loan that ends exactly at closing time is not moved', () => {
  expect(getDueOrRefusals('2026-08-13 12:00', { ...hours(4), hourlyClosing: 'open' })).toEqual(
    at('2026-08-13 16:00'),
  );
});

it('beside AC-21: twenty-four hours into an open day keep their minute', () => {
  expect(getDueOrRefusals('2026-08-13 15:37', hours(24))).toEqual(at('2026-08-14 15:37'));
  expect(getDueOrRefusals('2026-08-22 15:00', hours(24))).toEqual(at('2026-08-23 15:00'));
});

it('beside AC-21: a loan lent after closing time, or one that ends before opening, is due at an opening', () => {
  expect(getDueOrRefusals('2026-08-13 16:30', hours(4))).toEqual(at('2026-08-14 08:00'));
  expect(getDueOrRefusals('2026-08-13 16:30', hours(12))).toEqual(at('2026-08-14 08:00'));
});

it('beside AC-21: a loan that runs into the Friday break ends when the break begins, or as a setting when it is over', () => {
  const friday = [
    { weekday: 5, opens: '08:00', closes: '11:30' },
    { weekday: 5, opens: '13:00', closes: '16:00' },
  ];
  const calendar = branchCalendar({
    ...FIXTURE_PARTS,
    weekly: [...FIXTURE_PARTS.weekly.filter(({ weekday }) => weekday !== 5), ...friday],
  });

  expect(getDueOrRefusals('2026-08-14 09:00', hours(3), { calendar })).toEqual(at('2026-08-14 11:30'));
  expect(getDueOrRefusals('2026-08-14 09:00', { ...hours(3), hourlyClosing: 'open' }, { calendar })).toEqual(
    at('2026-08-14 13:00'),
  );
  expect(getDueOrRefusals('2026-08-14 09:00', hours(5), { calendar })).toEqual(at('2026-08-14 14:00'));
});

it('beside AC-21: hours that end before opening end at closing time the evening before, but never before a whole closed day', () => {
  expect(getDueOrRefusals('2026-08-13 15:00', hours(12))).toEqual(at('2026-08-13 16:00'));
  expect(getDueOrRefusals('2026-08-15 15:00', hours(57))).toEqual(at('2026-08-18 08:00'));
  expect(getDueOrRefusals('2026-08-15 15:00', hours(56))).toEqual(at('2026-08-18 08:00'));
});
