import type { EntityManager } from 'typeorm';

import type { Database } from '../../platform/db/database';
import { readSetting, SettingEntity, writeSetting } from '../../platform/db/setting';
import { ok } from '../../shared/result';
import type { FirstDayCounts } from './first-day.queries';
import { countFirstDay, lockSetting } from './first-day.queries';

/** The steps from nothing to the first loan, in their order. */
export const FIRST_DAY_STEPS = [
  'IDENTITY',
  'BRANCH',
  'SHELVES',
  'RULES',
  'COLLEAGUES',
  'COLLECTION',
  'MEMBER',
  'LOAN',
] as const;

/** Names one step. */
export type FirstDayStep = (typeof FIRST_DAY_STEPS)[number];

/** How far a step is: done by what is there, or put aside by somebody who wants it so. */
export type StepState = {
  readonly step: FirstDayStep;
  readonly isDone: boolean;
  readonly isPutAside: boolean;
};

/** How far a new library is. */
export type FirstDay = { readonly steps: readonly StepState[]; readonly isOver: boolean };

type Kept = { readonly putAside: readonly string[]; readonly isOver: boolean };

const SETTING = 'first-day';
const NOTHING: Kept = { putAside: [], isOver: false };

/** Tells how far a new library is, from what it has; a library with a loan has had its first day. */
export async function readFirstDay(db: Database): Promise<FirstDay> {
  const [counts, kept, identity] = await Promise.all([
    countFirstDay(db),
    readKept(db),
    readSetting(db, 'library.identity'),
  ]);
  const isDone = doneSteps(counts, identity !== null);
  const steps = FIRST_DAY_STEPS.map((step) => ({
    step,
    isDone: isDone[step],
    isPutAside: kept.putAside.includes(step),
  }));
  return {
    steps,
    isOver: kept.isOver || isDone.LOAN || steps.every((state) => state.isDone || state.isPutAside),
  };
}

/** Puts a step aside, or takes it up again. */
export async function dismissStep(db: Database, step: FirstDayStep, isPutAside: boolean): Promise<void> {
  await keep(db, (kept) => ({
    ...kept,
    putAside: [...kept.putAside.filter((other) => other !== step), ...(isPutAside ? [step] : [])],
  }));
}

/** Ends the first day for good: nothing reminds of it any more. */
export async function endFirstDay(db: Database): Promise<void> {
  await keep(db, (kept) => ({ ...kept, isOver: true }));
}

function doneSteps(counts: FirstDayCounts, hasIdentity: boolean): Readonly<Record<FirstDayStep, boolean>> {
  return {
    IDENTITY: hasIdentity,
    BRANCH: counts.openBranches > 0,
    SHELVES: counts.shelves > 0,
    COLLEAGUES: counts.colleagues > 1,
    // The rules that come with the house are good as they are: whoever lends by them has accepted them.
    RULES: counts.loans > 0,
    COLLECTION: counts.titles > 0,
    MEMBER: counts.members > 0,
    LOAN: counts.loans > 0,
  };
}

async function keep(db: Database, change: (kept: Kept) => Kept): Promise<void> {
  await db.transaction(async (tx: EntityManager) => {
    // Of two first changes at the same time one must find the row locked, so there has to be one.
    await tx
      .createQueryBuilder()
      .insert()
      .into(SettingEntity)
      .values({ name: SETTING, value: JSON.stringify(NOTHING) })
      .orIgnore()
      .execute();
    const kept = parse(await lockSetting(db, tx, SETTING));
    await writeSetting(tx, SETTING, JSON.stringify(change(kept)));
    return ok(null);
  });
}

async function readKept(db: Database): Promise<Kept> {
  return parse(await readSetting(db, SETTING));
}

function parse(text: string | null): Kept {
  return text === null ? NOTHING : { ...NOTHING, ...(JSON.parse(text) as Partial<Kept>) };
}
