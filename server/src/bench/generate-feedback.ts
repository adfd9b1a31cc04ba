import type { App } from '../app/create-app';
import { migrate } from '../app/create-app';
import { sqlInstant } from '../platform/db/columns';
import { addDays, toCivilDate, toInstant } from '../shared/civil-date';
import type { SeededRandom } from '../shared/seeded-random';
import { seededRandom } from '../shared/seeded-random';
import type { MadeUpRow, RowMaker } from './made-up-rows';
import { benchId, fillTables } from './made-up-rows';

/** How many sheets of the survey and cases a library has. */
export type FeedbackSize = { readonly sheets: number; readonly cases: number };

/** Branches whose inbox is filled. */
export const FEEDBACK_BRANCHES = 4;
const DAYS_BACK = 700;
const ANSWERED = 0.9;
const HALVES = ['MORNING', 'AFTERNOON'] as const;
const SERVICES = ['LENDING', 'READING', 'COMPUTERS', 'EVENTS', 'CONSULTATIONS', 'MEMBERSHIP'] as const;
const CHANNELS = ['INVITATION', 'DESK', 'KIOSK', 'PAPER'] as const;
const AGES = ['UNDER_17', 'FROM_17', 'FROM_26', 'FROM_41', 'OVER_60'] as const;
const EDUCATIONS = ['SD', 'SMP', 'SMA', 'S1', 'S2', 'S3'] as const;
const OCCUPATIONS = ['PNS', 'SWASTA', 'WIRAUSAHA', 'OTHER'] as const;
const KINDS = ['COMPLAINT', 'SUGGESTION', 'PRAISE', 'QUESTION'] as const;
const CATEGORIES = ['FACILITIES', 'SERVICE', 'STAFF', 'COLLECTION', 'RULES', 'CONTENT', 'OTHER'] as const;
const UNITS = ['SERVICE', 'COLLECTION', 'FACILITIES', null] as const;

/** Writes the branches of a library that is otherwise empty. */
export async function generateBranches(house: App): Promise<void> {
  await migrate(house.db, house);
  const row = (index: number): MadeUpRow => ({
    id: benchId('brn', index),
    code: `B${index}`,
    name_id: `Cabang ${index}`,
    kind: index === 0 ? 'MAIN' : 'BRANCH',
    position: index + 1,
    is_sample: 0,
    version: 1,
  });
  await fillTables(house, [{ table: 'branch', count: FEEDBACK_BRANCHES, row }]);
}

/** Fills the inbox and a period of the survey. The same size gives the same answers. */
export async function generateFeedback(house: App, periodId: string, size: FeedbackSize): Promise<void> {
  const now = house.clock.now();
  const today = toCivilDate(now);
  await fillTables(house, [sheets(periodId, today, size.sheets), cases(today, size.cases)]);
}

function sheets(periodId: string, today: string, count: number): RowMaker {
  const row = (index: number): MadeUpRow => {
    const chance = seededRandom(`sheet ${index}`);
    const answers = Array.from({ length: 9 }, (_, place) => [`u${place + 1}`, chance.whole(1, 4)] as const);
    // One in fifty left an element out.
    const isComplete = chance.whole(1, 50) > 1;
    return {
      period_id: periodId,
      id: String(index).padStart(32, '0'),
      month: today.slice(0, 7),
      half_day: chance.pick(HALVES),
      service: chance.pick(SERVICES),
      channel: chance.pick(CHANNELS),
      age_band: chance.pick(AGES),
      sex: chance.pick(['FEMALE', 'MALE']),
      education: chance.pick(EDUCATIONS),
      occupation: chance.pick(OCCUPATIONS),
      ...Object.fromEntries(answers),
      ...(isComplete ? {} : { u9: null }),
      is_complete: isComplete ? 1 : 0,
    };
  };
  return { table: 'satisfaction_sheet', count, row };
}

function cases(today: string, count: number): RowMaker {
  const row = (index: number): MadeUpRow => {
    const chance = seededRandom(`case ${index}`);
    const cameOn = addDays(today, -chance.whole(0, DAYS_BACK));
    const at = sqlInstant(toInstant(cameOn, '09:00'));
    return {
      id: benchId('fbc', index),
      number: `ADU-${cameOn.slice(2, 4)}-${String(index).padStart(5, '0')}`,
      ...stateOf(chance, at),
      kind: chance.pick(KINDS),
      channel: 'PORTAL',
      category: chance.pick(CATEGORIES),
      unit: chance.pick(UNITS),
      clock: 'NORMATIVE',
      due_on: addDays(cameOn, 7),
      branch_id: benchId('brn', chance.whole(0, FEEDBACK_BRANCHES - 1)),
      subject: `Aduan ${index}`,
      case_text: 'Toilet lantai dua terkunci sejak tiga hari.',
      is_confidential: 0,
      locale: 'ID',
      reopenings: 0,
      created_at: at,
      updated_at: at,
      version: 1,
    };
  };
  return { table: 'feedback_case', count, row };
}

function stateOf(chance: SeededRandom, at: string): MadeUpRow {
  const isAnswered = chance.whole(1, 100) <= ANSWERED * 100;
  const answeredAt = isAnswered ? at : null;
  return {
    status: isAnswered ? 'ANSWERED' : 'OPEN',
    answered_at: answeredAt,
    first_answered_at: answeredAt,
  };
}
