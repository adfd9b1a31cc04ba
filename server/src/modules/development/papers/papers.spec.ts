import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';

import sharp from 'sharp';

import { dialects } from '../../../../test/dialects';
import { rememberRows } from '../../../../test/fresh-rows';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import { storeSealedUpload } from '../../../platform/uploads/sealed-uploads';
import { forgetClosedStaff } from '../people/forget-closed-staff';
import type { SkilledTeam } from '../testing/skilled-team';
import { openSkilledTeam } from '../testing/skilled-team';
import type { SignedInStaff } from '../testing/staff-room';

const PROOFS =
  'development { certificates { id kind seenOn version mayHavePaper paper { id kind path } } trainings { id seenOn isByAttendance paper { id } } } userErrors { code field message }';
const CERTIFICATE = `mutation ($input: SaveStaffCertificateInput!) { saved: saveStaffCertificate(input: $input) { ${PROOFS} } }`;
const TRAINING = `mutation ($input: SaveStaffTrainingInput!) { saved: saveStaffTraining(input: $input) { ${PROOFS} } }`;
const ANNOUNCE =
  'mutation ($input: AnnounceStaffPaperInput!) { saved: announceStaffPaper(input: $input) { uploadId url maxBytes userErrors { code field message } } }';
const ADD = `mutation ($input: AddStaffPaperInput!) { saved: addStaffPaper(input: $input) { ${PROOFS} } }`;
const REMOVE_PAPER = `mutation ($input: RemoveStaffPaperInput!) { saved: removeStaffPaper(input: $input) { ${PROOFS} } }`;
const CONFIRM =
  'mutation ($input: ConfirmStaffProofInput!) { saved: confirmStaffProof(input: $input) { userErrors { code } } }';
const REMOVE_PROOF = `mutation ($input: RemoveStaffProofInput!) { saved: removeStaffProof(input: $input) { ${PROOFS} } }`;
const SECRET = 'Sertifikat atas nama Dewi Lestari';
const PDF = Buffer.from(`%PDF-1.7\n1 0 obj\n(${SECRET})\nendobj\n%%EOF\n`);

type Errors = { userErrors: { code: string; field: string[]; message: string }[] };
type Paper = { id: string; kind: string; path: string };
type Saved = Errors & {
  development: {
    certificates: {
      id: string;
      kind: string;
      seenOn: string | null;
      mayHavePaper: boolean;
      paper: Paper | null;
    }[];
    trainings: { id: string; paper: Paper | null }[];
  } | null;
};
type Announced = Errors & { uploadId: string | null; url: string | null };

