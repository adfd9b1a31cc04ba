import { randomBytes } from 'node:crypto';

import { dialects } from '../../../../test/dialects';
import { openTestDatabase } from '../../../../test/open-test-database';
import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import { writeMember } from '../../circulation/testing/home-rows';
import { writeMemberCategories } from '../../members/registration/member-categories.queries';
import type { BusinessChanges } from './business-changes';
import type { BusinessDeps } from '../deps';
import { changeBusinessStatus, verifyBusiness } from './change-business-status';
import { businessPersonalData } from '../forget-owner';
import { acceptInvitation, inviteOwner, leaveBusiness } from '../owners/invite-owner';
import { createBusiness, updateBusiness } from './save-business';
import { setBusinessConsent } from './set-consent';

const NOW = new Date('2026-11-24T02:00:00.000Z');
const STAFF: Actor = {
  kind: 'staff',
  staffId: 'stf_0000000000000000000000TEST',
  sessionId: 'ses_test',
  permissions: new Set(['business.read', 'business.edit', 'business.publish']),
};

describe.each(dialects)('businesses and their owners, on $name', (dialect) => {
  let home: Awaited<ReturnType<typeof openTestDatabase>>;
  let deps: BusinessDeps;
  let sulis: Actor & { kind: 'member' };
  let mamat: Actor & { kind: 'member' };

  beforeAll(async () => {
    home = await openTestDatabase(dialect);
    deps = { db: home.db, clock: { now: () => NOW }, newId, randomBytes: (bytes) => randomBytes(bytes) };
    await home.db.transaction(async (tx) => ok(await writeMemberCategories(tx)));
    [sulis, mamat] = [await member(), await member()];
  });
  afterAll(() => home.close());

  test('a member who is no owner changes nothing, and learns nothing', async () => {
    const id = await business(sulis);

    const results = [
      await updateBusiness(deps, mamat, { id, version: 1, changes: { summary: 'Milik saya' } }),
      await setBusinessConsent(deps, mamat, { id, consents: [{ field: 'PROFILE', isPublic: true }] }),
      await changeBusinessStatus(deps, mamat, { id, version: 1, status: 'CLOSED' }),
      await inviteOwner(deps, mamat, { businessId: id, handsOver: true }),
    ];

    expect(results.map(codesOf)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']]);
    expect(await row(id)).toMatchObject({
      summary: 'Keripik tipis',
      public_fields: '[]',
      status: 'DRAFT',
      version: 1,
    });
  });

  test('every number that cannot be right is named with its field, and none of the rest is kept', async () => {
    const id = await business(sulis);
    const changes: BusinessChanges = {
      summary: 'Baru',
      nib: '123',
      kbli: { code: '1111', edition: '2020' },
      whatsApp: 'telepon saja',
      links: [{ kind: 'SHOPEE', url: 'https://contoh.org' }],
      products: [{ name: 'Keripik', pirt: 'P-IRT 9063575010001-29', halal: 'SH2026-1-000123' }],
      kelurahanCode: '35.75.09.1001',
    };

    const result = await updateBusiness(deps, sulis, { id, version: 1, changes });

    expect(result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual([
      'NOT_FOUND changes.kelurahanCode',
      'INVALID changes.whatsApp',
      'INVALID changes.nib',
      'INVALID changes.kbli.code',
      'INVALID changes.links.0.url',
      'INVALID changes.products.0.pirt',
      'INVALID changes.products.0.halal',
    ]);
    expect(await row(id)).toMatchObject({ summary: 'Keripik tipis', nib: null, version: 1 });
    expect(await home.db.query('SELECT id FROM business_product WHERE business_id = ?', [id])).toEqual([]);
  });

  test('a KBLI keeps its zero and its edition, a WhatsApp number gets its country code, and of the sales only the size stays', async () => {
    const id = await business(sulis);

    await updateBusiness(deps, sulis, {
      id,
      version: 1,
      changes: {
        kbli: { code: '01111', edition: '2020' },
        whatsApp: '0812 3456 7890',
        size: { basis: 'SALES', amount: 2_000_000_001 },
      },
    });

    const kept = await row(id);
    expect(kept).toMatchObject({
      kbli_code: '01111',
      kbli_edition: '2020',
      whatsapp: '+6281234567890',
      size_class: 'SMALL',
      size_basis: 'SALES',
    });
    expect(JSON.stringify(kept)).not.toContain('2000000001');
    expect(
      codesOf(
        await updateBusiness(deps, sulis, {
          id,
          version: 2,
          changes: { size: { basis: 'SALES', amount: 50_000_000_001 } },
        }),
      ),
    ).toEqual(['INVALID']);
  });

  test('a profile is submitted with a sentence and consent, published by staff alone, and returned with a reason', async () => {
    const id = await business(sulis);
    expect(codesOf(await changeBusinessStatus(deps, sulis, { id, version: 1, status: 'SUBMITTED' }))).toEqual(
      ['INVALID'],
    );
    await setBusinessConsent(deps, sulis, { id, consents: [{ field: 'PROFILE', isPublic: true }] });
    await changeBusinessStatus(deps, sulis, { id, version: 2, status: 'SUBMITTED' });

    expect(codesOf(await changeBusinessStatus(deps, sulis, { id, version: 3, status: 'PUBLISHED' }))).toEqual(
      ['INVALID'],
    );
    expect(codesOf(await changeBusinessStatus(deps, STAFF, { id, version: 3, status: 'RETURNED' }))).toEqual([
      'REQUIRED',
    ]);
    expect(await listed(id)).toBe(false);

    await changeBusinessStatus(deps, STAFF, { id, version: 3, status: 'PUBLISHED' });
    expect(await listed(id)).toBe(true);
    await changeBusinessStatus(deps, STAFF, { id, version: 4, status: 'RETURNED', reason: 'Fotonya kabur' });
    expect([await listed(id), await row(id)]).toEqual([
      false,
      expect.objectContaining({ status: 'RETURNED', status_reason: 'Fotonya kabur', version: 5 }),
    ]);
  });

  test('the badge belongs to this name with this NIB: another one takes it back, another price does not', async () => {
    const id = await published(sulis);
    await verifyBusiness(deps, STAFF, { id, version: 4, isVerified: true });

    await updateBusiness(deps, sulis, {
      id,
      version: 5,
      changes: { products: [{ name: 'Keripik', price: 16_000 }] },
    });
    expect((await row(id))['verified_at']).not.toBeNull();
    await updateBusiness(deps, sulis, { id, version: 6, changes: { nib: '0220001234567' } });
    await changeBusinessStatus(deps, STAFF, { id, version: 7, status: 'PUBLISHED' });
    expect((await row(id))['verified_at']).toBeNull();
  });

  test('who changes what somebody else has changed meanwhile is told so', async () => {
    const id = await business(sulis);
    await updateBusiness(deps, STAFF, { id, version: 1, changes: { summary: 'Dari petugas' } });

    expect(
      codesOf(await updateBusiness(deps, sulis, { id, version: 1, changes: { summary: 'Dari pemilik' } })),
    ).toEqual(['STALE_VERSION']);
    expect(await row(id)).toMatchObject({ summary: 'Dari petugas' });
  });

  test('an invitation is used once, also when two people use it at once, and handing over takes the giver out', async () => {
    const id = await business(sulis);
    const third = await member();
    const invited = await inviteOwner(deps, sulis, { businessId: id, handsOver: true });
    const code = invited.ok ? invited.value.code : '';

    const results = await Promise.all([
      acceptInvitation(deps, mamat.memberId, code),
      acceptInvitation(deps, third.memberId, code.toLowerCase()),
    ]);

    expect(results.filter(({ ok: isOk }) => isOk)).toHaveLength(1);
    expect(results.flatMap(codesOf)).toEqual(['NOT_FOUND']);
    const owners = await home.db.query<{ member_id: string }>(
      'SELECT member_id FROM business_owner WHERE business_id = ?',
      [id],
    );
    expect(owners.map(({ member_id: owner }) => owner)).toEqual([
      results[0]?.ok ? mamat.memberId : third.memberId,
    ]);
    expect(
      codesOf(await updateBusiness(deps, sulis, { id, version: 2, changes: { summary: 'Masih saya' } })),
    ).toEqual(['NOT_FOUND']);
    expect(JSON.stringify(await home.db.query('SELECT * FROM business_invitation'))).not.toContain(
      code.replaceAll('-', ''),
    );
  });

  test('the last owner cannot leave', async () => {
    const id = await business(sulis);

    expect(codesOf(await leaveBusiness(deps, sulis, id))).toEqual(['NOT_ALLOWED']);
    expect(
      await home.db.query('SELECT member_id FROM business_owner WHERE business_id = ?', [id]),
    ).toHaveLength(1);
  });

  test('a picture that somebody else sent, that another object shows or that has not arrived cannot be shown by knowing its id', async () => {
    const id = await business(sulis);
    const [ofOther, ofEvent, empty, own] = [
      await upload(mamat.memberId),
      await upload(sulis.memberId, { kept_for: newId('evt') }),
      await upload(sulis.memberId, { stored_name: null }),
      await upload(sulis.memberId),
    ];

    for (const uploadId of [ofOther, ofEvent, empty])
      expect(
        codesOf(await updateBusiness(deps, sulis, { id, version: 1, changes: { photo: { uploadId } } })),
      ).toEqual(['NOT_FOUND']);
    expect(
      codesOf(await updateBusiness(deps, sulis, { id, version: 1, changes: { photo: { uploadId: own } } })),
    ).toEqual([]);
    await updateBusiness(deps, sulis, { id, version: 2, changes: { photo: null } });
    expect(await home.db.query('SELECT kept_for FROM upload WHERE id = ?', [own])).toEqual([
      { kept_for: null },
    ]);
  });

  test('two businesses of one name that begin at once get two addresses', async () => {
    const begun = await Promise.all(
      [sulis, mamat].map((owner) =>
        createBusiness(deps, owner, { name: 'Roti Kembar', sector: 'FOOD', ownerId: owner.memberId }),
      ),
    );

    expect(begun.map(({ ok: isOk }) => isOk)).toEqual([true, true]);
    expect(await home.db.query("SELECT slug FROM business WHERE name = 'Roti Kembar' ORDER BY slug")).toEqual(
      [{ slug: 'roti-kembar' }, { slug: 'roti-kembar-2' }],
    );
  });

  test('who is forgotten leaves what others own too; what they own alone is closed and empty, but for sector and kelurahan', async () => {
    const [goner, partner] = [await member(), await member()];
    const [alone, shared] = [await published(goner), await published(goner)];
    const invited = await inviteOwner(deps, goner, { businessId: shared, handsOver: false });
    await acceptInvitation(deps, partner.memberId, invited.ok ? invited.value.code : '');

    await home.db.transaction(async (tx) =>
      ok(await businessPersonalData(deps).beforeErasure?.(tx, goner.memberId)),
    );

    expect([await listed(alone), await listed(shared)]).toEqual([false, true]);
    expect(await row(alone)).toMatchObject({
      status: 'CLOSED',
      name: '—',
      summary: null,
      whatsapp: null,
      slug: alone.toLowerCase(),
      sector: 'FOOD',
      kelurahan_code: '35.75.04.1010',
    });
    expect(
      await home.db.query('SELECT member_id FROM business_owner WHERE business_id IN (?, ?)', [
        alone,
        shared,
      ]),
    ).toEqual([{ member_id: partner.memberId }]);
  });

  async function member(): Promise<Actor & { kind: 'member' }> {
    const written = await home.db.transaction(async (tx) => ok(await writeMember(tx)));
    if (!written.ok) throw new Error('The member could not be written.');
    return { kind: 'member', memberId: written.value, sessionId: 'ses_test' };
  }

  async function business(owner: Actor & { kind: 'member' }): Promise<string> {
    return idIn(
      await createBusiness(deps, owner, {
        name: 'Keripik Tempe',
        sector: 'FOOD',
        ownerId: owner.memberId,
        details: { summary: 'Keripik tipis', kelurahanCode: '35.75.04.1010' },
      }),
    );
  }

  /** Leads a business to the directory; it is at version 4 then. */
  async function published(owner: Actor & { kind: 'member' }): Promise<string> {
    const id = await business(owner);
    await setBusinessConsent(deps, owner, { id, consents: [{ field: 'PROFILE', isPublic: true }] });
    await changeBusinessStatus(deps, owner, { id, version: 2, status: 'SUBMITTED' });
    return idIn(await changeBusinessStatus(deps, STAFF, { id, version: 3, status: 'PUBLISHED' }));
  }

  async function upload(createdBy: string, columns: object = {}): Promise<string> {
    const id = newId('upl');
    await home.db.transaction(async (tx) =>
      ok(
        await insertRows(tx, 'upload', [
          {
            id,
            created_by: createdBy,
            created_at: sqlInstant(NOW),
            stored_name: `${'ab'.repeat(16)}.webp`,
            width: 1,
            height: 1,
            kept_for: null,
            ...columns,
          },
        ]),
      ),
    );
    return id;
  }

  async function row(id: string): Promise<Record<string, unknown>> {
    const [found] = await home.db.query<Record<string, unknown>>('SELECT * FROM business WHERE id = ?', [id]);
    return found ?? {};
  }

  async function listed(id: string): Promise<boolean> {
    return (
      (await home.db.query('SELECT business_id FROM business_listing WHERE business_id = ?', [id])).length ===
      1
    );
  }
});

function codesOf(result: Result<unknown, { readonly code: string }>): string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code);
}

function idIn(result: Result<{ businessId: string }, { readonly code: string }>): string {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value.businessId;
}
