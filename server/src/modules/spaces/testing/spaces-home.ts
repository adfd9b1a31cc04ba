import type { Dialect } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';
import { findEndedSessions, findSessionUses } from '../../programmes/sessions/session-conflicts.queries';
import type { ProgrammesHome } from '../../programmes/testing/programmes-home';
import { asMember, at, openProgrammesHome } from '../../programmes/testing/programmes-home';
import { ROLES } from '../../staff';
import { saveBookingRules } from '../booking-rules/save-booking-rules';
import type { BookingDeps } from '../bookings/booking-deps';
import type { BookingRequest } from '../bookings/create-booking';
import { createBooking } from '../bookings/create-booking';
import { typedBookingCode } from '../guests/guest-proof';
import { sendBookingCode } from '../guests/send-booking-code';
import { createSpaceClashes } from '../occupancy/space-clashes';

/** A program that acts for the library. */
export const SYSTEM: Actor = { kind: 'system', name: 'test' };

/** A librarian, who may also book against the rules. */
export const LIBRARIAN: Actor = {
  kind: 'staff',
  staffId: 'stf_00000000000000000000000LIB',
  sessionId: 'ses_test',
  permissions: new Set(ROLES.find(({ code }) => code === 'librarian')?.permissions),
};

/** Somebody at the desk, who books for others but not against the rules. */
export const DESK: Actor = {
  kind: 'staff',
  staffId: 'stf_0000000000000000000000DESK',
  sessionId: 'ses_test',
  permissions: new Set(ROLES.find(({ code }) => code === 'desk')?.permissions),
};

/** Where requests of tests come from. */
export const ORIGIN = { locale: 'ID' as const, remoteAddress: '192.0.2.1' };

/** The module of spaces on a fresh database, with two branches and the events of programmes. */
export type SpacesHome = Pick<
  ProgrammesHome,
  'setNow' | 'members' | 'rows' | 'write' | 'close' | 'event' | 'statements'
> & {
  readonly deps: BookingDeps;
  readonly programmes: ProgrammesHome['deps'];
  /** Writes a space; everything of it can be booked unless rules say otherwise. */
  readonly space: (columns?: Record<string, unknown>) => Promise<string>;
  readonly items: (spaceId: string, codes: readonly string[], kind?: string) => Promise<readonly string[]>;
  /** Sets rules of a space, for everybody. */
  readonly rules: (spaceId: string, values: Readonly<Record<string, string>>) => Promise<void>;
  /** Runs one statement that writes. */
  readonly change: (sql: string, values: readonly unknown[]) => Promise<void>;
  /** Books for a member; times are those of the wall in Pasuruan. */
  readonly book: (
    memberId: string,
    request: Omit<Partial<BookingRequest>, 'startsAt' | 'endsAt'> & {
      readonly spaceId: string;
      readonly from: string;
      readonly to: string;
    },
  ) => ReturnType<typeof createBooking>;
};

let keys = 0;

/** A key that no other request has. */
export const newKey = (): string => `key-${String(++keys).padStart(8, '0')}`;

/** Has a code sent to an address, and gives what its letter says. */
export async function bookingCodeOf(
  { deps, rows }: Pick<SpacesHome, 'deps' | 'rows'>,
  email: string,
): Promise<string> {
  const sent = await sendBookingCode(deps, { email }, ORIGIN);
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusals));
  const [code] = await rows<{ id: string }>(
    'SELECT id FROM booking_code WHERE email = ? ORDER BY id DESC LIMIT 1',
    [email],
  );
  return typedBookingCode(deps, code?.id ?? '');
}

/** Opens a fresh module; it is nine in the morning of Tuesday 24 November 2026. */
export async function openSpacesHome(dialect: Dialect): Promise<SpacesHome> {
  const home = await openProgrammesHome(dialect);
  await home.deps.db.transaction(async (tx) => ok(await writeBranches(tx)));
  const clashes = createSpaceClashes();
  clashes.register(findSessionUses);
  clashes.registerEnded(findEndedSessions);
  const deps: BookingDeps = { ...home.deps, clashes };
  const rules: SpacesHome['rules'] = async (spaceId, values) => {
    const changes = Object.entries(values).map(([name, value]) => ({ name, value }));
    const saved = await saveBookingRules(deps, SYSTEM, { spaceId, changes });
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusals));
  };
  return {
    ...home,
    deps,
    programmes: home.deps,
    rules,
    space: async (columns = {}) => {
      const id = newId('spc');
      const blank = { branch_id: BRANCHES.A, name_id: 'Ruang Diskusi', kind: 'MEETING_ROOM' };
      await home.write('space', { id, ...blank, accessibility: '[]', capacity: 8, ...columns });
      await rules(id, { bookable: 'all' });
      return id;
    },
    items: async (spaceId, codes, kind = 'SEAT') => {
      const rows = codes.map((code, position) => ({
        id: newId('spi'),
        space_id: spaceId,
        branch_id: BRANCHES.A,
        kind,
        code,
        accessibility: '[]',
        position,
      }));
      await home.deps.db.transaction(async (tx) => ok(await insertRows(tx, 'space_item', rows)));
      return rows.map(({ id }) => id);
    },
    change: async (sql, values) => {
      await home.deps.db.transaction(async (tx) => ok(await tx.query<unknown>(sql, [...values])));
    },
    book: (memberId, { from, to, ...request }) =>
      createBooking(
        deps,
        asMember(memberId),
        { idempotencyKey: newKey(), ...request, startsAt: at(from), endsAt: at(to) },
        ORIGIN,
      ),
  };
}
