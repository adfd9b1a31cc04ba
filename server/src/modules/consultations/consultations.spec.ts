import { randomBytes } from 'node:crypto';

import { dialects } from '../../../test/dialects';
import type { Actor } from '../../platform/auth/actor';
import { ok } from '../../shared/result';
import { createBusiness } from '../business/profiles/save-business';
import { asMember } from '../programmes/testing/programmes-home';
import type { ConsultationsHome } from './testing/consultations-home';
import { LIBRARIAN, openConsultationsHome, told } from './testing/consultations-home';
import type { BookingRequest } from './bookings/book-consultation';
import { bookConsultation } from './bookings/book-consultation';
import {
  cancelConsultation,
  closeConsultation,
  updateConsultationSteps,
} from './bookings/close-consultation';
import { addConsultationNote, tickConsultationStep } from './bookings/keep-consultation-file';
import { consultationsPersonalData } from './forget-member';
import { createMentor } from './mentors/save-mentor';
import { publishConsultationSlots, withdrawConsultationSlot } from './slots/publish-slots';

let keys = 0;
const key = (): string => `key-${++keys}-0000`;

describe.each(dialects)('consultations, on $name', (dialect) => {
  let home: ConsultationsHome;

  beforeAll(async () => {
    home = await openConsultationsHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-11-24 09:00'));

  const ASKED = {
    stage: 'STARTING',
    sector: 'FOOD',
    topic: 'PERMITS',
    question: 'Izin keripik tempe?',
  } as const;
  const book = (actor: Actor, slotId: string, more: Partial<BookingRequest> = {}) =>
    bookConsultation(home.deps, actor, { ...ASKED, slotId, idempotencyKey: key(), ...more });
  const member = async () => asMember((await home.members(1))[0] ?? '');
  const idOf = (actor: Actor) => (actor.kind === 'member' ? actor.memberId : '');
  const status = async (id: string) =>
    (
      await home.rows<{ status: string; version: number }>(
        'SELECT status, version FROM consultation WHERE id = ?',
        [id],
      )
    )[0];
  async function booked(actor: Actor, slotId: string): Promise<string> {
    const result = await book(actor, slotId);
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return result.value.consultationId;
  }

  test('of twenty who want the last hour at once exactly one has it, and the others are told', async () => {
    const slotId = await home.slot('2026-12-04 09:00');
    const people = (await home.members(20)).map(asMember);

    const outcomes = await Promise.all(people.map((actor) => book(actor, slotId)));

    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok).map(told)).toEqual(
      Array.from({ length: 19 }, () => 'IN_USE slotId'),
    );
    expect(
      Number(
        (
          await home.rows<{ total: number }>(
            'SELECT COUNT(*) AS total FROM consultation WHERE open_slot_id = ?',
            [slotId],
          )
        )[0]?.total,
      ),
    ).toBe(1);
    expect(
      Number(
        (
          await home.rows<{ total: number }>(
            "SELECT COUNT(*) AS total FROM outbox_event WHERE name = 'consultation.booked'",
          )
        )[0]?.total,
      ),
    ).toBe(1);
  });

  test('one member who asks for two hours at one time, at once, has one of them', async () => {
    const actor = await member();
    const [one, other] = [
      await home.slot('2026-12-04 10:00'),
      await home.slot('2026-12-04 10:15', { mentorId: await home.mentor() }),
    ];

    const outcomes = await Promise.all([book(actor, one), book(actor, other)]);

    expect(outcomes.map(told).sort()).toEqual(['NOT_ALLOWED slotId', 'done']);
    expect(
      Number(
        (
          await home.rows<{ total: number }>(
            'SELECT COUNT(*) AS total FROM consultation WHERE member_id = ?',
            [idOf(actor)],
          )
        )[0]?.total,
      ),
    ).toBe(1);
  });

  test('a repeat with the same key answers with the same consultation and writes nothing', async () => {
    const actor = await member();
    const [slotId, other] = [await home.slot('2026-12-07 09:00'), await home.slot('2026-12-07 10:00')];

    const outcomes = await Promise.all(
      [1, 2, 3].map(() => book(actor, slotId, { idempotencyKey: 'key-of-a-phone' })),
    );

    expect(
      new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.consultationId : told(outcome)))).size,
    ).toBe(1);
    expect(told(await book(actor, other, { idempotencyKey: 'key-of-a-phone' }))).toBe(
      'IDEMPOTENCY_MISMATCH idempotencyKey',
    );
    expect(
      Number(
        (
          await home.rows<{ total: number }>(
            'SELECT COUNT(*) AS total FROM consultation WHERE member_id = ?',
            [idOf(actor)],
          )
        )[0]?.total,
      ),
    ).toBe(1);
  });

  test('staff book for a member, about a business of theirs; a business of somebody else is refused', async () => {
    const [actor, stranger] = [await member(), await member()];
    const begun = async (owner: string) => {
      const made = await createBusiness(
        { ...home.deps, randomBytes: (bytes) => randomBytes(bytes) },
        asMember(owner),
        { name: 'Keripik', sector: 'FOOD', ownerId: owner },
      );
      return made.ok ? made.value.businessId : '';
    };
    const [own, other] = [await begun(idOf(actor)), await begun(idOf(stranger))];
    const slotId = await home.slot('2026-12-09 09:00');

    expect(told(await book(LIBRARIAN, slotId, { memberId: idOf(actor), businessId: other }))).toBe(
      'NOT_FOUND businessId',
    );
    expect(told(await book(LIBRARIAN, slotId, { memberId: idOf(actor), businessId: own }))).toBe('done');
    expect(
      await home.rows('SELECT business_id, member_id, booked_by FROM consultation WHERE slot_id = ?', [
        slotId,
      ]),
    ).toEqual([{ business_id: own, member_id: idOf(actor), booked_by: 'stf_00000000000000000000000LIB' }]);
  });

  test('what is refused writes nothing: too late, withdrawn, a mentor who rests, the wrong way, no question, a fourth hour', async () => {
    const actor = await member();
    const [soon, online, resting] = [
      await home.slot('2026-11-24 09:29'),
      await home.slot('2026-12-08 09:00', { mode: 'ONLINE' }),
      await home.slot('2026-12-08 10:00', { mentorId: await home.mentor({ is_active: 0 }) }),
    ];
    const gone = await home.slot('2026-12-08 11:00');
    await withdrawConsultationSlot(home.deps, LIBRARIAN, { id: gone });
    for (const time of ['08:00', '09:00', '10:00'])
      await booked(actor, await home.slot(`2026-12-09 ${time}`));
    const fourth = await home.slot('2026-12-09 11:00');
    const other = await member();

    expect([
      told(await book(other, soon)),
      told(await book(other, gone)),
      told(await book(other, resting)),
      told(await book(other, 'cst_none')),
    ]).toEqual(['NOT_ALLOWED slotId', 'NOT_FOUND slotId', 'NOT_FOUND slotId', 'NOT_FOUND slotId']);
    expect([
      told(await book(other, online, { mode: 'ON_SITE' })),
      told(await book(other, online, { question: ' ', jobCount: -1 })),
    ]).toEqual(['INVALID mode', 'REQUIRED question, INVALID jobCount']);
    expect(told(await book(actor, fourth))).toBe('NOT_ALLOWED slotId');
    expect(
      await home.rows('SELECT id FROM consultation WHERE member_id = ? OR slot_id = ?', [
        idOf(other),
        fourth,
      ]),
    ).toEqual([]);
  });

  test('given back, the hour can be taken again; nobody gives back the hour of another, and not in the last two hours', async () => {
    const [actor, other] = [await member(), await member()];
    const slotId = await home.slot('2026-12-10 09:00');
    const id = await booked(actor, slotId);

    expect(told(await cancelConsultation(home.deps, other, { id }))).toBe('NOT_FOUND id');
    home.setNow('2026-12-10 07:01');
    expect(told(await cancelConsultation(home.deps, actor, { id }))).toBe('NOT_ALLOWED id');
    expect(told(await cancelConsultation(home.deps, LIBRARIAN, { id }))).toBe('REQUIRED reason');
    home.setNow('2026-12-10 07:00');
    expect(told(await cancelConsultation(home.deps, actor, { id }))).toBe('done');
    expect(told(await cancelConsultation(home.deps, actor, { id }))).toBe('NOT_ALLOWED id');
    expect([await status(id), told(await book(other, slotId))]).toEqual([
      { status: 'CANCELLED', version: 2 },
      'done',
    ]);
  });

  test('once it has begun staff say what came of it, once; steps keep their ticks when they are written again', async () => {
    const [actor, other] = [await member(), await member()];
    const id = await booked(actor, await home.slot('2026-12-11 08:00'));
    const close = (hasCome: boolean, version = 1) =>
      closeConsultation(home.deps, LIBRARIAN, {
        id,
        version,
        hasCome,
        nextSteps: ['Ambil NIB', ' ', 'Rancang label'],
      });
    expect(told(await close(true))).toBe('NOT_ALLOWED id');
    home.setNow('2026-12-11 08:20');

    expect([told(await close(true, 9)), told(await close(true)), told(await close(false, 2))]).toEqual([
      'STALE_VERSION version',
      'done',
      'NOT_ALLOWED id',
    ]);

    const steps = () =>
      home.rows<{ id: string; step_text: string; done_at: unknown }>(
        'SELECT id, step_text, done_at FROM consultation_step WHERE consultation_id = ? ORDER BY position',
        [id],
      );
    const [first] = await steps();
    expect(
      told(await tickConsultationStep(home.deps, other, { stepId: first?.id ?? '', isDone: true })),
    ).toBe('NOT_FOUND stepId');
    expect((await steps()).map(({ step_text, done_at }) => [step_text, done_at])).toEqual([
      ['Ambil NIB', null],
      ['Rancang label', null],
    ]);
    await tickConsultationStep(home.deps, actor, { stepId: first?.id ?? '', isDone: true });
    await updateConsultationSteps(home.deps, LIBRARIAN, {
      id,
      version: 2,
      nextSteps: ['Rancang label', 'Ambil NIB'],
    });
    expect((await steps()).map(({ step_text, done_at }) => [step_text, done_at !== null])).toEqual([
      ['Rancang label', false],
      ['Ambil NIB', true],
    ]);
  });

  test('who does not come is a no-show without steps; the hour that is booked cannot be withdrawn', async () => {
    const slotId = await home.slot('2026-12-14 08:00');
    const id = await booked(await member(), slotId);
    expect(told(await withdrawConsultationSlot(home.deps, LIBRARIAN, { id: slotId }))).toBe('IN_USE id');
    home.setNow('2026-12-14 08:31');

    expect(
      told(
        await closeConsultation(home.deps, LIBRARIAN, { id, version: 1, hasCome: false, nextSteps: ['x'] }),
      ),
    ).toBe('done');
    expect([
      await status(id),
      await home.rows('SELECT id FROM consultation_step WHERE consultation_id = ?', [id]),
    ]).toEqual([{ status: 'NO_SHOW', version: 2 }, []]);
  });

  test('a series keeps to the hours of the branch; published twice at once, every hour is there once', async () => {
    const mentor = await createMentor(home.deps, LIBRARIAN, {
      mentor: {
        name: 'Pak Hanafi',
        topics: ['HALAL'],
        branchId: 'brn_0000000000000000000000000A',
        meetingUrl: 'https://meet.example.org/h',
      },
    });
    const mentorId = mentor.ok ? mentor.value.mentorId : '';
    const series = {
      mentorId,
      fromDate: '2026-12-04',
      untilDate: '2026-12-11',
      weekdays: [5],
      opens: '08:00',
      closes: '14:00',
      minutes: 60,
      mode: 'ON_SITE',
    } as const;

    const outcomes = await Promise.all([
      publishConsultationSlots(home.deps, LIBRARIAN, { ...series, idempotencyKey: key() }),
      publishConsultationSlots(home.deps, LIBRARIAN, { ...series, idempotencyKey: key() }),
    ]);

    const hours = await home.rows<{ starts_at: unknown; total: number }>(
      'SELECT starts_at, COUNT(*) AS total FROM consultation_slot WHERE mentor_id = ? GROUP BY starts_at',
      [mentorId],
    );
    expect(outcomes.map(told).sort()).toEqual(['INVALID fromDate', 'done']);
    expect([hours.length > 0, hours.every(({ total }) => Number(total) === 1)]).toEqual([true, true]);
    expect(
      told(
        await publishConsultationSlots(home.deps, LIBRARIAN, {
          ...series,
          weekdays: [],
          minutes: 5,
          closes: '07:00',
          untilDate: '2027-12-11',
          idempotencyKey: key(),
        }),
      ),
    ).toBe('INVALID untilDate, REQUIRED weekdays, INVALID closes, INVALID minutes');
    expect(
      told(
        await createMentor(home.deps, LIBRARIAN, {
          mentor: { name: ' ', topics: [], branchId: 'brn_none', meetingUrl: 'http://x' },
        }),
      ),
    ).toBe(
      'REQUIRED mentor.name, REQUIRED mentor.topics, INVALID mentor.meetingUrl, NOT_FOUND mentor.branchId',
    );
  });

  test('before a member is forgotten what they have to come is cancelled; two cards with hours at one time do not become one', async () => {
    const [actor, other] = [await member(), await member()];
    const [one, two] = [
      await home.slot('2026-12-15 08:00'),
      await home.slot('2026-12-15 08:10', { mentorId: await home.mentor() }),
    ];
    const id = await booked(actor, one);
    await booked(other, two);
    await addConsultationNote(home.deps, LIBRARIAN, { id, note: 'Dapur menyatu', idempotencyKey: key() });
    const personalData = consultationsPersonalData(home.deps);
    const inUnit = <T>(
      work: (tx: Parameters<NonNullable<typeof personalData.beforeErasure>>[0]) => Promise<T>,
    ) => home.deps.db.transaction(async (tx) => ok(await work(tx)));

    const obstacles = await inUnit(
      async (tx) =>
        (await personalData.mergeObstacles?.(tx, { keptId: idOf(actor), mergedId: idOf(other) }))?.length,
    );
    await inUnit(async (tx) => personalData.beforeErasure?.(tx, idOf(actor)));

    expect([obstacles, await status(id)]).toEqual([
      { ok: true, value: 1 },
      { status: 'CANCELLED', version: 2 },
    ]);
    expect(told(await book(await member(), one))).toBe('done');
  });
});
