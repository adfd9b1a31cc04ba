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
import type { BusinessChanges } from '../profiles/business-changes';
import type { BusinessDeps } from '../deps';
import {
  changeBusinessStatus,
  refuseBusinessChanges,
  verifyBusiness,
} from '../profiles/change-business-status';
import { createBusiness, updateBusiness } from '../profiles/save-business';
import { setBusinessConsent } from '../profiles/set-consent';

const STAFF: Actor = {
  kind: 'staff',
  staffId: 'stf_0000000000000000000000TEST',
  sessionId: 'ses_test',
  permissions: new Set(['business.read', 'business.edit', 'business.publish']),
};
const HELPER: Actor = { ...STAFF, permissions: new Set(['business.read', 'business.edit']) };

describe.each(dialects)('what owners change of a published business, on $name', (dialect) => {
  let home: Awaited<ReturnType<typeof openTestDatabase>>;
  let deps: BusinessDeps;
  let owner: Actor & { kind: 'member' };
  let id: string;
  let moment = Date.parse('2026-11-27T02:00:00.000Z');

  beforeAll(async () => {
    home = await openTestDatabase(dialect);
    deps = {
      db: home.db,
      clock: { now: () => new Date((moment += 1_000)) },
      newId,
      randomBytes: (bytes) => randomBytes(bytes),
    };
    await home.db.transaction(async (tx) => ok(await writeMemberCategories(tx)));
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    const written = await home.db.transaction(async (tx) => ok(await writeMember(tx)));
    owner = { kind: 'member', memberId: written.ok ? written.value : '', sessionId: 'ses_test' };
    const details: BusinessChanges = {
      summary: 'Keripik tipis',
      street: 'Gang 2',
      whatsApp: '0812 3456 7890',
      nib: '0220001234567',
      products: [
        { name: 'Keripik', price: 15_000 },
        { name: 'Sambal', price: 9_000 },
      ],
    };
    const made = await createBusiness(deps, owner, {
      name: 'Keripik Tempe',
      sector: 'FOOD',
      ownerId: owner.memberId,
      details,
    });
    id = made.ok ? made.value.businessId : '';
    await setBusinessConsent(deps, owner, {
      id,
      consents: (
        ['PROFILE', 'LOCATION', 'STREET', 'WHATSAPP', 'PERMITS', 'PRODUCTS', 'PHOTOS', 'LINKS'] as const
      ).map((field) => ({ field, isPublic: true })),
    });
    await changeBusinessStatus(deps, owner, { id, version: 2, status: 'SUBMITTED' });
    await changeBusinessStatus(deps, STAFF, { id, version: 3, status: 'PUBLISHED' });
  });

  test('another sentence and another price are not seen before staff accept them, and then at once', async () => {
    const [keripik, sambal] = await products();
    await update(owner, {
      summary: 'Keripik pedas',
      products: [
        { id: keripik?.id, name: 'Keripik', price: 17_000 },
        { id: sambal?.id, name: 'Sambal', price: 9_000 },
        { name: 'Rempeyek' },
      ],
    });

    expect(await shown()).toMatchObject({
      summary: 'Keripik tipis',
      products: ['Keripik 15000', 'Sambal 9000'],
    });
    expect((await row())['pending_since']).not.toBeNull();

    await changeBusinessStatus(deps, STAFF, { id, version: await version(), status: 'PUBLISHED' });
    expect(await shown()).toMatchObject({
      summary: 'Keripik pedas',
      products: ['Keripik 17000', 'Sambal 9000', 'Rempeyek null'],
    });
    expect([(await row())['pending_since'], await decisions()]).toEqual([
      null,
      ['PUBLISHED', 'CHANGES_ACCEPTED'],
    ]);
  });

  test('what is emptied or removed is gone at once, while the rest waits', async () => {
    const [keripik] = await products();
    await update(owner, {
      summary: 'Keripik pedas',
      whatsApp: null,
      street: null,
      products: [{ id: keripik?.id, name: 'Keripik baru', price: 15_000, isAvailable: false }],
    });

    expect(await shown()).toMatchObject({
      summary: 'Keripik tipis',
      whatsapp: null,
      street: null,
      products: ['Keripik 15000'],
    });
    expect(
      await home.db.query('SELECT is_available FROM business_accepted_product WHERE business_id = ?', [id]),
    ).toEqual([{ is_available: 0 }]);

    await update(owner, { products: [{ id: keripik?.id, name: 'Keripik baru' }] });
    expect(
      await home.db.query(
        'SELECT name, price, description FROM business_accepted_product WHERE business_id = ?',
        [id],
      ),
    ).toEqual([{ name: 'Keripik', price: null, description: null }]);
  });

  test('taking a consent back does not wait, nor does it show what waits', async () => {
    await update(owner, { summary: 'Keripik pedas' });
    await setBusinessConsent(deps, owner, { id, consents: [{ field: 'WHATSAPP', isPublic: false }] });
    expect(await shown()).toMatchObject({ summary: 'Keripik tipis', whatsapp: null });

    await setBusinessConsent(deps, owner, { id, consents: [{ field: 'WHATSAPP', isPublic: true }] });
    expect(await shown()).toMatchObject({ summary: 'Keripik tipis', whatsapp: '+6281234567890' });
  });

  test('changes that are refused are kept for the owners with the reason, and wait again once they are mended', async () => {
    await update(owner, { summary: 'Keripik TERMURAH sedunia' });
    const blank = await refuseBusinessChanges(deps, STAFF, { id, version: await version(), reason: ' ' });
    await refuseBusinessChanges(deps, STAFF, {
      id,
      version: await version(),
      reason: 'Tanpa huruf besar, ya.',
    });

    expect(codesOf(blank)).toEqual(['REQUIRED']);
    expect(await shown()).toMatchObject({ summary: 'Keripik tipis' });
    expect(await row()).toMatchObject({
      summary: 'Keripik TERMURAH sedunia',
      status: 'PUBLISHED',
      status_reason: 'Tanpa huruf besar, ya.',
      changes_refused_at: expect.anything(),
    });

    await update(owner, { summary: 'Keripik murah' });
    expect(await row()).toMatchObject({
      status_reason: null,
      changes_refused_at: null,
      pending_since: expect.anything(),
    });
    expect(await decisions()).toEqual(['PUBLISHED', 'CHANGES_REFUSED']);
  });

  test('who changes it back to what is shown has nothing that waits, and nothing can be refused', async () => {
    await update(owner, { summary: 'Keripik pedas' });
    await update(owner, { summary: 'Keripik tipis' });

    expect((await row())['pending_since']).toBeNull();
    expect(
      codesOf(await refuseBusinessChanges(deps, STAFF, { id, version: await version(), reason: 'Tidak' })),
    ).toEqual(['INVALID']);
    expect(
      codesOf(await refuseBusinessChanges(deps, owner, { id, version: await version(), reason: 'Tidak' })),
    ).toEqual(['NOT_FOUND']);
  });

  test('what staff change on behalf is shown at once if they may publish, but never takes what owners wait with along', async () => {
    await update(HELPER, { summary: 'Dari pembantu' });
    expect(await shown()).toMatchObject({ summary: 'Keripik tipis' });
    await changeBusinessStatus(deps, STAFF, { id, version: await version(), status: 'PUBLISHED' });
    await update(STAFF, { summary: 'Dari petugas' });
    expect(await shown()).toMatchObject({ summary: 'Dari petugas' });

    await update(owner, { street: 'Gang 9' });
    await update(STAFF, { summary: 'Dari petugas lagi' });
    expect(await shown()).toMatchObject({ summary: 'Dari petugas', street: 'Gang 2' });
  });

  test('the badge of the name that is shown stays until staff accept another one', async () => {
    await verifyBusiness(deps, STAFF, { id, version: await version(), isVerified: true });
    await update(owner, { name: 'Keripik Lain' });
    expect(await shown()).toMatchObject({ name: 'Keripik Tempe', is_verified: 1 });

    await changeBusinessStatus(deps, STAFF, { id, version: await version(), status: 'PUBLISHED' });
    expect(await shown()).toMatchObject({ name: 'Keripik Lain', is_verified: 0 });
  });

  test('the photo that is shown is kept until staff accept the new one, and given up then', async () => {
    const [first, second] = [await upload(), await upload()];
    await update(owner, { photo: { uploadId: first, alt: 'Toko' } });
    await changeBusinessStatus(deps, STAFF, { id, version: await version(), status: 'PUBLISHED' });
    await update(owner, { photo: { uploadId: second, alt: 'Dapur' } });
    expect([await shown(), await keptFor(first), await keptFor(second)]).toEqual([
      expect.objectContaining({ photo_upload_id: first, photo_alt: 'Toko' }),
      id,
      id,
    ]);

    await changeBusinessStatus(deps, STAFF, { id, version: await version(), status: 'PUBLISHED' });
    expect([await shown(), await keptFor(first), await keptFor(second)]).toEqual([
      expect.objectContaining({ photo_upload_id: second, photo_alt: 'Dapur' }),
      null,
      id,
    ]);
  });

  test('an own name is told once staff read it, and gone at once when it is taken back', async () => {
    await update(owner, { ownPublicName: 'Bu Sulis' });
    expect(await shown()).toMatchObject({ owner_names: '[]' });
    await changeBusinessStatus(deps, STAFF, { id, version: await version(), status: 'PUBLISHED' });
    expect(await shown()).toMatchObject({ owner_names: '["Bu Sulis"]' });

    await update(owner, { ownPublicName: null });
    expect([await shown(), (await row())['pending_since']]).toEqual([
      expect.objectContaining({ owner_names: '[]' }),
      null,
    ]);
  });

  test('what leaves the directory has nothing accepted, and is read as a whole when it comes back', async () => {
    await update(owner, { summary: 'Keripik pedas' });
    await changeBusinessStatus(deps, owner, { id, version: await version(), status: 'DRAFT' });
    expect([
      await home.db.query('SELECT business_id FROM business_accepted WHERE business_id = ?', [id]),
      (await row())['pending_since'],
    ]).toEqual([[], null]);

    await changeBusinessStatus(deps, owner, { id, version: await version(), status: 'SUBMITTED' });
    await changeBusinessStatus(deps, STAFF, { id, version: await version(), status: 'PUBLISHED' });
    expect(await shown()).toMatchObject({ summary: 'Keripik pedas' });
  });

  async function update(actor: Actor, changes: BusinessChanges): Promise<void> {
    expect(codesOf(await updateBusiness(deps, actor, { id, version: await version(), changes }))).toEqual([]);
  }

  async function row(): Promise<Record<string, unknown>> {
    return (
      (await home.db.query<Record<string, unknown>>('SELECT * FROM business WHERE id = ?', [id]))[0] ?? {}
    );
  }

  async function version(): Promise<number> {
    return Number((await row())['version']);
  }

  async function products(): Promise<{ id: string }[]> {
    return home.db.query<{ id: string }>(
      'SELECT id FROM business_product WHERE business_id = ? ORDER BY position',
      [id],
    );
  }

  async function shown(): Promise<Record<string, unknown>> {
    const [listing] = await home.db.query<Record<string, unknown>>(
      'SELECT * FROM business_listing WHERE business_id = ?',
      [id],
    );
    const listed = await home.db.query<{ name: string; price: number | string | null }>(
      'SELECT name, price FROM business_accepted_product WHERE business_id = ? ORDER BY position',
      [id],
    );
    return { ...listing, products: listed.map(({ name, price }) => `${name} ${price}`) };
  }

  async function decisions(): Promise<string[]> {
    return (
      await home.db.query<{ kind: string }>(
        'SELECT kind FROM business_decision WHERE business_id = ? ORDER BY id',
        [id],
      )
    ).map(({ kind }) => kind);
  }

  async function upload(): Promise<string> {
    const uploadId = newId('upl');
    await home.db.transaction(async (tx) =>
      ok(
        await insertRows(tx, 'upload', [
          {
            id: uploadId,
            created_by: owner.memberId,
            created_at: sqlInstant(new Date()),
            stored_name: `${'ab'.repeat(16)}.webp`,
            width: 1,
            height: 1,
            kept_for: null,
          },
        ]),
      ),
    );
    return uploadId;
  }

  async function keptFor(uploadId: string): Promise<unknown> {
    return (
      await home.db.query<{ kept_for: string | null }>('SELECT kept_for FROM upload WHERE id = ?', [uploadId])
    )[0]?.kept_for;
  }
});

function codesOf(result: Result<unknown, { readonly code: string }>): string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code);
}
