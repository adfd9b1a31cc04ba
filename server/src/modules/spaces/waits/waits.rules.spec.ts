import { toInstant } from '../../../shared/civil-date';
import { keptPlace } from './waits.rules';

const at = (time: string, day = '2026-11-24'): Date => toInstant(day, time);
const waiting = (id: string, closedAt: Date | null = null) => ({
  id,
  memberId: `mbr_${id}`,
  startsAt: at('10:00', '2026-11-26'),
  createdAt: at('08:00'),
  closedAt,
});
const keptAt = (line: readonly ReturnType<typeof waiting>[], now: Date, freeSince = at('10:00')) => {
  const kept = keptPlace(line, { freeSince, now });
  return kept && [kept.waitId, kept.until];
};

test('those who wait have a place one after the other, two hours each', () => {
  const line = [waiting('b'), waiting('a')];

  expect([at('10:00'), at('12:00'), at('14:00')].map((now) => keptAt(line, now))).toEqual([
    ['a', at('12:00')],
    ['b', at('14:00')],
    null,
  ]);
});

test('whoever leaves gives the rest of their turn to the next, and takes no turn from others', () => {
  const early = [waiting('a', at('10:30')), waiting('b'), waiting('c')];
  const late = [waiting('a', at('12:40')), waiting('b'), waiting('c')];

  expect(keptAt(early, at('10:45'))).toEqual(['b', at('12:30')]);
  expect(keptAt(late, at('12:45'))).toEqual(['b', at('14:00')]);
});

test('the night counts nothing, but the place is kept through it', () => {
  const line = [waiting('a'), waiting('b')];
  const freed = at('19:00');

  expect(keptAt(line, at('23:00'), freed)).toEqual(['a', at('08:00', '2026-11-25')]);
  expect(keptAt(line, at('08:00', '2026-11-25'), freed)).toEqual(['b', at('10:00', '2026-11-25')]);
  expect(keptAt(line, at('03:00', '2026-11-25'), at('22:00'))).toEqual(['a', at('09:00', '2026-11-25')]);
});

test('who came after it was free has no turn, and nobody keeps what has begun', () => {
  const soon = { ...waiting('a'), startsAt: at('10:20') };

  expect(keptAt([waiting('a')], at('07:30'), at('07:00'))).toBeNull();
  expect(keptAt([soon], at('10:10'))).toEqual(['a', at('10:20')]);
  expect(keptAt([soon], at('10:20'))).toBeNull();
});
