import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { addDays, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import type { SeededRandom } from '../../../shared/seeded-random';
import { seededRandom } from '../../../shared/seeded-random';
import { addCells } from './figures/breakdown.rules';
import type { SkmDeps } from './deps';
import { FORM_WORDING } from './sheets/element-wording.rules';
import type { SatisfactionPeriod } from './periods/period.entity';
import { actTable, periodTable } from './periods/periods.queries';
import { countServed } from './periods/served.queries';
import type { FilledSheet } from './sheets/sheets.queries';
import { addUpSheets, insertSheets } from './sheets/sheets.queries';
import type { Answer, Answers } from './figures/skm-index.rules';
import { ELEMENTS } from './figures/skm-index.rules';

type Deps = Pick<SkmDeps, 'db' | 'clock'>;

/** How much better than “good” each element is answered, in tenths: facilities are the weakest. */
const LEANINGS = { U1: 6, U2: 4, U3: 3, U4: 9, U5: 5, U6: 6, U7: 7, U8: 1, U9: 3 } as const;
const SHEETS = [212, 236, 64] as const;
const QUARTER = 92;

/** Makes up three quarters of the survey: two published ones with what followed, and one that is open. */
export async function seedSampleSkm(deps: Deps, moment: SampleMoment): Promise<void> {
  const chance = seededRandom(`${moment.seed}/skm`);
  const newId = seededIds(moment, 'skm');
  const first = addDays(moment.today, -60);
  for (const [at, count] of SHEETS.entries()) {
    const fromDate = addDays(first, (at - SHEETS.length + 1) * QUARTER);
    const isOpen = at === SHEETS.length - 1;
    const period = newPeriod(newId('skp'), { fromDate, isOpen });
    await deps.db.transaction(async (tx) => {
      await insertRows(tx, periodTable.name, [periodTable.write(period)]);
      return ok(
        await insertSheets(
          tx,
          Array.from({ length: count }, () => newSheet(chance, period, at)),
        ),
      );
    });
    if (!isOpen) await keepResults(deps, period, newId);
  }
}

async function keepResults(
  { db }: Deps,
  period: SatisfactionPeriod,
  newId: (prefix: string) => string,
): Promise<void> {
  const breakdown = addCells(await addUpSheets(db, period.id));
  const served = await countServed(db, { from: addDays(period.fromDate, -QUARTER), until: period.fromDate });
  const written = periodTable.write({ breakdown, served });
  await db.transaction(async (tx) => {
    await updateRow(tx, periodTable.name, period.id, written);
    return ok(
      await insertRows(
        tx,
        actTable.name,
        ACTS.map((act) => toRow(act, period, newId('ska'))),
      ),
    );
  });
}

const ACTS = [
  {
    element: 'U8',
    cause: ['Kursi ruang baca kurang dan rendah.', 'There are too few chairs, and they are low.'],
    act: ['Delapan kursi bertangan dipasang.', 'Eight chairs with arms were put up.'],
    status: 'DONE',
  },
  {
    element: 'U3',
    cause: ['Kartu anggota baru jadi esok harinya.', 'A new card takes a day.'],
    act: ['Kartu dicetak di meja saat mendaftar.', 'Cards are printed at the desk at once.'],
    status: 'RUNNING',
  },
  {
    element: 'U9',
    cause: ['Keluhan tidak terdengar kelanjutannya.', 'Nobody hears what became of a complaint.'],
    act: ['Jawaban pertama dalam satu hari kerja.', 'A first answer within one working day.'],
    status: 'PLANNED',
  },
] as const;

function toRow(
  { element, cause, act, status }: (typeof ACTS)[number],
  { id: periodId, untilDate }: SatisfactionPeriod,
  id: string,
) {
  return actTable.write({
    id,
    periodId,
    element,
    causeIndonesian: cause[0],
    causeEnglish: cause[1],
    actIndonesian: act[0],
    actEnglish: act[1],
    unit: 'Layanan',
    dueDate: addDays(untilDate, 60),
    status,
    isPublic: true,
    createdAt: toInstant(untilDate),
  });
}

function newPeriod(
  id: string,
  { fromDate, isOpen }: { readonly fromDate: string; readonly isOpen: boolean },
): SatisfactionPeriod {
  const untilDate = addDays(fromDate, QUARTER - 1);
  return {
    id,
    fromDate,
    untilDate,
    status: isOpen ? 'OPEN' : 'PUBLISHED',
    elements: FORM_WORDING,
    breakdown: null,
    served: null,
    createdAt: toInstant(fromDate),
    closedAt: isOpen ? null : toInstant(addDays(untilDate, 1)),
    publishedAt: isOpen ? null : toInstant(addDays(untilDate, 5)),
    isSample: true,
    version: 1,
  };
}

function newSheet(chance: SeededRandom, { id, fromDate }: SatisfactionPeriod, quarter: number): FilledSheet {
  const answer = (leaning: number): Answer | null => {
    if (chance.isIn(0.004)) return null;
    const roll = chance.next() + leaning / 20 + quarter / 40;
    return roll > 0.9 ? 4 : roll > 0.2 ? 3 : roll > 0.06 ? 2 : 1;
  };
  const answers = Object.fromEntries(
    ELEMENTS.map((element) => [element, answer(LEANINGS[element])]),
  ) as Answers;
  return {
    periodId: id,
    id: Array.from({ length: 32 }, () => chance.whole(0, 15).toString(16)).join(''),
    month: addDays(fromDate, chance.whole(0, 58)).slice(0, 7),
    halfDay: chance.isIn(0.6) ? 'MORNING' : 'AFTERNOON',
    service: chance.pick(['LENDING', 'LENDING', 'READING', 'EVENTS', 'CONSULTATIONS']),
    channel: chance.pick(['INVITATION', 'DESK', 'PAPER', 'KIOSK']),
    ageBand: chance.isIn(0.1)
      ? null
      : chance.pick(['UNDER_17', 'FROM_17', 'FROM_26', 'FROM_26', 'FROM_41', 'OVER_60']),
    sex: chance.isIn(0.1) ? null : chance.pick(['FEMALE', 'FEMALE', 'MALE']),
    education: chance.isIn(0.15) ? null : chance.pick(['SD', 'SMP', 'SMA', 'SMA', 'S1', 'S1']),
    occupation: chance.isIn(0.2) ? null : chance.pick(['SWASTA', 'WIRAUSAHA', 'PNS', 'OTHER']),
    answers,
  };
}
