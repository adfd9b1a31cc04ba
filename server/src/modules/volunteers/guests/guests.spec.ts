import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { forgetAnswersJob } from '../forget-answers.job';
import { setBirthDate, writeTestOpportunity, writeTestRole } from '../testing/volunteers-home';

const OFFER = `mutation ($input: OfferToVolunteerInput!) { done: offerToVolunteer(input: $input) { isSent userErrors { code field message } } }`;
const TAKE = `mutation ($input: TakeVolunteerGuestInput!) { done: takeVolunteerGuest(input: $input) { application { id status needsGuardian answers { motivation guardianName } } userErrors { code field } } }`;
const CLOSE = `mutation ($input: CloseVolunteerGuestInput!) { done: closeVolunteerGuest(input: $input) { isClosed userErrors { code } } }`;
const LIST =
  '{ volunteerGuests { id name age opportunity { role { id } } answers { contact guardianName } } waiting: staffWaiting { volunteerApplicationCount } }';

type Listed = {
  readonly volunteerGuests: readonly {
    readonly id: string;
    readonly name: string;
    readonly age: number;
    readonly answers: { readonly contact: string; readonly guardianName: string | null } | null;
  }[];
};

describe.each(dialects)('offers to volunteer without an account, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let now = new Date('2026-11-30T03:00:00Z');
  let keys = 0;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    librarian = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  const act = async (text: string, input: object, cookie?: string) => {
    const idempotencyKey = `guest-key-${String(++keys).padStart(6, '0')}`;
    const { body } = await library.send(text, {
      variables: { input: { ...input, idempotencyKey } },
      ...(cookie === undefined ? {} : { cookie }),
    });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return (body.data as unknown as { done: Record<string, unknown> }).done;
  };
  const place = async (role: Parameters<typeof writeTestRole>[1] = {}) =>
    writeTestOpportunity(library.house.db, await writeTestRole(library.house.db, role));
  const offer = (opportunityId: string, more: object = {}) =>
    act(OFFER, {
      opportunityId,
      name: 'Dewi Lestari',
      contact: '0812-3456-7890',
      birthDate: '2001-05-04',
      motivation: 'Suka membaca nyaring',
      availability: 'Sabtu pagi',
      agreementVersion: 1,
      ...more,
    });
  const listed = async (cookie = librarian): Promise<Listed['volunteerGuests']> => {
    const { body } = await library.send(LIST, { cookie });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return (body.data as unknown as Listed).volunteerGuests;
  };
  const called = async (name: string) => (await listed()).find((guest) => guest.name === name);

  test('somebody without an account is taken over to the card that they get', async () => {
    const opportunityId = await place();
    const card = await library.signInMember();

    const sent = await offer(opportunityId);
    const guest = await called('Dewi Lestari');
    const asDesk = (await listed(await library.signIn('desk')))[0];
    const taken = await act(TAKE, { id: guest?.id, cardNumber: card.cardNumber }, librarian);
    const again = await act(TAKE, { id: guest?.id, cardNumber: card.cardNumber }, librarian);

    expect(sent).toEqual({ isSent: true, userErrors: [] });
    expect(guest).toMatchObject({ age: 25, answers: { contact: '+6281234567890', guardianName: null } });
    expect(asDesk).toMatchObject({ name: 'Dewi Lestari', answers: null });
    expect(taken).toMatchObject({
      application: { status: 'SUBMITTED', answers: { motivation: 'Suka membaca nyaring' } },
      userErrors: [],
    });
    expect(again['userErrors']).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await called('Dewi Lestari')).toBeUndefined();
  });

  test('the age rules of applications hold: too young, and a minor without a guardian', async () => {
    const opportunityId = await place({ minAge: 15 });
    const sent = { name: 'Bagas', birthDate: '2010-02-03' };

    expect(
      await offer(opportunityId, {
        ...sent,
        birthDate: '2015-02-03',
        guardianName: 'Bu Rini',
        guardianContact: '0811',
      }),
    ).toMatchObject({ isSent: false, userErrors: [{ code: 'NOT_ALLOWED', field: ['birthDate'] }] });
    expect(await offer(opportunityId, sent)).toMatchObject({
      userErrors: [{ field: ['guardianName'] }, { field: ['guardianContact'] }],
    });
    expect(
      await offer(opportunityId, { ...sent, guardianName: 'Bu Rini', guardianContact: '0811 2233 4455' }),
    ).toMatchObject({ isSent: true });
    expect((await called('Bagas'))?.answers?.guardianName).toBe('Bu Rini');
  });

  test('the age of the card counts when a guest is taken over', async () => {
    const opportunityId = await place({ minAge: 15 });
    const card = await library.signInMember();
    await setBirthDate(library.house.db, card.id, '2015-01-01');
    await offer(opportunityId, { name: 'Umur Lain' });
    const guest = await called('Umur Lain');

    expect(await act(TAKE, { id: guest?.id, cardNumber: card.cardNumber }, librarian)).toMatchObject({
      application: null,
      userErrors: [{ code: 'NOT_ALLOWED', field: ['cardNumber'] }],
    });
    expect(await act(TAKE, { id: guest?.id, cardNumber: '0000' }, librarian)).toMatchObject({
      userErrors: [{ code: 'INVALID', field: ['cardNumber'] }],
    });
    expect(await called('Umur Lain')).toBeDefined();
  });

  test('what cannot be is refused beside its field: contact, birthday, agreement, references', async () => {
    const opportunityId = await place({ worksWithChildren: true });

    const refused = await offer(opportunityId, {
      contact: 'rumah',
      birthDate: '2027-01-01',
      agreementVersion: 0,
    });

    const fields = (refused['userErrors'] as { field: string[] }[]).map(({ field }) => field[0]);
    expect(fields).toEqual(
      expect.arrayContaining(['contact', 'birthDate', 'agreementVersion', 'references']),
    );
  });

  test('an offer that leads to nothing goes when it is closed, or after 90 days', async () => {
    const opportunityId = await place();
    await offer(opportunityId, { name: 'Ditutup' });
    await offer(opportunityId, { name: 'Dilupakan' });

    const closed = await act(CLOSE, { id: (await called('Ditutup'))?.id }, librarian);
    now = new Date(now.getTime() + 91 * 86_400_000);
    await forgetAnswersJob(library.house).run(new AbortController().signal);

    expect(closed).toEqual({ isClosed: true, userErrors: [] });
    expect(await library.house.db.query('SELECT name FROM volunteer_guest')).toEqual([]);
  });

  test('a program that writes on and on waits', async () => {
    const opportunityId = await place();

    let last: Record<string, unknown> = {};
    for (let sent = 0; sent < 32; sent += 1) last = await offer(opportunityId, { name: '' });

    expect(last['userErrors']).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
  });
});
