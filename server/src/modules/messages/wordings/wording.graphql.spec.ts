import { dialects } from '../../../../test/dialects';
import type { Answer, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';

const WORDING = 'subject body closing isChanged version';
const UPDATE = `mutation($input: UpdateMessageWordingInput!) { updateMessageWording(input: $input) { wording { ${WORDING} } userErrors { code field message ... on StaleVersionError { currentVersion } } } }`;
const RESET = `mutation($input: ResetMessageWordingInput!) { resetMessageWording(input: $input) { wording { ${WORDING} } userErrors { code } } }`;
const PREVIEW =
  'query($draft: MessageWordingInput) { messagePreview(template: LOAN_DUE_SOON, locale: ID, draft: $draft) { subject text note unknownPlaceholders } }';
const KEY = { template: 'LOAN_DUE_SOON', locale: 'ID' };
const MINE = { subject: '{{jumlah}} ditunggu', body: 'Mohon kembali {{tanggal}}:', closing: '' };

describe.each(dialects)('wordings and devices over GraphQL on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let desk: string;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    [librarian, desk] = await Promise.all([library.signIn('librarian'), library.signIn('desk')]);
  });
  afterAll(() => library.stop());

  const datum = (answer: Answer, name: string): Record<string, unknown> => {
    if (answer.body.errors) throw new Error(JSON.stringify(answer.body.errors));
    return (answer.body.data as Record<string, Record<string, unknown>> | null | undefined)?.[name] ?? {};
  };
  const update = async (version: number, wording: object, cookie = librarian) =>
    library.send(UPDATE, { cookie, variables: { input: { ...KEY, version, wording } } });

  test('staff try a wording before they keep it, and are told of places that do not exist', async () => {
    const tried = await library.send(PREVIEW, {
      cookie: desk,
      variables: { draft: { ...MINE, closing: 'Salam {{nik}}' } },
    });
    const holding = await library.send(PREVIEW, { cookie: desk });

    expect(datum(tried, 'messagePreview')).toMatchObject({
      subject: '2 pinjaman ditunggu',
      unknownPlaceholders: ['nik'],
      note: 'Ada pinjaman yang segera jatuh tempo.',
    });
    expect(datum(holding, 'messagePreview')).toMatchObject({
      subject: '2 pinjaman harus kembali Kamis, 26 November 2026',
      unknownPlaceholders: [],
    });
  });

  test('a wording is kept over the version that was read, shown in previews, and the shipped one can come back', async () => {
    expect(datum(await update(0, MINE), 'updateMessageWording')).toEqual({
      wording: { ...MINE, isChanged: true, version: 1 },
      userErrors: [],
    });
    expect(datum(await library.send(PREVIEW, { cookie: desk }), 'messagePreview')).toMatchObject({
      subject: '2 pinjaman ditunggu',
    });
    expect(datum(await update(0, MINE), 'updateMessageWording')).toMatchObject({
      wording: null,
      userErrors: [{ code: 'STALE_VERSION', currentVersion: 1 }],
    });

    const reset = await library.send(RESET, {
      cookie: librarian,
      variables: { input: { ...KEY, version: 1 } },
    });

    expect(datum(reset, 'resetMessageWording')).toMatchObject({
      wording: { subject: '{{jumlah}} harus kembali {{tanggal}}', isChanged: false, version: 2 },
      userErrors: [],
    });
    expect(datum(await update(2, MINE), 'updateMessageWording')).toMatchObject({ wording: { version: 3 } });
  });

  test('of two first changes at once one is kept and the other is told', async () => {
    const input = {
      template: 'HOLD_READY',
      locale: 'EN',
      version: 0,
      wording: { subject: 'Ready', body: '{{judul}}', closing: '' },
    };
    const answers = await Promise.all(
      [1, 2].map(() => library.send(UPDATE, { cookie: librarian, variables: { input } })),
    );

    expect(
      answers
        .map((answer) =>
          (datum(answer, 'updateMessageWording')['userErrors'] as { code: string }[]).map(({ code }) => code),
        )
        .sort(),
    ).toEqual([[], ['STALE_VERSION']]);
  });

  test('unknown places, empty texts and several lines in a subject are refused and change nothing', async () => {
    const before = await library.house.db.query('SELECT * FROM message_wording');
    const refused = await update(3, { subject: 'a\nb', body: ' ', closing: 'Halo {{nama}}' });

    const { userErrors } = datum(refused, 'updateMessageWording') as {
      userErrors: { code: string; field: string[]; message: string }[];
    };
    expect(userErrors.map(({ code, field }) => `${code} ${field.join()}`)).toEqual([
      'INVALID subject',
      'REQUIRED body',
      'INVALID closing',
    ]);
    expect(userErrors[2]?.message).toBe(
      'Isian ini tidak dikenal: nama. Yang bisa dipakai: {{jumlah}}, {{tanggal}}, {{untuk}}.',
    );
    expect(await library.house.db.query('SELECT * FROM message_wording')).toEqual(before);
  });

  test('the desk may read wordings and not change them', async () => {
    const list = await library.send('{ messageWordings { template locale placeholders } }', { cookie: desk });

    expect((datum(list, 'messageWordings') as unknown as object[]).length).toBe(60);
    expect((await update(3, MINE, desk)).body.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('a member lets a browser take notes, sees it alone, and stops it; a foreign address is refused', async () => {
    const [member, other] = [await library.signInMember(), await library.signInMember()];
    const add = (endpoint: string) =>
      library.send(
        'mutation($input: AddPushDeviceInput!) { addPushDevice(input: $input) { member { pushDevices { id label } } userErrors { code field } } }',
        {
          cookie: member.cookie,
          variables: {
            input: { endpoint, p256dh: `B${'a'.repeat(86)}`, auth: 'b'.repeat(22), label: 'Chrome, Android' },
          },
        },
      );
    const remove = (cookie: string, id: string) =>
      library.send(
        'mutation($input: RemovePushDeviceInput!) { removePushDevice(input: $input) { member { pushDevices { id } } userErrors { code } } }',
        { cookie, variables: { input: { id } } },
      );

    expect(datum(await add('https://169.254.169.254/latest'), 'addPushDevice')).toEqual({
      member: null,
      userErrors: [{ code: 'INVALID', field: ['endpoint'] }],
    });
    const {
      member: {
        pushDevices: [device],
      },
    } = datum(await add('https://fcm.googleapis.com/fcm/send/abc'), 'addPushDevice') as {
      member: { pushDevices: { id: string; label: string }[] };
    };
    expect(device?.label).toBe('Chrome, Android');
    const seen = await library.send('query($id: ID!) { member(id: $id) { pushDevices { id } } }', {
      cookie: desk,
      variables: { id: member.id },
    });
    expect(datum(seen, 'member')).toEqual({ pushDevices: [] });
    expect(datum(await remove(other.cookie, device?.id ?? ''), 'removePushDevice')).toEqual({
      member: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect(datum(await remove(member.cookie, device?.id ?? ''), 'removePushDevice')).toEqual({
      member: { pushDevices: [] },
      userErrors: [],
    });
    expect(
      datum(await library.send('{ pushPublicKey }', { cookie: member.cookie }), 'pushPublicKey'),
    ).toHaveLength(87);
  });
});
