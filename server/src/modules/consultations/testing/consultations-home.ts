import type { Dialect } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';
import type { ProgrammesHome } from '../../programmes/testing/programmes-home';
import { at, openProgrammesHome } from '../../programmes/testing/programmes-home';
import { ROLES } from '../../staff';
import type { SlotMode } from '../consultation.terms';

/** The module of consultations on a fresh database, with two branches and one mentor at the first. */
export type ConsultationsHome = Pick<
  ProgrammesHome,
  'deps' | 'setNow' | 'members' | 'rows' | 'write' | 'close' | 'event'
> & {
  readonly mentorId: string;
  /** Writes an hour of half an hour; times are those of the wall in Pasuruan. */
  readonly slot: (
    startsAt: string,
    more?: { readonly mentorId?: string; readonly mode?: SlotMode },
  ) => Promise<string>;
  readonly mentor: (columns?: Record<string, unknown>) => Promise<string>;
};

/** A librarian, who may do everything with consultations. */
export const LIBRARIAN: Actor = {
  kind: 'staff',
  staffId: 'stf_00000000000000000000000LIB',
  sessionId: 'ses_test',
  permissions: new Set(ROLES.find(({ code }) => code === 'librarian')?.permissions),
};

/** Opens a fresh module; it is nine in the morning of Tuesday 24 November 2026. */
export async function openConsultationsHome(dialect: Dialect): Promise<ConsultationsHome> {
  const home = await openProgrammesHome(dialect);
  await home.deps.db.transaction(async (tx) => ok(await writeBranches(tx)));
  const made = sqlInstant(at('2026-11-01 08:00'));
  const mentor = async (columns: Record<string, unknown> = {}): Promise<string> => {
    const id = home.deps.newId('mtr');
    await home.write('mentor', {
      id,
      name: 'Bu Lilik',
      kind: 'AGENCY',
      topics: 'PERMITS HALAL',
      languages: 'INDONESIAN',
      branch_id: BRANCHES.A,
      online_url: 'https://meet.example.org/lilik',
      created_at: made,
      created_by: 'stf_1',
      ...columns,
    });
    return id;
  };
  const mentorId = await mentor();
  const slot: ConsultationsHome['slot'] = async (startsAt, more = {}) => {
    const id = home.deps.newId('cst');
    const start = at(startsAt);
    await home.write('consultation_slot', {
      id,
      mentor_id: more.mentorId ?? mentorId,
      branch_id: BRANCHES.A,
      starts_at: sqlInstant(start),
      ends_at: sqlInstant(new Date(start.getTime() + 30 * 60_000)),
      mode: more.mode ?? 'EITHER',
      status: 'OPEN',
      created_at: made,
      created_by: 'stf_1',
    });
    return id;
  };
  return { ...home, mentorId, slot, mentor };
}

type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusals: readonly { code: string; field?: readonly string[] | undefined }[];
    };
/** Says how a use case ended: `done`, or its refusals with their fields. */
export const told = (outcome: Outcome) =>
  outcome.ok
    ? 'done'
    : outcome.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`.trim()).join(', ');
