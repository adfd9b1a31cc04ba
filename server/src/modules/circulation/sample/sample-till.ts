import type { SeededRandom } from '../../../shared/seeded-random';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { PaymentMethod } from '../accounts/settlement.rules';
import { PAYMENT_METHODS } from '../accounts/settlement.rules';
import type { SampleBorrower, SampleBranch } from './sample-places';
import type { EntityRow } from '../../../platform/db/table';
import type { AccountEntryEntity } from '../accounts/account-entry.entity';
import type { CashClosingEntity, CashClosingLineEntity } from '../till/cash-closing.entity';
import type { ReceiptCounterEntity, TillEntity } from '../till/till.entity';

/** A line of the ledger of the sample. */
export type SampleEntry = EntityRow<AccountEntryEntity>;

/** What a week at the till left behind, table by table. */
export type SampleTill = {
  readonly entries: readonly SampleEntry[];
  readonly closings: readonly EntityRow<CashClosingEntity>[];
  readonly lines: readonly EntityRow<CashClosingLineEntity>[];
  readonly till: EntityRow<TillEntity>;
  readonly counters: readonly EntityRow<ReceiptCounterEntity>[];
};

/** What the week is made with: the first branch, and members who paid something. */
export type TillMaker = {
  readonly newId: NewId;
  readonly today: CivilDate;
  readonly calendar: OpeningCalendar;
  readonly branch: SampleBranch;
  readonly payers: readonly SampleBorrower[];
};

type Payment = {
  readonly day: CivilDate;
  readonly time: string;
  readonly method: PaymentMethod;
  readonly amount: number;
  readonly payer: string;
};

const DAYS = 6;
const FLOAT = 50_000;
const CAUSES = ['Cetak ulang kartu (contoh)', 'Ganti sampul (contoh)', 'Fotokopi (contoh)'];
/** On the third day the drawer held less, as happens with coins. */
const SHORT = { day: 2, amount: 500, note: 'Kurang Rp500, kembalian tertukar (contoh)' };

/**
 * Makes the receipts and closings of the last six open days of a branch: mostly exact, once a little short.
 */
export function sampleTill(maker: TillMaker, chance: SeededRandom): SampleTill {
  const days = lastOpenDays(maker);
  const payments = days.flatMap((day) => paymentsOn(maker, chance, day));
  const numberOf = receiptNumbers(maker.branch, payments);
  const entries = payments.flatMap((payment) =>
    entriesOf(maker, payment, { till: days.indexOf(payment.day) + 1, receipt: numberOf(payment) }),
  );
  const closings = days.map((day, place) =>
    closingOf(maker, {
      day,
      place,
      receipts: payments.filter((payment) => payment.day === day).map(numberOf),
    }),
  );
  const lines = days.flatMap((day, place) =>
    linesOf(
      closings[place]?.id ?? '',
      payments.filter((payment) => payment.day === day),
      place,
    ),
  );
  return {
    entries,
    closings,
    lines,
    till: {
      branchId: maker.branch.id,
      number: days.length + 1,
      openingFloat: days.length === 0 ? 0 : FLOAT,
      openedAt: toInstant(days.at(-1) ?? maker.today, '15:50'),
    },
    counters: countersOf(maker.branch, payments),
  };
}

function lastOpenDays({ today, calendar }: TillMaker): CivilDate[] {
  const days: CivilDate[] = [];
  for (let back = 1; back <= 30 && days.length < DAYS; back++)
    if (calendar.isOpenDay(addDays(today, -back))) days.unshift(addDays(today, -back));
  return days;
}

function paymentsOn({ payers }: TillMaker, chance: SeededRandom, day: CivilDate): Payment[] {
  return Array.from({ length: chance.whole(2, 5) }, (_, place): Payment => {
    const method = PAYMENT_METHODS[chance.isIn(0.7) ? 0 : 1];
    return {
      day,
      time: `${String(9 + place).padStart(2, '0')}:${String(chance.whole(10, 50))}`,
      method,
      amount: chance.whole(1, 10) * 1_000,
      payer: payers[chance.whole(0, payers.length - 1)]?.id ?? '',
    };
  }).filter(({ payer }) => payer !== '');
}

function receiptNumbers({ code }: SampleBranch, payments: readonly Payment[]): (payment: Payment) => string {
  return (payment) => {
    const year = payment.day.slice(0, 4);
    const place = payments.filter(({ day }) => day.startsWith(year)).indexOf(payment) + 1;
    return `${code}-${year}-${String(place).padStart(6, '0')}`;
  };
}

function countersOf({ id }: SampleBranch, payments: readonly Payment[]): EntityRow<ReceiptCounterEntity>[] {
  const years = [...new Set(payments.map(({ day }) => day.slice(0, 4)))];
  return years.map((year) => ({
    branchId: id,
    year: Number(year),
    nextNumber: payments.filter(({ day }) => day.startsWith(year)).length + 1,
  }));
}

function entriesOf(
  { newId, branch }: TillMaker,
  { day, time, method, amount, payer }: Payment,
  { till, receipt }: { till: number; receipt: string },
): SampleEntry[] {
  const at = toInstant(day, time);
  const line = {
    memberId: payer,
    loanId: null,
    branchId: branch.id,
    reversesId: null,
    occurredAt: at,
    recordedBy: 'system:sample',
  };
  // With the year: receipts are counted anew in January, a reference is used once.
  const reference = method === 'CASH' ? null : `CONTOH-${receipt.slice(-'2027-000001'.length)}`;
  return [
    {
      id: newId('acc', at),
      ...line,
      kind: 'CHARGE',
      reason: 'OTHER',
      amount,
      method: null,
      chargeKey: null,
      receiptNumber: null,
      reference: null,
      tillNumber: null,
      note: CAUSES[amount % CAUSES.length] ?? null,
    },
    {
      id: newId('acc', at),
      ...line,
      kind: 'PAYMENT',
      reason: null,
      amount: -amount,
      method,
      chargeKey: reference === null ? null : `${method}:${reference}`,
      receiptNumber: receipt,
      reference,
      tillNumber: till,
      note: null,
    },
  ];
}

function closingOf(
  { newId, branch }: TillMaker,
  { day, place, receipts }: { day: CivilDate; place: number; receipts: readonly string[] },
): EntityRow<CashClosingEntity> {
  const at = toInstant(day, '15:50');
  return {
    id: newId('cls', at),
    branchId: branch.id,
    day,
    tillNumber: place + 1,
    openingFloat: place === 0 ? 0 : FLOAT,
    leftInTill: FLOAT,
    note: place === SHORT.day ? SHORT.note : place === 0 ? 'Modal uang kembalian Rp50.000 (contoh)' : null,
    firstReceipt: receipts[0] ?? null,
    lastReceipt: receipts.at(-1) ?? null,
    openedAt: toInstant(day, '08:00'),
    closedAt: at,
    closedBy: 'system:sample',
    isSample: true,
  };
}

/** On the first day the change money is put in, so that more is counted than came in. */
function linesOf(
  closingId: string,
  payments: readonly Payment[],
  place: number,
): EntityRow<CashClosingLineEntity>[] {
  return PAYMENT_METHODS.map((method) => {
    const own = payments.filter((payment) => payment.method === method);
    const isCash = method === 'CASH';
    const expected = own.reduce((sum, { amount }) => sum + amount, 0) + (isCash && place > 0 ? FLOAT : 0);
    const counted =
      expected + (isCash && place === 0 ? FLOAT : 0) - (isCash && place === SHORT.day ? SHORT.amount : 0);
    return { closingId, method, expected, counted, movementCount: own.length };
  });
}
