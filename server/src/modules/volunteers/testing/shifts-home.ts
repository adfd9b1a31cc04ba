import type { Dialect } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';
import type { ProgrammesHome } from '../../programmes/testing/programmes-home';
import { at, openProgrammesHome } from '../../programmes/testing/programmes-home';
import { ROLES } from '../../staff';
import type { ShiftAudience } from '../shifts/shift.terms';
import { createBusySources } from '../sign-up/busy-sources';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { writeTestRole } from './volunteers-home';

/** A colleague who runs shifts and may pass rules. */
export const HEAD: Actor = {
  kind: 'staff',
  staffId: 'stf_0000000000000000000000HEAD',
  sessionId: 'ses_test',
  permissions: new Set(ROLES.find(({ code }) => code === 'administrator')?.permissions),
};

/** A colleague who runs shifts of volunteers, but neither passes rules nor plans the roster. */
export const LIBRARIAN: Actor = {
  kind: 'staff',
  staffId: 'stf_00000000000000000000000LIB',
  sessionId: 'ses_test',
  permissions: new Set(ROLES.find(({ code }) => code === 'librarian')?.permissions),
};

/** A shift as a case describes it; times are those of the wall in Pasuruan. */
export type CaseShift = {
  readonly from: string;
  readonly to: string;
  readonly needed?: number;
  readonly audience?: ShiftAudience;
  readonly columns?: Record<string, unknown>;
};

/** The engine of shifts on a fresh database; it is nine in the morning of Tuesday 24 November 2026. */
export type ShiftsHome = Pick<
  ProgrammesHome,
  'setNow' | 'rows' | 'write' | 'close' | 'event' | 'statements' | 'members'
> & {
  readonly deps: ShiftDeps;
  /** The role that shifts of volunteers ask for. */
  readonly roleId: string;
  readonly dutyPointId: string;
  readonly programmes: ProgrammesHome['deps'];
  /** Runs one statement that writes. */
  readonly change: (sql: string, values: readonly unknown[]) => Promise<void>;
  readonly shift: (shift: CaseShift) => Promise<{ shiftId: string; needId: string }>;
  readonly staff: (count: number) => Promise<readonly string[]>;
};

let keys = 0;

/** A key that no other request has. */
export const newKey = (): string => `shift-key-${String(++keys).padStart(8, '0')}`;

/** Opens the engine with two branches, a role and a service point. */
export async function openShiftsHome(dialect: Dialect): Promise<ShiftsHome> {
  const home = await openProgrammesHome(dialect);
  await home.deps.db.transaction(async (tx) => ok(await writeBranches(tx)));
  const { db, clock } = home.deps;
  const deps: ShiftDeps = { db, clock, newId, busy: createBusySources() };
  const roleId = await writeTestRole(db);
  const dutyPointId = newId('dtp');
  await home.write('duty_point', { id: dutyPointId, branch_id: BRANCHES.A, name_id: 'Meja sirkulasi' });
  return {
    ...home,
    deps,
    roleId,
    dutyPointId,
    programmes: home.deps,
    change: async (sql, values) => {
      await db.transaction(async (tx) => ok(await tx.query<unknown>(sql, [...values])));
    },
    shift: async ({ from, to, needed = 1, audience = 'VOLUNTEERS', columns = {} }) => {
      const [shiftId, needId] = [newId('shf'), newId('shn')];
      await home.write('shift', {
        id: shiftId,
        audience,
        title_id: 'Membaca nyaring',
        branch_id: BRANCHES.A,
        starts_at: sqlInstant(at(from)),
        ends_at: sqlInstant(at(to)),
        status: 'OPEN',
        created_at: sqlInstant(at('2026-11-20 08:00')),
        created_by: 'system:test',
        ...columns,
      });
      await home.write('shift_need', {
        id: needId,
        shift_id: shiftId,
        role_id: audience === 'VOLUNTEERS' ? roleId : null,
        duty_point_id: audience === 'STAFF' ? dutyPointId : null,
        needed,
      });
      return { shiftId, needId };
    },
    staff: async (count) => {
      const ids: string[] = [];
      for (let index = 0; index < count; index++) {
        const id = newId('stf');
        ids.push(id);
        await home.write('staff_member', {
          id,
          name: `Petugas ${index}`,
          email: `${id}@contoh.pustaka`,
          password_hash: 'x',
          created_at: sqlInstant(at('2026-11-20 08:00')),
        });
      }
      return ids;
    },
  };
}
