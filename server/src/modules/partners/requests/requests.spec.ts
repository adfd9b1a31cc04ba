import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import { readInstant } from '../../../platform/db/columns';
import { ok } from '../../../shared/result';
import { createPartner } from '../institutions/save-partner';
import { findRequestAnswerNotices } from '../notifications.queries';

const STAFF: Actor = { kind: 'system', name: 'test' };
const SEND = `mutation ($input: SendPartnerRequestInput!) { sendPartnerRequest(input: $input) { request { id status institutionName partner { id } } userErrors { code field } } }`;
const GRANT = `mutation ($input: GrantPartnerRequestInput!) { grantPartnerRequest(input: $input) { request { status partner { name } } userErrors { code field } } }`;
const DECLINE = `mutation ($input: DeclinePartnerRequestInput!) { declinePartnerRequest(input: $input) { request { status reason } userErrors { code field } } }`;
const OWN =
  '{ viewerPartnerRequests { institutionName status reason } viewerPartners { duties partner { name } } }';

type Sent = {
  readonly sendPartnerRequest: {
    readonly request: { readonly id: string; readonly partner: { readonly id: string } | null } | null;
    readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
  };
};

describe.each(dialects)('requests to act for partners, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let now = new Date('2026-11-24T03:00:00Z');
  let keys = 0;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    librarian = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  const ask = async <Data>(text: string, input: object, cookie: string): Promise<Data> => {
    const { body } = await library.send(text, { variables: { input }, cookie });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data as unknown as Data;
  };
  const wish = (more: object = {}) => ({
    institutionName: 'SDN Baru',
    kind: 'SCHOOL',
    needs: ['CLASS_SETS'],
    role: 'Guru kelas 4',
    contact: '0812 3456 7890',
    idempotencyKey: `request-${String(++keys).padStart(4, '0')}`,
    ...more,
  });
  const send = async (who: SignedInMember, more: object = {}) =>
    (await ask<Sent>(SEND, wish(more), who.cookie)).sendPartnerRequest;
  const own = async ({ cookie }: SignedInMember): Promise<unknown> =>
    (await library.send(OWN, { cookie })).body.data as unknown;

  test('staff grant a new institution: it becomes a partner, and the member acts for it', async () => {
    const siti = await library.signInMember({ name: 'Siti Guru' });
    const { request } = await send(siti, { npsn: '20531111', message: 'Untuk kelas 4B' });

    const granted = await ask(GRANT, { id: request?.id, duties: ['OPERATOR'] }, librarian);
    const again = await ask(GRANT, { id: request?.id, duties: ['OPERATOR'] }, librarian);

    expect(granted).toEqual({
      grantPartnerRequest: { request: { status: 'GRANTED', partner: { name: 'SDN Baru' } }, userErrors: [] },
    });
    expect(again).toMatchObject({ grantPartnerRequest: { userErrors: [{ code: 'NOT_ALLOWED' }] } });
    expect(await own(siti)).toEqual({
      viewerPartnerRequests: [{ institutionName: 'SDN Baru', status: 'GRANTED', reason: null }],
      viewerPartners: [{ duties: ['OPERATOR'], partner: { name: 'SDN Baru' } }],
    });
  });

  test('a child neither asks to act for a partner nor gets a duty from staff', async () => {
    const child = await library.signInMember({ name: 'Anak Rajin' });
    await library.house.db.transaction(
      async (tx) => {
        await tx.query('UPDATE member SET birth_date = ? WHERE id = ?', ['2014-05-01', child.id]);
        return ok(null);
      },
      { skipAudit: true },
    );

    const asked = await send(child);
    const named = await createPartner(library.house, STAFF, {
      partner: {
        name: 'SDN Anak',
        people: [{ name: 'Anak Rajin', cardNumber: child.cardNumber, duties: ['OPERATOR'] }],
      },
    });

    expect([asked.request, asked.userErrors]).toEqual([null, [{ code: 'NOT_ALLOWED', field: null }]]);
    expect(named.ok ? [] : named.refusals).toMatchObject([
      { code: 'NOT_ALLOWED', field: ['partner', 'people', '0', 'duties'] },
    ]);
  });

  test('who stands among the people already gets the duty besides', async () => {
    const siti = await library.signInMember({ name: 'Siti Lagi' });
    const made = await createPartner(library.house, STAFF, {
      partner: {
        name: 'Klub Terbuka',
        isPublic: true,
        people: [{ name: 'Siti', cardNumber: siti.cardNumber, duties: ['OPERATOR'] }],
      },
    });
    const { request } = await send(siti, { partnerId: made.ok ? made.value.partnerId : '', needs: ['DATA'] });

    await ask(GRANT, { id: request?.id, duties: ['DEVELOPER'] }, librarian);

    expect(await own(siti)).toMatchObject({
      viewerPartners: [{ duties: ['OPERATOR', 'DEVELOPER'], partner: { name: 'Klub Terbuka' } }],
    });
  });

  test('staff decline with a reason that the member reads; nobody else sees the request', async () => {
    const [siti, budi] = [await library.signInMember(), await library.signInMember({ name: 'Budi' })];
    const { request } = await send(siti);

    const empty = await ask(DECLINE, { id: request?.id, reason: ' ' }, librarian);
    await ask(DECLINE, { id: request?.id, reason: 'Sekolah Anda sudah punya pengurus.' }, librarian);
    const { body } = await library.send('{ partnerRequests(first: 5) { totalCount } }', {
      cookie: budi.cookie,
    });
    const node = await library.send('query ($id: ID!) { node(id: $id) { id } }', {
      cookie: budi.cookie,
      variables: { id: request?.id },
    });

    const letters = await findRequestAnswerNotices(library.house.db, new Date('2026-11-23T00:00:00Z'));

    expect(letters.filter(({ aboutId }) => aboutId === request?.id)).toMatchObject([
      { template: 'PARTNER_REQUEST_ANSWERED', memberId: siti.id },
    ]);
    expect(empty).toMatchObject({ declinePartnerRequest: { userErrors: [{ code: 'REQUIRED' }] } });
    expect(await own(siti)).toEqual({
      viewerPartnerRequests: [
        { institutionName: 'SDN Baru', status: 'DECLINED', reason: 'Sekolah Anda sudah punya pengurus.' },
      ],
      viewerPartners: [],
    });
    expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(node.body.data).toEqual({ node: null });
  });

  test('nobody is let act without a duty, nor for a partner that no longer works with us', async () => {
    const siti = await library.signInMember();
    const { request } = await send(siti);
    const ended = await createPartner(library.house, STAFF, {
      partner: { kind: 'SCHOOL', name: 'SDN Berhenti', isActive: false },
    });

    const without = await ask(GRANT, { id: request?.id, duties: [] }, librarian);
    const inactive = await ask(
      GRANT,
      { id: request?.id, duties: ['OPERATOR'], partnerId: ended.ok ? ended.value.partnerId : '' },
      librarian,
    );

    expect([without, inactive]).toMatchObject([
      { grantPartnerRequest: { userErrors: [{ code: 'REQUIRED' }] } },
      { grantPartnerRequest: { userErrors: [{ code: 'INVALID' }] } },
    ]);
    expect(await own(siti)).toMatchObject({
      viewerPartnerRequests: [{ status: 'SENT' }],
      viewerPartners: [],
    });
  });

  test('three may wait, a repeat counts once, and the sixth of a day is refused', async () => {
    const siti = await library.signInMember();
    const first = await send(siti, { idempotencyKey: 'the-same-request' });
    const repeated = await send(siti, { idempotencyKey: 'the-same-request' });
    const more = [await send(siti), await send(siti), await send(siti)];
    for (const sent of [first, more[0]])
      await ask(DECLINE, { id: sent?.request?.id, reason: 'Belum.' }, librarian);
    const later = [await send(siti), await send(siti), await send(siti)];
    await ask(DECLINE, { id: later[0]?.request?.id, reason: 'Belum.' }, librarian);
    const sixth = await send(siti);
    now = new Date('2026-11-25T04:00:00Z');
    const tomorrow = await send(siti);

    expect(repeated.request?.id).toBe(first.request?.id);
    expect(
      [...more, ...later, sixth, tomorrow].map(({ userErrors }) => userErrors[0]?.code ?? 'sent'),
    ).toEqual(['sent', 'sent', 'NOT_ALLOWED', 'sent', 'sent', 'NOT_ALLOWED', 'NOT_ALLOWED', 'sent']);
  });

  test('what is missing is refused at its field, and a partner that the portal hides is not there', async () => {
    const siti = await library.signInMember();
    const made = await createPartner(library.house, STAFF, { partner: { name: 'Klub Tersembunyi' } });

    const empty = await send(siti, { institutionName: '', needs: [], role: '', contact: '', npsn: '12' });
    const hidden = await send(siti, { partnerId: made.ok ? made.value.partnerId : '' });

    expect(empty.userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual([
      'REQUIRED institutionName',
      'INVALID npsn',
      'REQUIRED needs',
      'REQUIRED role',
      'REQUIRED contact',
    ]);
    expect(hidden.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['partnerId'] }]);
  });

  test('staff find open requests by who asks, and their number among what waits', async () => {
    now = new Date('2026-11-25T05:00:00Z');
    const siti = await library.signInMember({ name: 'Siti Terbuka' });
    await send(siti, { institutionName: 'MTs Terbuka' });

    const { body } = await library.send(
      '{ partnerRequests(last: 1, filter: { statuses: [SENT] }) { totalCount nodes { institutionName memberName cardNumber } } staffWaiting { partnerRequestCount waitingSince { partnerRequest } } }',
      { cookie: await library.signIn('librarian') },
    );
    const { partnerRequests, staffWaiting } = body.data as unknown as {
      partnerRequests: { totalCount: number; nodes: unknown };
      staffWaiting: { partnerRequestCount: number; waitingSince: { partnerRequest: string } };
    };
    const [first] = await library.house.db.query<{ since: Date | string }>(
      "SELECT MIN(created_at) AS since FROM partner_request WHERE status = 'SENT'",
    );

    expect(partnerRequests.nodes).toEqual([
      { institutionName: 'MTs Terbuka', memberName: 'Siti Terbuka', cardNumber: siti.cardNumber },
    ]);
    expect(staffWaiting.partnerRequestCount).toBe(partnerRequests.totalCount);
    expect(new Date(staffWaiting.waitingSince.partnerRequest)).toEqual(readInstant(first?.since ?? ''));
  });
});
