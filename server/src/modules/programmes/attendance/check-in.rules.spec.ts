import { outcomeOfScan } from './check-in.rules';

const place = (attendedAt: Date | null = null) => ({ status: 'RESERVED' as const, attendedAt });

describe('a scan at the door', () => {
  test('lets in once, and then says so', () => {
    expect([
      outcomeOfScan({ registration: 'CONFIRMED', place: place() }),
      outcomeOfScan({ registration: 'CONFIRMED', place: place(new Date(0)) }),
      outcomeOfScan({ registration: 'CONFIRMED', place: { status: 'NO_SHOW', attendedAt: null } }),
    ]).toEqual(['ADMITTED', 'ALREADY_IN', 'ADMITTED']);
  });

  test('tells the wrong session, those who still wait, those who cancelled, and strangers apart', () => {
    expect([
      outcomeOfScan({ registration: 'CONFIRMED', place: null }),
      outcomeOfScan({ registration: 'OFFERED', place: place() }),
      outcomeOfScan({ registration: 'CANCELLED', place: null }),
      outcomeOfScan({ registration: 'CONFIRMED', place: { status: 'CANCELLED', attendedAt: null } }),
      outcomeOfScan(null),
      outcomeOfScan(null, { isCard: true }),
    ]).toEqual(['WRONG_SESSION', 'NOT_CONFIRMED', 'CANCELLED', 'CANCELLED', 'UNKNOWN', 'NOT_REGISTERED']);
  });
});