describe.each(dialects)('files of certificates of staff, on $name', (dialect) => {
  let library: TestLibrary;
  let startAgain: () => Promise<void>;
  let team: SkilledTeam;
  let now = new Date();
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    startAgain = await rememberRows(library);
  });
  beforeEach(async () => {
    await startAgain();
    now = new Date('2026-11-24T03:00:00Z');
    team = await openSkilledTeam(library);
  });
  afterAll(() => library.stop());

  const send = <Data = Saved>(who: SignedInStaff, query: string, input: object): Promise<Data> =>
    team.ask<Data>(who.cookie, query, { input });
  const codes = ({ userErrors }: Errors) => userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
  const certify = async (kind = 'P3K', who = team.desk): Promise<string> => {
    const saved = await send(who, CERTIFICATE, { staffId: team.desk.id, certificate: { kind } });
    return saved.development?.certificates.find((one) => one.kind === kind)?.id ?? '';
  };
  const put = async (url: string, bytes: Buffer, { cookie }: SignedInStaff, type = 'application/pdf') =>
    (
      await fetch(library.origin + url, {
        method: 'PUT',
        headers: { 'content-type': type, cookie },
        body: new Uint8Array(bytes),
      })
    ).status;
  const announce = (who: SignedInStaff, proofId: string, kind = 'PDF', size = PDF.length) =>
    send<Announced>(who, ANNOUNCE, { proofId, kind, size });
  const attach = async (proofId: string, who = team.desk): Promise<Saved> => {
    const { uploadId, url } = await announce(who, proofId);
    expect(await put(url ?? '', PDF, who)).toBe(204);
    return send(who, ADD, { proofId, kind: 'PDF', uploadId });
  };
  const get = (address: string, cookie?: string) =>
    fetch(library.origin + address, {
      headers: cookie === undefined ? {} : { cookie },
      redirect: 'manual',
    });
  const openings = () =>
    library.house.db.query<{ id: string; actorId: string; objectId: string }>(
      "SELECT id, actor_id AS actorId, object_id AS objectId FROM audit_entry WHERE act = 'openStaffPaper'",
    );
  const folder = () => path.join(library.house.config.dataDir, 'uploads');
  const filesOnDisk = () => readdirSync(folder());
  const sweep = async () => {
    now = new Date(now.getTime() + 2 * 86_400_000);
    const job = library.house.modules
      .flatMap(({ jobs = [] }) => jobs)
      .find(({ name }) => name === 'sweep-catalogue');
    await job?.run(new AbortController().signal);
  };

  test('lie encrypted on disk, and come back as they were', async () => {
    const { desk, lead } = team;
    const saved = await attach(await certify());
    const paper = saved.development?.certificates[0]?.paper;
    expect(paper).toMatchObject({ kind: 'PDF' });

    const files = filesOnDisk();
    expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.sealed$/)]);
    const stored = readFileSync(path.join(folder(), files[0] ?? ''));
    expect(stored.includes(SECRET)).toBe(false);
    expect(stored.includes('%PDF')).toBe(false);
    expect((await get(`/uploads/${files[0]}`, desk.cookie)).status).toBe(404);

    const answer = await get(paper?.path ?? '', lead.cookie);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${paper?.id}.pdf"`);
    expect([answer.headers.get('cache-control'), answer.headers.get('x-content-type-options')]).toEqual([
      'private, no-store',
      'nosniff',
    ]);
    expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
  });

  test('are opened by the person, the lead and the head alone, and each time is written down', async () => {
    const { desk, lead, head, other } = team;
    const certificateId = await certify();
    const address = (await attach(certificateId)).development?.certificates[0]?.paper?.path ?? '';
    const member = await library.signInMember();
    const key = await fetch(library.origin + address, {
      headers: { authorization: 'Bearer pk_unknown' },
      redirect: 'manual',
    });

    const before = new Set((await openings()).map(({ id }) => id));
    const statuses = [
      (await get(address, desk.cookie)).status,
      (await get(address, lead.cookie)).status,
      (await get(address, head.cookie)).status,
      (await get(address, other.cookie)).status,
      (await get(address, member.cookie)).status,
      (await get(address)).status,
      (await get('/staff/files/staff-papers/spp_00000000000000000000000000', head.cookie)).status,
    ];
    expect(statuses).toEqual([200, 200, 200, 404, expect.any(Number), 303, 404]);
    expect([303, 403]).toContain(statuses[4]);
    expect([303, 401, 403]).toContain(key.status);
    const lines = (await openings()).filter(({ id }) => !before.has(id));
    expect(lines.map(({ actorId }) => actorId).sort()).toEqual([desk.id, lead.id, head.id].sort());
    expect(new Set(lines.map(({ objectId }) => objectId))).toEqual(new Set([certificateId]));
  });

  test('of papers of the police and of identity none is taken', async () => {
    const { desk } = team;
    const skck = await certify('SKCK Polres Pasuruan');
    const refused = await announce(desk, skck);
    expect(codes(refused)).toEqual(['INVALID proofId']);
    expect(refused.userErrors[0]?.message).toContain('tidak disimpan');
    // Nor does one that has a file become such a paper.
    const id = await certify();
    await attach(id);
    const renamed = await send(desk, CERTIFICATE, {
      staffId: desk.id,
      id,
      version: 2,
      certificate: { kind: 'KTP' },
    });
    expect(codes(renamed)).toEqual(['INVALID certificate.kind']);
    const issued = await send(desk, CERTIFICATE, {
      staffId: desk.id,
      id,
      version: 2,
      certificate: { kind: 'Surat keterangan', issuer: 'Polres Pasuruan' },
    });
    expect(codes(issued)).toEqual(['INVALID certificate.kind']);
  });

  test('training that has a file does not become such a paper', async () => {
    const { desk } = team;
    const training = { title: 'Bimtek', completedOn: '2026-10-02', hours: 8 };
    const saved = await send(desk, TRAINING, { staffId: desk.id, training });
    const id = saved.development?.trainings[0]?.id ?? '';
    await attach(id);
    const renamed = await send(desk, TRAINING, {
      staffId: desk.id,
      id,
      version: 2,
      training: { ...training, title: 'Akte kelahiran' },
    });
    expect(codes(renamed)).toEqual(['INVALID training.title']);
  });

  test('what somebody saw its owner does not replace', async () => {
    const { desk, lead } = team;
    const id = await certify();
    const [seen] = (await attach(id)).development?.certificates ?? [];
    const { uploadId, url } = await announce(desk, id);
    expect(await put(url ?? '', PDF, desk)).toBe(204);
    await send(lead, CONFIRM, { id, version: 2 });

    expect(codes(await announce(desk, id))).toEqual(['NOT_ALLOWED proofId']);
    const replaced = await send(desk, ADD, { proofId: id, kind: 'PDF', uploadId });
    expect(codes(replaced)).toEqual(['NOT_ALLOWED proofId']);
    const [last] = (await attach(id, lead)).development?.certificates ?? [];
    expect(last?.paper?.id).not.toBe(seen?.paper?.id);
  });

  test('a file leaves what attendance proves as it is', async () => {
    const { desk } = team;
    const training = { title: 'Bimtek', completedOn: '2026-10-02', hours: 8 };
    const saved = await send(desk, TRAINING, { staffId: desk.id, training });
    const id = saved.development?.trainings[0]?.id ?? '';
    await library.house.db.writer.query(
      "UPDATE staff_training SET seen_by = 'attendance', seen_on = '2026-10-04', was_seen = 1 WHERE id = ?",
      [id],
    );
    const proven = { seenOn: '2026-10-04', isByAttendance: true };
    expect((await attach(id)).development?.trainings).toMatchObject([proven]);
    const same = await send(desk, TRAINING, { staffId: desk.id, id, version: 2, training });
    expect(same.development?.trainings).toMatchObject([proven]);
    const more = { ...training, hours: 80 };
    const changed = await send(desk, TRAINING, { staffId: desk.id, id, version: 3, training: more });
    expect(changed.development?.trainings).toMatchObject([{ seenOn: null, isByAttendance: false }]);
  });

  test('are checked by their content: a PDF, JPEG or PNG of at most 5 MB', async () => {
    const { desk } = team;
    const id = await certify();
    const send1 = async (bytes: Buffer, kind: string, type: string): Promise<number> => {
      const { url } = await announce(desk, id, kind, bytes.length);
      return put(url ?? '', bytes, desk, type);
    };
    const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: '#a33' } });
    const jpeg = await picture.clone().jpeg().toBuffer();
    const png = await picture.clone().png().toBuffer();
    const webp = await picture.clone().webp().toBuffer();
    expect(await send1(jpeg, 'JPEG', 'image/jpeg')).toBe(204);
    expect(await send1(png, 'PNG', 'image/png')).toBe(204);
    expect(await send1(webp, 'PNG', 'image/png')).toBe(415);
    // The beginning of a picture has its size and lacks its rest.
    for (const whole of [jpeg, png]) {
      const part = whole.subarray(0, Math.floor(whole.length * 0.7));
      expect(await send1(part, 'PNG', 'image/png')).toBe(415);
    }
    expect(await send1(Buffer.from('<html>%PDF-</html>'), 'PDF', 'application/pdf')).toBe(415);
    expect(await send1(PDF.subarray(0, 20), 'PDF', 'application/pdf')).toBe(415);
    expect(codes(await announce(desk, id, 'PDF', 5 * 1024 * 1024 + 1))).toEqual(['UNSUPPORTED_FILE size']);
  });

  test('leave nothing on disk when the unit is taken back at its end', async () => {
    const { desk } = team;
    const { uploadId } = await announce(desk, await certify());
    const { db, config } = library.house;
    const { dataDir } = config;
    const failing: typeof db = Object.create(db, {
      transaction: {
        value: (work: Parameters<typeof db.transaction>[0]) =>
          db.transaction(async (tx) => {
            await work(tx);
            throw new Error('The connection is gone.');
          }),
      },
    });
    const actor = { kind: 'staff', staffId: desk.id } as Actor;
    const sent = { uploadId: uploadId ?? '', bytes: PDF };

    await expect(storeSealedUpload({ ...library.house, dataDir, db: failing }, actor, sent)).rejects.toThrow(
      'The connection is gone.',
    );
    expect(filesOnDisk()).toEqual([]);
  });

  test('nobody attaches to a proof of others, nor what others sent', async () => {
    const { desk, lead, other } = team;
    const id = await certify();
    expect(codes(await announce(other, id))).toEqual(['NOT_FOUND proofId']);
    const { uploadId, url } = await announce(desk, id);
    expect(await put(url ?? '', PDF, other)).toBe(404);
    expect(await put(url ?? '', PDF, desk)).toBe(204);
    expect(codes(await send(lead, ADD, { proofId: id, kind: 'PDF', uploadId }))).toEqual([
      'INVALID uploadId',
    ]);
    expect(codes(await send(other, ADD, { proofId: id, kind: 'PDF', uploadId }))).toEqual([
      'NOT_FOUND staffId',
    ]);
  });

  test('go with their proof; of what was seen the owner alone removes none', async () => {
    const { desk, lead } = team;
    const id = await certify('P3K', lead);
    const attached = await attach(id);
    expect(attached.development?.certificates).toMatchObject([{ seenOn: null, paper: { kind: 'PDF' } }]);
    expect(codes(await send(desk, REMOVE_PAPER, { proofId: id }))).toEqual(['NOT_ALLOWED proofId']);
    // Another file stands in place of the first.
    const second = await attach(id, lead);
    expect(second.development?.certificates).toMatchObject([{ seenOn: '2026-11-24' }]);
    expect(filesOnDisk()).toHaveLength(2);
    await sweep();
    expect(filesOnDisk()).toHaveLength(1);

    const fresh = await team.signIn('administrator');
    const removed = await send(fresh, REMOVE_PROOF, { id });
    expect(removed.development?.certificates).toEqual([]);
    await sweep();
    expect(filesOnDisk()).toEqual([]);
  });

  test('go a year after the account was closed', async () => {
    const { desk } = team;
    const saved = await send(desk, TRAINING, {
      staffId: desk.id,
      training: { title: 'Bimtek', completedOn: '2026-10-02', hours: 8 },
    });
    const id = saved.development?.trainings[0]?.id ?? '';
    expect((await attach(id)).development?.trainings).toMatchObject([{ paper: { id: expect.any(String) } }]);
    await library.house.db.writer.query('UPDATE staff_member SET is_active = 0 WHERE id = ?', [desk.id]);
    await forgetClosedStaff(library.house);
    now = new Date(now.getTime() + 365 * 86_400_000);
    await forgetClosedStaff(library.house);
    await sweep();
    expect(filesOnDisk()).toEqual([]);
    expect(await library.house.db.query('SELECT id FROM staff_paper')).toEqual([]);
  });

  test('what was changed on disk is not given out', async () => {
    const { desk } = team;
    const address = (await attach(await certify())).development?.certificates[0]?.paper?.path ?? '';
    const file = path.join(folder(), filesOnDisk()[0] ?? '');
    const stored = readFileSync(file);
    stored.writeUInt8(stored.readUInt8(stored.length - 1) ^ 1, stored.length - 1);
    writeFileSync(file, stored);
    expect((await get(address, desk.cookie)).status).toBe(404);
  });
});
