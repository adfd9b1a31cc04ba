import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { createAgreement } from '../agreements/save-agreement';
import { createPartner } from '../institutions/save-partner';

const STAFF = { kind: 'system', name: 'test' } as const;
const ANNOUNCE = `mutation ($input: AnnounceAgreementDocumentInput!) { announceAgreementDocument(input: $input) { uploadId url maxBytes userErrors { code field } } }`;
const ADD = `mutation ($input: AddAgreementDocumentInput!) { addAgreementDocument(input: $input) { document { id name size } userErrors { code field } } }`;
const REMOVE = `mutation ($input: RemoveAgreementDocumentInput!) { removeAgreementDocument(input: $input) { agreement { documents { id } } userErrors { code } } }`;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

describe.each(dialects)('papers of agreements, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let agreementId: string;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    librarian = await library.signIn('librarian');
    const partner = await createPartner(library.house, STAFF, {
      partner: { kind: 'UNIVERSITY', name: 'Kampus' },
    });
    if (!partner.ok) throw new Error(JSON.stringify(partner.refusals));
    const agreement = await createAgreement(library.house, STAFF, {
      partnerId: partner.value.partnerId,
      agreement: { subject: 'Pojok baca', startsOn: '2026-01-12' },
    });
    if (!agreement.ok) throw new Error(JSON.stringify(agreement.refusals));
    agreementId = agreement.value.agreementId;
  });
  afterAll(() => library.stop());

  const ask = async <Data>(text: string, variables: object): Promise<Data> => {
    const { body } = await library.send(text, { variables, cookie: librarian });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data as unknown as Data;
  };
  type Announced = {
    readonly announceAgreementDocument: { readonly uploadId: string; readonly url: string };
  };
  const announce = async (): Promise<Announced['announceAgreementDocument']> =>
    (await ask<Announced>(ANNOUNCE, { input: { fileName: 'PKS 041.pdf', size: PDF.length } }))
      .announceAgreementDocument;
  const put = async (url: string, bytes: Buffer, cookie = librarian): Promise<number> =>
    (
      await fetch(library.origin + url, {
        method: 'PUT',
        headers: { 'content-type': 'application/pdf', cookie },
        body: new Uint8Array(bytes),
      })
    ).status;
  const add = async (uploadId: string): Promise<Added['addAgreementDocument']> =>
    (
      await ask<Added>(ADD, {
        input: { agreementId, uploadId, name: 'PKS 041 (asli).pdf', size: PDF.length },
      })
    ).addAgreementDocument;
  type Added = {
    readonly addAgreementDocument: {
      readonly document: { readonly id: string } | null;
      readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
    };
  };
  const get = (id: string, cookie?: string): Promise<Response> =>
    fetch(`${library.origin}/staff/files/agreements/${id}`, {
      headers: cookie === undefined ? {} : { cookie },
      redirect: 'manual',
    });

  test('a PDF is sent, attached, read by staff as it came, and taken away', async () => {
    const { uploadId, url } = await announce();
    expect(await put(url, PDF)).toBe(204);
    const id = (await add(uploadId)).document?.id ?? '';

    const answer = await get(id, librarian);

    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="PKS 041 _asli_.pdf"; filename*=UTF-8\'\'PKS%20041%20(asli).pdf',
    );
    expect([answer.headers.get('cache-control'), answer.headers.get('x-content-type-options')]).toEqual([
      'private, no-store',
      'nosniff',
    ]);
    expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
    expect(await ask(REMOVE, { input: { id } })).toEqual({
      removeAgreementDocument: { agreement: { documents: [] }, userErrors: [] },
    });
    expect((await get(id, librarian)).status).toBe(404);
  });

  test('nobody without the right reads a paper, and its file has no address of its own', async () => {
    const { uploadId, url } = await announce();
    await put(url, PDF);
    const id = (await add(uploadId)).document?.id ?? '';
    const [row] = await library.house.db.query<{ name: string }>(
      'SELECT stored_name AS name FROM upload WHERE id = ?',
      [uploadId],
    );

    const answers = [
      (await get(id)).status,
      (await get(id, await library.signIn('desk'))).status,
      (await get(id, (await library.signInMember()).cookie)).status,
      (await fetch(`${library.origin}/uploads/${row?.name ?? ''}`)).status,
    ];

    expect(answers).toEqual([303, 403, 403, 404]);
  });

  test('what is no PDF, was not sent, was sent by somebody else or hangs elsewhere is refused', async () => {
    const { uploadId, url } = await announce();
    expect(await put(url, Buffer.from('<html>%PDF-</html>'))).toBe(415);
    expect((await add(uploadId)).userErrors).toEqual([{ code: 'INVALID', field: ['uploadId'] }]);
    expect(await put(url, PDF, await library.signIn('desk'))).toBe(404);
    expect(await put(url, PDF)).toBe(204);
    expect((await add(uploadId)).userErrors).toEqual([]);
    expect((await add(uploadId)).userErrors).toEqual([{ code: 'INVALID', field: ['uploadId'] }]);
  });
});
