import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { findRecipients } from '../delivery/load-recipients';
import type { MessageTopic } from '../templates.terms';
import { updateMessageChoices } from './update-message-choices';

const NOW = new Date('2026-11-24T03:00:00Z');
const REGISTER =
  'mutation($input: RegisterMemberInput!) { registered: registerMember(input: $input) { member { id } userErrors { code } } }';
const JOIN =
  'mutation($input: RegisterSelfInput!) { registered: registerSelf(input: $input) { member { id } userErrors { code } } }';
const CHOICES =
  'query($id: ID!) { member(id: $id) { guardianConsents { purpose } messageChoices { topics { topic email push whatsapp print } } } }';

type Topic = { readonly topic: string; readonly whatsapp: boolean } & Readonly<Record<string, unknown>>;

describe.each(dialects)('what who joins says about WhatsApp and SMS on $name', (dialect) => {
  let library: TestLibrary;
  let desk: string;
  let keys = 0;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => NOW } });
    desk = await library.signIn('desk');
  });
  afterAll(() => library.stop());

  const idOf = ({ body }: Awaited<ReturnType<TestLibrary['send']>>): string => {
    const { registered } = body.data as unknown as { registered: { member: { id: string } | null } };
    if (registered.member === null) throw new Error(JSON.stringify(body));
    return registered.member.id;
  };
  const registerAtDesk = async (
    phone: string | null,
    answer: { acceptsPhoneMessages?: boolean | null },
    facts: object = {},
  ) => {
    const member = { name: 'Siti Aminah', categoryCode: 'umum', birthDate: '1990-04-17', phone, ...facts };
    const input = { member, ...answer, idempotencyKey: `phone-key-${++keys}` };
    return idOf(await library.send(REGISTER, { cookie: desk, variables: { input } }));
  };
  const join = async (idempotencyKey: string, facts: object) => {
    const usual = { name: 'Dewi', birthDate: '1995-01-02', password: 'sawah hijau luas' };
    const input = { ...usual, ...facts, idempotencyKey };
    return idOf(await library.send(JOIN, { variables: { input } }));
  };
  const routeTo = async (id: string) => {
    const deps = { db: library.house.db, whatsApp: null, sms: null };
    const found = await findRecipients(deps, [{ memberId: id, template: 'LOAN_OVERDUE' }], '2026-11-24');
    return found.get(id)?.route('LOAN_OVERDUE');
  };
  const consentsOf = (id: string) =>
    library.house.db.query<Record<string, unknown>>(
      'SELECT purpose, text_version, channel, given_by_id, given_by_name, until_date FROM member_consent WHERE member_id = ?',
      [id],
    );
  const memberOf = async (id: string) => {
    const { body } = await library.send(CHOICES, { cookie: desk, variables: { id } });
    const { member } = body.data as unknown as {
      member: { guardianConsents: unknown[]; messageChoices: { topics: Topic[] } };
    };
    return member;
  };
  const topicsByWhatsApp = async (id: string) =>
    (await memberOf(id)).messageChoices.topics.filter(({ whatsapp }) => whatsapp).map(({ topic }) => topic);
  const YES = {
    purpose: 'PHONE_MESSAGES',
    text_version: 'whatsapp-sms-2026-12',
    given_by_id: null,
    given_by_name: null,
    until_date: null,
  };
  const USUAL = ['DUE', 'HOLD', 'MEMBERSHIP', 'EVENT', 'SURVEY'];

  test('a yes at the desk is written down with its moment and leaves the usual ways; it is no consent of a guardian', async () => {
    const id = await registerAtDesk('081234567811', { acceptsPhoneMessages: true });

    expect(await consentsOf(id)).toMatchObject([{ ...YES, channel: 'DESK' }]);
    expect(
      await library.house.db.query(
        "SELECT purpose FROM member_consent WHERE member_id = ? AND recorded_at = '2026-11-24 03:00:00.000'",
        [id],
      ),
    ).toEqual([{ purpose: 'PHONE_MESSAGES' }]);
    expect(await topicsByWhatsApp(id)).toEqual(USUAL);
    expect((await memberOf(id)).guardianConsents).toEqual([]);
  });

  test('a no switches WhatsApp and SMS off for every topic and keeps the other ways; nothing is written down as a consent', async () => {
    const id = await registerAtDesk('081234567812', { acceptsPhoneMessages: false });

    const otherWays = { email: true, push: true, whatsapp: false, print: true };
    expect((await memberOf(id)).messageChoices.topics).toEqual([
      { topic: 'DUE', ...otherWays },
      { topic: 'HOLD', ...otherWays },
      { topic: 'MEMBERSHIP', ...otherWays },
      { topic: 'RECEIPT', email: false, push: false, whatsapp: false, print: false },
      { topic: 'EVENT', ...otherWays },
      { topic: 'SURVEY', ...otherWays },
    ]);
    expect(await consentsOf(id)).toEqual([]);
  });

  test('where nobody asked, or there is no number, what is usual holds and nothing is kept', async () => {
    const ids = [
      await registerAtDesk('081234567813', {}),
      await registerAtDesk('081234567814', { acceptsPhoneMessages: null }),
      await registerAtDesk(null, { acceptsPhoneMessages: true }),
      await registerAtDesk(null, { acceptsPhoneMessages: false }),
    ];

    for (const id of ids) expect([await topicsByWhatsApp(id), await consentsOf(id)]).toEqual([USUAL, []]);
  });

  test('who joins in the portal is asked too, and a repeated request keeps one consent', async () => {
    const facts = { phone: '081234567815', acceptsPhoneMessages: true };

    const ids = [await join('phone-key-portal', facts), await join('phone-key-portal', facts)];

    expect(new Set(ids).size).toBe(1);
    expect(await consentsOf(ids[0] ?? '')).toMatchObject([{ ...YES, channel: 'PORTAL' }]);
  });

  test('who says no in the portal, even twice, hears by e-mail what a yes hears by WhatsApp', async () => {
    const facts = { email: 'dewi@contoh.pustaka', phone: '081234567816', acceptsPhoneMessages: false };
    const other = { email: 'sari@contoh.pustaka', phone: '081234567817', acceptsPhoneMessages: true };

    const no = [await join('phone-key-no', facts), await join('phone-key-no', facts)];
    const yes = await join('phone-key-yes', other);

    expect(new Set(no).size).toBe(1);
    expect([await topicsByWhatsApp(no[0] ?? ''), await consentsOf(no[0] ?? '')]).toEqual([[], []]);
    expect([await routeTo(no[0] ?? ''), await routeTo(yes)]).toEqual([
      { channel: 'EMAIL' },
      { channel: 'WHATSAPP_MANUAL' },
    ]);
  });

  test('a yes ends on the day on which WhatsApp and SMS are switched off for the last topic', async () => {
    const id = await join('phone-key-off', { phone: '081234567822', acceptsPhoneMessages: true });
    const switchOff = (topics: readonly MessageTopic[]) =>
      updateMessageChoices(library.house, id, {
        topics: topics.map((topic) => ({ topic, email: true, whatsapp: false })),
      });

    await switchOff(['DUE', 'HOLD', 'MEMBERSHIP', 'EVENT']);
    expect(await consentsOf(id)).toMatchObject([YES]);
    await switchOff(['SURVEY']);

    expect(await consentsOf(id)).toMatchObject([{ ...YES, until_date: '2026-11-24' }]);
  });

  test('the yes of an adult is their own, also where the form still holds the name of a guardian', async () => {
    const id = await join('phone-key-adult', {
      phone: '081234567818',
      guardianName: 'Ibu Dewi',
      acceptsPhoneMessages: true,
    });

    expect((await consentsOf(id)).filter(({ purpose }) => purpose === 'PHONE_MESSAGES')).toMatchObject([
      { ...YES, channel: 'PORTAL' },
    ]);
  });

  test('for a child whose guardian has a card nothing is kept: letters go by the choices of the guardian', async () => {
    const guardianId = await registerAtDesk('081234567819', {});
    const child = {
      name: 'Bagas',
      categoryCode: 'anak',
      birthDate: '2018-03-02',
      guardianId,
      guardianConsent: { channel: 'DESK' },
    };

    const ids = [
      await registerAtDesk('081234567820', { acceptsPhoneMessages: true }, child),
      await registerAtDesk('081234567821', { acceptsPhoneMessages: false }, child),
    ];

    for (const id of ids) {
      expect((await consentsOf(id)).map(({ purpose }) => purpose)).not.toContain('PHONE_MESSAGES');
      expect(
        await library.house.db.query('SELECT topic FROM message_choice WHERE member_id = ?', [id]),
      ).toEqual([]);
    }
  });
});
