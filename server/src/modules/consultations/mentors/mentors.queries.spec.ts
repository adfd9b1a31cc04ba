import { dialects } from '../../../../test/dialects';
import { topicsOfNeed } from './topics-of-need.rules';
import type { ConsultationsHome } from '../testing/consultations-home';
import { openConsultationsHome } from '../testing/consultations-home';
import { activeMentorsByTopics } from './mentors.queries';

describe.each(dialects)('mentors beside guides, on $name', (dialect) => {
  let home: ConsultationsHome;

  beforeAll(async () => {
    home = await openConsultationsHome(dialect);
  });
  afterAll(() => home.close());

  test('a guide names those who give hours and know about its need, and no others', async () => {
    const [bank, online] = [
      await home.mentor({ name: 'Bank', topics: 'FINANCE', position: 2 }),
      await home.mentor({ name: 'Daring', topics: 'DIGITAL HALAL', position: 3 }),
    ];
    await home.mentor({ name: 'Cuti', topics: 'FINANCE PERMITS', is_active: 0 });

    const found = await activeMentorsByTopics.batch(
      { db: home.deps.db, locale: 'ID' },
      ['PERMITS', 'FINANCE', 'MARKETING', 'EXPORT', 'NEW_NEED'].map((need) => topicsOfNeed(need).join(' ')),
    );

    expect(
      found.map((mentors) => (mentors instanceof Error ? mentors : mentors.map(({ id }) => id))),
    ).toEqual([[home.mentorId, online], [bank], [online], [], []]);
  });
});
