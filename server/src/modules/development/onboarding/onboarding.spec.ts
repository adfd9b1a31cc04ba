import { dialects } from '../../../../test/dialects';
import { rememberRows } from '../../../../test/fresh-rows';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { SkilledTeam } from '../testing/skilled-team';
import { openSkilledTeam } from '../testing/skilled-team';
import type { SignedInStaff } from '../testing/staff-room';

const STEPS =
  'development { onboarding { dueOn doneOn confirmedOn isDone isOverdue confirmedByStaff { id } item { id text { text(locale: ID) } sop { id } } } } userErrors { code field message }';
const ITEM =
  'mutation ($input: SaveOnboardingItemInput!) { saved: saveOnboardingItem(input: $input) { item { id version isActive dueDays text { text(locale: EN) } } userErrors { code field } } }';
const GIVE = `mutation ($input: GiveOnboardingInput!) { saved: giveOnboarding(input: $input) { ${STEPS} } }`;
const TICK = `mutation ($input: TickOnboardingStepInput!) { saved: tickOnboardingStep(input: $input) { ${STEPS} } }`;
const PROFILE =
  'mutation ($input: SaveStaffProfileInput!) { saved: saveStaffProfile(input: $input) { userErrors { code } } }';
const OF = 'query ($id: ID) { found: staffDevelopment(staffId: $id) { onboarding { dueOn item { id } } } }';

type Step = {
  dueOn: string;
  doneOn: string | null;
  confirmedOn: string | null;
  isDone: boolean;
  isOverdue: boolean;
  item: { id: string };
};
type Saved = {
  development: { onboarding: Step[] } | null;
  userErrors: { code: string; field: string[]; message: string }[];
};
type SavedItem = {
  item: { id: string; version: number } | null;
  userErrors: { code: string; field: string[] }[];
};

