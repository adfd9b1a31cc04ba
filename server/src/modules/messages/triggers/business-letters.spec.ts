import { randomBytes } from 'node:crypto';

import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { ROLES } from '../../staff';
import type { BusinessDeps } from '../../business/deps';
import { changeBusinessStatus, refuseBusinessChanges } from '../../business/profiles/change-business-status';
import { acceptInvitation, inviteOwner } from '../../business/owners/invite-owner';
import { createBusiness, updateBusiness } from '../../business/profiles/save-business';
import { setBusinessConsent } from '../../business/profiles/set-consent';
import { sendAndCollectLetters, parseSubject } from '../testing/sent-letters';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';

const STAFF: Actor = {
  kind: 'staff',
  staffId: 'stf_00000000000000000000000LIB',
  sessionId: 'ses_test',
  permissions: new Set(ROLES.find(({ code }) => code === 'librarian')?.permissions),
};

describe.each(dialects)(
  'letters about profiles of businesses, at a real mail server, on $name',
  (dialect) => {
    let home: MessagesHome;
    let deps: BusinessDeps;
    let owner: Actor & { kind: 'member' };
    let id: string;
    let people = 0;
    beforeAll(async () => {
      home = await openMessagesHome(dialect);
      deps = { ...home.deps, randomBytes: (bytes) => randomBytes(bytes) };
    });
    afterAll(() => home.close());
    beforeEach(async () => {
      home.circulation.setNow('2026-08-13 09:00');
      owner = {
        kind: 'member',
        memberId: await home.member({ email: `pemilik${++people}@contoh.pustaka` }),
        sessionId: 'ses_test',
      };
      const made = await createBusiness(deps, owner, {
        name: 'Keripik Sari',
        sector: 'FOOD',
        ownerId: owner.memberId,
        details: { summary: 'Keripik tipis' },
      });
      id = made.ok ? made.value.businessId : '';
      await setBusinessConsent(deps, owner, { id, consents: [{ field: 'PROFILE', isPublic: true }] });
      await changeBusinessStatus(deps, owner, { id, version: await version(), status: 'SUBMITTED' });
    });

    const version = async (): Promise<number> =>
      Number(
        (await home.rows<{ version: number }>('SELECT version FROM business WHERE id = ?', [id]))[0]?.version,
      );
    const decide = async (status: 'PUBLISHED' | 'RETURNED', reason?: string) =>
      changeBusinessStatus(deps, STAFF, { id, version: await version(), status, reason: reason ?? null });
    const change = async (summary: string) =>
      updateBusiness(deps, owner, { id, version: await version(), changes: { summary } });

    test('owners hear that the profile is published, once each, and nothing of what they did themselves', async () => {
      const partner = await home.member({ email: `mitra${people}@contoh.pustaka` });
      const invited = await inviteOwner(deps, owner, { businessId: id, handsOver: false });
      await acceptInvitation(deps, partner, invited.ok ? invited.value.code : '');
      expect(await sendAndCollectLetters(home, '2026-08-13 09:10')).toEqual([]);
      home.circulation.setNow('2026-08-13 09:20');
      await decide('PUBLISHED');

      const sent = await sendAndCollectLetters(home, '2026-08-13 09:30');
      expect(sent.map((letter) => `${letter.split(' ')[0]} ${parseSubject(letter)}`).toSorted()).toEqual([
        `mitra${people}@contoh.pustaka Keripik Sari sudah terbit`,
        `pemilik${people}@contoh.pustaka Keripik Sari sudah terbit`,
      ]);
      for (const part of ['Sekarang tampil di direktori', 'https://contoh.pustaka/usaha-saya'])
        expect(sent[0]).toContain(part);
      expect(await sendAndCollectLetters(home, '2026-08-13 09:40')).toEqual([]);
    });

    test('a profile that is returned says what to change', async () => {
      await decide('RETURNED', 'Fotonya kabur.');
      const [letter = ''] = await sendAndCollectLetters(home, '2026-08-13 10:00');

      expect([parseSubject(letter), letter.includes('Yang perlu diperbaiki: Fotonya kabur.')]).toEqual([
        'Profil Keripik Sari dikembalikan',
        true,
      ]);
    });

    test('changes that are refused say why and that the accepted ones stay; accepted ones say so', async () => {
      await decide('PUBLISHED');
      await sendAndCollectLetters(home, '2026-08-13 11:00');
      await change('Keripik TERMURAH');
      home.circulation.setNow('2026-08-13 11:20');
      await refuseBusinessChanges(deps, STAFF, {
        id,
        version: await version(),
        reason: 'Tanpa huruf besar.',
      });
      const [refused = ''] = await sendAndCollectLetters(home, '2026-08-13 11:30');
      await change('Keripik murah');
      home.circulation.setNow('2026-08-13 11:40');
      await decide('PUBLISHED');
      const [accepted = ''] = await sendAndCollectLetters(home, '2026-08-13 11:50');

      expect([parseSubject(refused), parseSubject(accepted)]).toEqual([
        'Perubahan Keripik Sari belum dapat diterima',
        'Perubahan Keripik Sari diterima',
      ]);
      for (const part of ['Tanpa huruf besar.', 'tetap isi yang terakhir kami terima'])
        expect(refused).toContain(part);
    });

    test('a decision that another one overtook before its letter left is not told', async () => {
      await decide('PUBLISHED');
      home.circulation.setNow('2026-08-13 12:00');
      await decide('RETURNED', 'Salah tekan, maaf.');

      expect((await sendAndCollectLetters(home, '2026-08-13 12:10')).map(parseSubject)).toEqual([
        'Profil Keripik Sari dikembalikan',
      ]);
    });
  },
);
