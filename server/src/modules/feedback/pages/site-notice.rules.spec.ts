import { noticesAt, noticeStatusAt } from './site-notice.rules';

const at = (time: string): Date => new Date(`2026-11-29T${time}:00Z`);
const notice = (from: string, until: string | null, kind: 'INFO' | 'WARNING' = 'INFO') => ({
  kind,
  startsAt: at(from),
  endsAt: until === null ? null : at(until),
  isWithdrawn: false,
});

test.each([
  ['07:59', 'COMING'],
  ['08:00', 'SHOWN'],
  ['09:59', 'SHOWN'],
  ['10:00', 'ENDED'],
] as const)('a notice from 8 to 10 is at %s: %s', (time, status) => {
  expect(noticeStatusAt(notice('08:00', '10:00'), at(time))).toBe(status);
});

test('a notice that was taken back is not shown, whatever its times', () => {
  expect(noticeStatusAt({ ...notice('08:00', null), isWithdrawn: true }, at('09:00'))).toBe('WITHDRAWN');
});

test('warnings stand first, then the newest, and three at most', () => {
  const [old, flood, later, newest] = [
    notice('01:00', null),
    notice('02:00', null, 'WARNING'),
    notice('03:00', null),
    notice('04:00', null),
  ];

  expect(noticesAt([old, flood, later, newest, notice('23:00', null)], at('09:00'))).toEqual([
    flood,
    newest,
    later,
  ]);
});