describe.each(dialects)('what those who join are given to do, on $name', (dialect) => {
  let library: TestLibrary;
  let startAgain: () => Promise<void>;
  let team: SkilledTeam;
  const today = '2026-11-24';
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date(`${today}T03:00:00Z`) } });
    startAgain = await rememberRows(library);
  });
  beforeEach(async () => {
    await startAgain();
    team = await openSkilledTeam(library);
  });
  afterAll(() => library.stop());

  const send = <Data = Saved>(who: SignedInStaff, query: string, input: object): Promise<Data> =>
    team.ask<Data>(who.cookie, query, { input });
  const entry = (more: object = {}) => ({
    text: { indonesian: 'Berkeliling gedung', english: 'Walk through the building' },
    ...{ dueDays: 3, needsLead: false, position: 1, isActive: true },
    ...more,
  });
  const write = async (more: object = {}): Promise<string> => {
    const { item } = await send<SavedItem>(team.head, ITEM, { item: entry(more) });
    if (!item) throw new Error('The item was refused.');
    return item.id;
  };
  const codes = ({ userErrors }: { readonly userErrors: Saved['userErrors'] }) =>
    userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);

  test('the lists of a post and of everybody are given once, with dates from the first day', async () => {
    const { desk, lead, postId } = team;
    const all = await write();
    const own = await write({ postId, dueDays: 30, position: 2 });
    await write({ isActive: false });

    const given = await send(lead, GIVE, { staffId: desk.id, startsOn: '2026-11-20' });
    expect(given.development?.onboarding.map(({ dueOn, item }) => [item.id, dueOn])).toEqual([
      [all, '2026-11-23'],
      [own, '2026-12-20'],
    ]);
    expect(given.development?.onboarding.map(({ isOverdue }) => isOverdue)).toEqual([true, false]);

    const again = await send(lead, GIVE, { staffId: desk.id, startsOn: '2026-11-24' });
    expect(codes(again)).toEqual(['NOT_ALLOWED staffId']);
    const later = await write({ position: 3 });
    const more = await send(lead, GIVE, { staffId: desk.id, startsOn: '2026-11-24' });
    expect(more.development?.onboarding.map(({ item }) => item.id)).toEqual([all, later, own]);
  });

  test('whoever begins in a post is given its list with the profile, whoever began long ago is not', async () => {
    const { desk, other, head, postId } = team;
    await write({ postId });
    const begin = (staffId: string, startedOn: string, version?: number) =>
      send(head, PROFILE, { staffId, version, profile: { postId, startedOn } });
    const steps = async (who: SignedInStaff) =>
      (await team.ask<{ onboarding: { dueOn: string }[] }>(head.cookie, OF, { id: who.id })).onboarding;

    await begin(desk.id, '2020-01-06', 1);
    expect(await steps(desk)).toEqual([]);
    await begin(other.id, '2026-12-01');
    expect(await steps(other)).toMatchObject([{ dueOn: '2026-12-04' }]);
  });

  test('the person and the lead tick each for themselves; some items need the lead', async () => {
    const { desk, lead, other } = team;
    const itemId = await write({ needsLead: true });
    await send(lead, GIVE, { staffId: desk.id, startsOn: '2026-11-10' });
    const tick = (who: SignedInStaff, as: string, isDone = true) =>
      send(who, TICK, { staffId: desk.id, itemId, as, isDone });

    expect(codes(await tick(desk, 'LEAD'))).toEqual(['NOT_ALLOWED staffId']);
    expect(codes(await tick(lead, 'SELF'))).toEqual(['NOT_ALLOWED staffId']);
    expect(codes(await tick(other, 'LEAD'))).toEqual(['NOT_FOUND staffId']);
    expect((await tick(desk, 'SELF')).development?.onboarding).toMatchObject([
      { doneOn: '2026-11-24', isDone: false, confirmedByStaff: null },
    ]);
    expect((await tick(lead, 'LEAD')).development?.onboarding).toMatchObject([
      { confirmedOn: '2026-11-24', isDone: true, isOverdue: false, confirmedByStaff: { id: lead.id } },
    ]);
    expect((await tick(lead, 'LEAD', false)).development?.onboarding).toMatchObject([
      { doneOn: '2026-11-24', confirmedOn: null, isDone: false, isOverdue: true },
    ]);
  });

  test('a procedure that was read ticks the item that asks for it', async () => {
    const { desk, lead, head } = team;
    const { page } = await send<{ page: { id: string } }>(
      head,
      'mutation ($input: SaveSopPageInput!) { saved: saveSopPage(input: $input) { page { id } } }',
      { page: { title: { indonesian: 'Buka' }, body: { indonesian: 'Nyalakan.' }, isActive: true } },
    );
    await write({ sopId: page.id });
    await send(lead, GIVE, { staffId: desk.id, startsOn: today });
    await send(
      desk,
      'mutation ($input: ConfirmSopReadingInput!) { saved: confirmSopReading(input: $input) { userErrors { code } } }',
      { sopId: page.id, number: 1 },
    );

    const found = await team.ask<{ onboarding: Step[] }>(
      desk.cookie,
      '{ found: staffDevelopment { onboarding { doneOn isDone item { sop { id } } } } }',
    );
    expect(found.onboarding).toEqual([
      { doneOn: '2026-11-24', isDone: true, item: { sop: { id: page.id } } },
    ]);
  });

  test('a procedure that was read before is done with when it is given; an earlier version is not', async () => {
    const { desk, lead, head } = team;
    const SOP =
      'mutation ($input: SaveSopPageInput!) { saved: saveSopPage(input: $input) { page { id version } } }';
    const page = (body: string) => ({
      page: { title: { indonesian: body }, body: { indonesian: body }, isActive: true },
    });
    const ids: string[] = [];
    for (const body of ['Buka', 'Tutup']) {
      const saved = await send<{ page: { id: string } }>(head, SOP, page(body));
      ids.push(saved.page.id);
      await send(
        desk,
        'mutation ($input: ConfirmSopReadingInput!) { saved: confirmSopReading(input: $input) { userErrors { code } } }',
        { sopId: saved.page.id, number: 1 },
      );
    }
    await send(head, SOP, { id: ids[1], version: 1, ...page('Tutup dan kunci') });
    const [current, earlier] = [await write({ sopId: ids[0] }), await write({ sopId: ids[1], position: 2 })];

    const given = await send(lead, GIVE, { staffId: desk.id, startsOn: today });
    const done = new Map(given.development?.onboarding.map(({ item, doneOn }) => [item.id, doneOn]));
    expect([done.get(current), done.get(earlier)]).toEqual([today, null]);
  });

  test('items are written by the head: wrong ones and stale versions are refused', async () => {
    const { head, lead, desk, postId } = team;
    expect(await team.faultOf(lead.cookie, ITEM, { input: { item: entry() } })).toBe('FORBIDDEN');
    const wrong = await send<SavedItem>(head, ITEM, {
      item: entry({
        text: { indonesian: ' ' },
        dueDays: 366,
        sopId: postId,
        courseId: postId,
        postId: desk.id,
      }),
    });
    expect(wrong.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).sort()).toEqual([
      'INVALID item.dueDays',
      'NOT_FOUND item.courseId',
      'NOT_FOUND item.postId',
      'NOT_FOUND item.sopId',
      'REQUIRED item.text.indonesian',
    ]);
    const id = await write();
    const changed = await send<SavedItem>(head, ITEM, { id, version: 1, item: entry({ isActive: false }) });
    expect(changed.item).toEqual({
      id,
      version: 2,
      isActive: false,
      dueDays: 3,
      text: { text: 'Walk through the building' },
    });
    const stale = await send<SavedItem>(head, ITEM, { id, version: 1, item: entry() });
    expect(stale.userErrors[0]?.code).toBe('STALE_VERSION');
  });
});
