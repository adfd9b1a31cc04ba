import type { Actor } from '../../../platform/auth/actor';
import { readSetting } from '../../../platform/db/setting';
import type { QueryRunner } from '../../../platform/db/table';
import type { Shift, ShiftNeed } from '../shifts/shift.entity';
import type { Candidate } from '../shifts/shift-lists.queries';
import { colleaguesOf, volunteersOfRole } from '../shifts/shift-lists.queries';
import { readNeed, readShift } from '../shifts/shifts.queries';
import type { ShiftRefusal } from './decide-assignment.rules';
import { decideAssignment, fixed } from './decide-assignment.rules';
import { openKeysOf } from './assignments.queries';
import { readPersonFacts } from './people';
import { findPeople } from './people.queries';
import { SHIFT_RULES_SETTING } from './place-in-shift';
import type { ShiftDeps } from './shift-deps';
import { whyNotPlan } from './shift-deps';
import { readShiftRules } from './shift-rules.rules';

/** Somebody who could take a shift, with everything that speaks against it. */
export type JudgedCandidate = Candidate & { readonly refusals: readonly ShiftRefusal[] };

/** So many people are looked at for one shift; a part of a name finds the others. */
const MOST_CANDIDATES = 60;

/** An offer goes to at most so many people, who are looked for in pages of as many. */
const MOST_FITTING = 200;
const MOST_PAGES = 10;

/** Lists who could take a kind of work of a shift: who fits first, then the others with the reasons why not. */
export async function listCandidates(
  deps: ShiftDeps,
  actor: Actor,
  { needId, text }: { readonly needId: string; readonly text: string },
): Promise<JudgedCandidate[]> {
  const need = await readNeed(deps.db, needId);
  const shift = need && (await readShift(deps.db, need.shiftId));
  if (!need || !shift || whyNotPlan(actor, shift, ['needId'])) return [];
  const judged = await judge(deps, deps.db, { need, shift, text, most: MOST_CANDIDATES, skip: 0 });
  return judged.toSorted((one, other) => one.refusals.length - other.refusals.length);
}

/** Lists who could take a kind of work of a shift at once, by name: the first 200 who fit. */
export async function listFitting(
  deps: ShiftDeps,
  db: QueryRunner,
  wanted: { readonly need: ShiftNeed; readonly shift: Shift },
): Promise<Candidate[]> {
  const fitting: Candidate[] = [];
  for (let page = 0; page < MOST_PAGES && fitting.length < MOST_FITTING; page++) {
    const skip = page * MOST_FITTING;
    const judged = await judge(deps, db, { ...wanted, text: '', most: MOST_FITTING, skip });
    fitting.push(...judged.filter(({ refusals }) => refusals.length === 0));
    if (judged.length < MOST_FITTING) break;
  }
  return fitting.slice(0, MOST_FITTING);
}

type Wanted = {
  readonly need: ShiftNeed;
  readonly shift: Shift;
  readonly text: string;
  readonly most: number;
  readonly skip: number;
};

async function judge(
  deps: ShiftDeps,
  db: QueryRunner,
  { need, shift, text, most, skip }: Wanted,
): Promise<JudgedCandidate[]> {
  const candidates =
    need.roleId === null
      ? await colleaguesOf(db, { branchId: shift.branchId, text, most, skip })
      : await volunteersOfRole(db, { roleId: need.roleId, text, most, skip });
  const people = await findPeople(db, {
    memberIds: candidates.flatMap(({ memberId }) => memberId ?? []),
    staffIds: candidates.flatMap(({ staffId }) => staffId ?? []),
  });
  const known = await readPersonFacts(deps, db, { people, shift, roleId: need.roleId });
  const there = await openKeysOf(db, shift.id);
  const rules = readShiftRules(await readSetting(db, SHIFT_RULES_SETTING));
  return candidates.map((candidate): JudgedCandidate => {
    const key = candidate.memberId ?? candidate.staffId ?? '';
    const facts = known.get(key);
    const refusals = facts
      ? decideAssignment({ ...facts, shift, now: deps.clock.now(), isOwnAct: false, rules })
      : [];
    return { ...candidate, refusals: there.has(key) ? [fixed('ALREADY_IN'), ...refusals] : refusals };
  });
}
