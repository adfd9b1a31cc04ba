import { dialects } from '../../../../test/dialects';
import { newId } from '../../../shared/id';
import { at } from '../../programmes/testing/programmes-home';
import { createBusySources } from '../../volunteers';
import { lockPerson } from '../../volunteers/sign-up/people';
import { decideAssignment } from '../../volunteers/sign-up/decide-assignment.rules';
import { readPersonFacts } from '../../volunteers/sign-up/people';
import { DEFAULT_SHIFT_RULES } from '../../volunteers/sign-up/shift-rules.rules';
import { ok } from '../../../shared/result';
import type { ConsultationsHome } from '../testing/consultations-home';
import { LIBRARIAN, openConsultationsHome } from '../testing/consultations-home';
import { busyMentors } from './busy-mentors.queries';
import { updateMentor } from './save-mentor';

describe.each(dialects)('a mentor whose card is known, on $name', (dialect) => {
  let home: ConsultationsHome;

  beforeAll(async () => {
    home = await openConsultationsHome(dialect);
  });
  afterAll(() => home.close());

  test('has no shift while they advise somebody; an hour that nobody took is free', async () => {
    const [memberId = ''] = await home.members(1);
    const linked = await updateMentor(home.deps, LIBRARIAN, {
      id: home.mentorId,
      version: 1,
      changes: { memberId },
    });
    const slotId = await home.slot('2026-11-26 10:00');
    await home.slot('2026-11-26 13:00');
    await home.write('consultation', {
      id: newId('cns'),
      slot_id: slotId,
      open_slot_id: slotId,
      mentor_id: home.mentorId,
      branch_id: 'brn_0000000000000000000000000A',
      starts_at: '2026-11-26 03:00:00.000',
      ends_at: '2026-11-26 03:30:00.000',
      mode: 'IN_PERSON',
      status: 'BOOKED',
      stage: 'IDEA',
      sector: 'FOOD',
      topic: 'PERMITS',
      booked_at: '2026-11-20 03:00:00.000',
      booked_by: 'stf_1',
    });
    const busy = createBusySources();
    busy.register(busyMentors);
    const deps = { ...home.deps, newId, busy };
    const decide = async (from: string, to: string) => {
      const shift = {
        id: 'shf_1',
        audience: 'VOLUNTEERS' as const,
        status: 'OPEN' as const,
        signUpFrom: null,
        signUpUntil: null,
        startsAt: at(from),
        endsAt: at(to),
      };
      const done = await home.deps.db.transaction(async (tx) => {
        const person = await lockPerson(deps, tx, { memberId });
        const known = person && (await readPersonFacts(deps, tx, { people: [person], shift, roleId: null }));
        const facts = known?.get(memberId);
        if (!facts) throw new Error('The member is known.');
        const rules = DEFAULT_SHIFT_RULES;
        return ok(decideAssignment({ ...facts, shift, now: deps.clock.now(), isOwnAct: true, rules }));
      });
      return done.ok ? done.value.map(({ reason }) => reason) : [];
    };

    expect(linked.ok).toBe(true);
    expect(await decide('2026-11-26 09:00', '2026-11-26 10:15')).toEqual(['CONSULTATION_CLASH']);
    expect(await decide('2026-11-26 13:00', '2026-11-26 14:00')).toEqual([]);
  });
});
