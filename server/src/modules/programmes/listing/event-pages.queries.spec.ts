import { dialects } from '../../../../test/dialects';
import type { ProgrammesHome } from '../testing/programmes-home';
import { at, openProgrammesHome } from '../testing/programmes-home';
import { eventPages } from './event-pages.queries';

describe.each(dialects)('events for lists of all pages, on $name', (dialect) => {
  let home: ProgrammesHome;
  beforeAll(async () => void (home = await openProgrammesHome(dialect)));
  afterAll(() => home.close());

  test('are those that everybody may see, cancelled ones too, a part at a time', async () => {
    const shown = await home.event({ columns: { name_id: 'Dongeng' } });
    const off = await home.event({ columns: { name_id: 'Batal', status: 'CANCELLED' } });
    await home.event({ columns: { name_id: 'Konsep', status: 'DRAFT', public_from: null } });
    await home.event({ columns: { name_id: 'Contoh acara', is_template: 1 } });
    const later = await home.event({ columns: { name_id: 'Nanti', public_from: '2027-01-01 00:00:00.000' } });
    const pages = (now: string) => eventPages({ db: home.deps.db, clock: { now: () => at(now) } });
    const idsOf = async (now: string) => (await pages(now).after('', 10)).map(({ id }) => id);

    expect(await idsOf('2026-11-28 10:00')).toEqual([shown.eventId, off.eventId].sort());
    expect(await idsOf('2027-01-02 10:00')).toEqual([shown.eventId, off.eventId, later.eventId].sort());
    const [first, second] = [shown.eventId, off.eventId].sort();
    expect(await pages('2026-11-28 10:00').skip('', 1)).toBe(first);
    expect((await pages('2026-11-28 10:00').after(first ?? '', 10)).map(({ id }) => id)).toEqual([second]);
  });
});
