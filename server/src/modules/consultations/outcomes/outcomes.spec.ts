import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { asMember, at } from '../../programmes/testing/programmes-home';
import { loadReach } from '../impact/impact.queries';
import { loadOutcomes, countPublishedStories, loadTrainingFigures } from '../impact/outcomes.queries';
import { publishedStories } from './stories.queries';
import type { ConsultationsHome } from '../testing/consultations-home';
import { LIBRARIAN, openConsultationsHome, told } from '../testing/consultations-home';
import { bookConsultation } from '../bookings/book-consultation';
import { closeConsultation } from '../bookings/close-consultation';
import { consultationsPersonalData } from '../forget-member';
import { recordFollowUp } from './record-follow-up';
import { decideSuccessStory, offerSuccessStory } from './offer-story';

let keys = 0;
const key = (): string => `key-${++keys}-0000`;
const WORDS = {
  shownName: 'Bu Sulis',
  title: 'Keripik masuk toko',
  before: 'Curah',
  work: 'Belajar label',
  after: 'Dua toko',
};

describe.each(dialects)('what came of consultations, on $name', (dialect) => {
  let home: ConsultationsHome;

  beforeAll(async () => {
    home = await openConsultationsHome(dialect);
  });
  afterAll(() => home.close());

  const member = async () => asMember((await home.members(1))[0] ?? '');

  /** A consultation that took place at nine on a day. */
  async function held(actor: Actor, day: string): Promise<string> {
    home.setNow('2026-11-24 09:00');
    const booked = await bookConsultation(home.deps, actor, {
      slotId: await home.slot(`${day} 09:00`, { mentorId: await home.mentor() }),
      stage: 'STARTING',
      sector: 'FOOD',
      topic: 'PERMITS',
      question: 'Izin?',
      turnoverBand: 'UNDER_5M',
      jobCount: 1,
      idempotencyKey: key(),
    });
    if (!booked.ok) throw new Error(booked.refusals[0]?.message.EN);
    home.setNow(`${day} 09:30`);
    await closeConsultation(home.deps, LIBRARIAN, {
      id: booked.value.consultationId,
      version: 1,
      hasCome: true,
    });
    return booked.value.consultationId;
  }

  test('is asked after 30 and 90 days; the member tells, staff may correct, strangers and early birds are refused', async () => {
    const [actor, other] = [await member(), await member()];
    const id = await held(actor, '2026-12-04');
    const followUps = () =>
      home.rows<{
        id: string;
        due_on: string;
        result: string | null;
        permits: string | null;
        job_count: number | null;
      }>(
        'SELECT id, due_on, result, permits, job_count FROM consultation_follow_up WHERE consultation_id = ? ORDER BY days',
        [id],
      );
    const [first, second] = await followUps();
    const tell = (who: Actor, followUpId = first?.id ?? '', jobCount = 3) =>
      recordFollowUp(home.deps, who, {
        consultationId: id,
        followUpId,
        result: 'REACHED',
        permits: ['NIB', 'NIB', 'PIRT'],
        turnoverBand: 'FROM_5M',
        jobCount,
        idempotencyKey: key(),
      });
    expect([first?.due_on, second?.due_on]).toEqual(['2027-01-03', '2027-03-04']);

    home.setNow('2026-12-26 09:00');
    expect(told(await tell(actor))).toBe('NOT_ALLOWED followUpId');
    home.setNow('2027-01-03 09:00');
    expect([
      told(await tell(other)),
      told(await tell(actor, 'cfu_none')),
      told(await tell(actor, second?.id)),
      told(await tell(actor, first?.id, -1)),
    ]).toEqual([
      'NOT_FOUND followUpId',
      'NOT_FOUND followUpId',
      'NOT_ALLOWED followUpId',
      'INVALID jobCount',
    ]);
    expect((await followUps()).map(({ result }) => result)).toEqual([null, null]);
    expect([told(await tell(actor)), told(await tell(LIBRARIAN, first?.id, 4))]).toEqual(['done', 'done']);
    expect((await followUps()).map(({ result, permits, job_count }) => [result, permits, job_count])).toEqual(
      [
        ['REACHED', 'NIB PIRT', 4],
        [null, null, null],
      ],
    );
  });

  test('a story is public only while its member wants these words: changed ones are offered again, withdrawn ones are gone', async () => {
    const [actor, other] = [await member(), await member()];
    const id = await held(actor, '2026-12-07');
    const offer = (title: string) =>
      offerSuccessStory(home.deps, LIBRARIAN, { ...WORDS, consultationId: id, title });
    const decide = (who: Actor, version: number, isWanted: boolean) =>
      decideSuccessStory(home.deps, who, { consultationId: id, version, isWanted });
    const shown = async () => (await publishedStories(home.deps.db, 20)).map(({ title }) => title);

    expect([
      told(await offer('Satu')),
      await shown(),
      told(await decide(other, 1, true)),
      told(await decide(LIBRARIAN, 1, true)),
      await shown(),
    ]).toEqual(['done', [], 'NOT_FOUND consultationId', 'NOT_FOUND consultationId', []]);
    expect([told(await decide(actor, 1, true)), await shown()]).toEqual(['done', ['Satu']]);
    expect([told(await offer('Dua')), await shown(), told(await decide(actor, 1, true))]).toEqual([
      'done',
      [],
      'STALE_VERSION version',
    ]);
    expect([
      told(await decide(actor, 3, true)),
      await shown(),
      told(await decide(actor, 4, false)),
      await shown(),
    ]).toEqual(['done', ['Dua'], 'done', []]);
    expect(
      await home.rows(
        'SELECT status, title, before_text, work_text, after_text, shown_name FROM success_story WHERE consultation_id = ?',
        [id],
      ),
    ).toEqual([
      {
        status: 'WITHDRAWN',
        title: null,
        before_text: null,
        work_text: null,
        after_text: null,
        shown_name: null,
      },
    ]);
    expect(
      told(
        await offerSuccessStory(home.deps, LIBRARIAN, {
          ...WORDS,
          consultationId: id,
          title: ' ',
          before: ' ',
        }),
      ),
    ).toBe('REQUIRED title, REQUIRED before');
  });

  test('a member who is forgotten has no story any more', async () => {
    const actor = await member();
    const id = await held(actor, '2026-12-08');
    await offerSuccessStory(home.deps, LIBRARIAN, { ...WORDS, consultationId: id });
    await decideSuccessStory(home.deps, actor, { consultationId: id, version: 1, isWanted: true });

    const personalData = consultationsPersonalData(home.deps);
    await home.deps.db.transaction(async (tx) => ({
      ok: true as const,
      value: await personalData.beforeErasure?.(tx, actor.kind === 'member' ? actor.memberId : ''),
    }));

    expect(
      (await publishedStories(home.deps.db, 20)).map(({ consultationId }) => consultationId),
    ).not.toContain(id);
    expect(await home.rows('SELECT title FROM success_story WHERE consultation_id = ?', [id])).toEqual([
      { title: null },
    ]);
  });

  describe('the report of a year', () => {
    const YEAR = { from: '2025-01-01', until: '2025-12-31' };
    /** Seven people in one kelurahan and sector, three in another, one of them twice. */
    beforeAll(async () => {
      const people = await home.members(10);
      const rows = [
        ...people.map((memberId, index) => ({ memberId, index })),
        { memberId: people[0], index: 0 },
      ];
      for (const [number, { memberId, index }] of rows.entries()) {
        const startsAt = at(`2025-06-${String(number + 2).padStart(2, '0')} 09:00`);
        const slotId = await home.slot(`2025-06-${String(number + 2).padStart(2, '0')} 09:00`);
        const id = home.deps.newId('cns');
        await home.write('consultation', {
          id,
          slot_id: slotId,
          open_slot_id: null,
          mentor_id: home.mentorId,
          branch_id: BRANCHES.A,
          member_id: memberId,
          starts_at: sqlInstant(startsAt),
          ends_at: sqlInstant(new Date(startsAt.getTime() + 30 * 60_000)),
          mode: 'ON_SITE',
          status: 'DONE',
          stage: 'STARTING',
          sector: index < 7 ? 'FOOD' : 'METAL',
          topic: 'PERMITS',
          turnover_band: 'UNDER_5M',
          job_count: 1,
          sex: index < 5 ? 'FEMALE' : 'MALE',
          kelurahan_code: index < 7 ? '35.75.01.1001' : '35.75.02.1001',
          booked_at: sqlInstant(startsAt),
          booked_by: 'stf_1',
          closed_at: sqlInstant(startsAt),
          closed_by: 'stf_1',
        });
        await home.write('consultation_follow_up', {
          id: home.deps.newId('cfu'),
          consultation_id: id,
          days: 30,
          due_on: '2025-07-10',
          result: 'REACHED',
          permits: index < 6 ? 'NIB' : index < 8 ? 'HALAL' : '',
          turnover_band: index < 6 ? 'FROM_5M' : 'UNDER_5M',
          job_count: 2,
          recorded_at: sqlInstant(startsAt),
          recorded_by: 'stf_1',
        });
      }
      await home.event({
        sessions: [['2025-05-05 09:00', '2025-05-05 11:00']],
        columns: { kind: 'BUSINESS_TRAINING', status: 'DONE' },
      });
    });

    test('counts each person once, hides who are too few, and who would tell of them', async () => {
      const reach = await loadReach(home.deps.db, { days: YEAR, smallest: 5 });

      expect([reach.heldCount, reach.peopleCount, reach.hourCount, reach.mentorCount]).toEqual([
        11, 10, 6, 1,
      ]);
      expect([reach.bySector, reach.byKelurahan]).toEqual([
        [
          { value: 'FOOD', count: null },
          { value: 'METAL', count: null },
        ],
        [
          { value: '35.75.01.1001', count: null },
          { value: '35.75.02.1001', count: null },
        ],
      ]);
      expect(reach.bySex).toEqual([
        { value: 'FEMALE', count: 5 },
        { value: 'MALE', count: 5 },
      ]);
      expect(
        (await loadReach(home.deps.db, { days: YEAR, smallest: 10 })).bySex.map(({ count }) => count),
      ).toEqual([null, null]);
      expect(
        (await loadReach(home.deps.db, { days: { from: '2024-01-01', until: '2024-12-31' }, smallest: 5 }))
          .heldCount,
      ).toBe(0);
    });

    test('tells what came of it, with small figures hidden, and what was taught', async () => {
      const [after30, after90] = await loadOutcomes(home.deps.db, { days: YEAR, smallest: 5 });

      expect(after30).toMatchObject({
        days: 30,
        askedCount: 11,
        answeredCount: 11,
        permitCount: 9,
        newJobCount: 11,
      });
      expect(after30?.byPermit.filter(({ count }) => count !== 0)).toEqual([
        { value: 'NIB', count: 7 },
        { value: 'HALAL', count: null },
      ]);
      expect(after30?.turnover).toEqual([
        { value: 'UP', count: null },
        { value: 'SAME', count: null },
      ]);
      expect(after90).toMatchObject({ askedCount: 0, answeredCount: 0, newJobCount: null });
      expect(await loadTrainingFigures(home.deps.db, { days: YEAR, smallest: 5 })).toEqual({
        eventCount: 1,
        sessionCount: 1,
        participantCount: 0,
        bySex: [],
        partnerCount: 0,
      });
      expect(await countPublishedStories(home.deps.db, { days: YEAR, smallest: 5 })).toBe(0);
    });
  });
});
