import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import { createPartner } from '../institutions/save-partner';
import { findKeyNotices } from '../notifications.queries';
import { grantPartnerScopes } from './save-api-key';

const STAFF: Actor = { kind: 'system', name: 'test' };
const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id scopes } userErrors { code field } } }`;
const ROTATE = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { secret apiKey { id name } userErrors { code field } } }`;
const REVOKE = `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id } userErrors { code field } } }`;
const OWN = `query ($id: ID!) { viewerPartner(id: $id) { grantedScopes apiKeys { id name expiresOn revokedAt usage { operation calls } } } }`;

type Outcome = {
  readonly secret?: string | null;
  readonly apiKey: { readonly id: string; readonly scopes?: readonly string[] } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
};

type Line = {
  readonly act: string;
  readonly objectId: string;
  readonly partnerActor: string | null;
  readonly staff: object | null;
};

describe.each(dialects)('keys that developers of a partner manage, on $name', (dialect) => {
  let library: TestLibrary;
  let developer: SignedInMember;
  let stranger: SignedInMember;
  let operator: SignedInMember;
  let mine: string;
  let theirs: string;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    developer = await library.signInMember({ name: 'Dimas' });
    operator = await library.signInMember({ name: 'Siti' });
    stranger = await library.signInMember({ name: 'Budi' });
    mine = await partner('SMK Sendiri', [
      { name: 'Dimas', cardNumber: developer.cardNumber, duties: ['DEVELOPER'] as const },
      { name: 'Siti', cardNumber: operator.cardNumber, duties: ['OPERATOR'] as const },
    ]);
    theirs = await partner('SMK Lain', [
      { name: 'Budi', cardNumber: stranger.cardNumber, duties: ['DEVELOPER'] as const },
    ]);
  });
  afterAll(() => library.stop());

  async function partner(
    name: string,
    people: readonly { name: string; cardNumber: string; duties: readonly ('OPERATOR' | 'DEVELOPER')[] }[],
  ): Promise<string> {
    const made = await createPartner(library.house, STAFF, { partner: { kind: 'SCHOOL', name, people } });
    return made.ok ? made.value.partnerId : '';
  }
  const act = async (text: string, input: object, { cookie }: SignedInMember): Promise<Outcome> => {
    const { body } = await library.send(text, { variables: { input }, cookie });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    const [outcome] = Object.values(body.data as unknown as Record<string, Outcome>);
    if (!outcome) throw new Error('No outcome.');
    return outcome;
  };
  const create = (who: SignedInMember, more: object = {}) =>
    act(CREATE, { partnerId: mine, name: 'Situs', scopes: ['CATALOGUE_READ'], ...more }, who);
  const own = async (id: string, { cookie }: SignedInMember) =>
    (await library.send(OWN, { variables: { id }, cookie })).body.data as unknown as {
      viewerPartner: { apiKeys: readonly Record<string, unknown>[] | null } | null;
    };

  test('a developer makes a key, uses it, sees what it asked for, and revokes it', async () => {
    const { secret, apiKey } = await create(developer);
    const by = { headers: { authorization: `Bearer ${secret}` } };
    await library.send('query Cabang { branches { code } }', by);
    await library.house.apiKeys.flush();
    const seen = await own(mine, developer);

    await act(REVOKE, { id: apiKey?.id }, developer);
    const { body } = await library.send('{ branches { code } }', by);

    expect(seen.viewerPartner?.apiKeys?.[0]).toMatchObject({
      id: apiKey?.id,
      usage: [{ operation: 'Cabang', calls: 1 }],
    });
    expect(body.errors?.[0]?.extensions).toMatchObject({ reason: 'KEY_REVOKED' });
  });

  test('only scopes granted to the partner are given, and a quota is for staff', async () => {
    const refused = [
      await create(developer, { scopes: ['CATALOGUE_READ', 'WEBHOOKS_WRITE'] }),
      await create(developer, { dailyQuota: 5 }),
    ];
    await grantPartnerScopes(library.house, {
      partnerId: mine,
      scopes: ['catalogue:read', 'webhooks:write'],
    });
    const given = await create(developer, { scopes: ['WEBHOOKS_WRITE'] });

    expect(refused.map(({ userErrors }) => userErrors)).toEqual([
      [{ code: 'INVALID', field: ['scopes'] }],
      [{ code: 'INVALID', field: ['dailyQuota'] }],
    ]);
    expect(given.apiKey?.scopes).toEqual(['WEBHOOKS_WRITE']);
  });

  test('a key loses at once what is no longer granted to its partner', async () => {
    const { secret } = await create(developer, { scopes: ['WEBHOOKS_WRITE'] });
    await grantPartnerScopes(library.house, { partnerId: mine, scopes: ['catalogue:read'] });

    const actor = await library.house.apiKeys.authenticate(`Bearer ${secret}`, '127.0.0.1');

    expect(actor).toMatchObject({ kind: 'partner', scopes: new Set() });
  });

  test('a rotated key lives on for a week beside the new one of the same name', async () => {
    const { apiKey } = await create(developer, { name: 'Putar' });

    const rotated = await act(ROTATE, { id: apiKey?.id }, developer);
    const keys = (await own(mine, developer)).viewerPartner?.apiKeys?.filter(({ name }) => name === 'Putar');

    expect(rotated.secret).toMatch(/^psr_/);
    expect(new Map(keys?.map(({ id, expiresOn }) => [id, expiresOn]))).toEqual(
      new Map([
        [rotated.apiKey?.id, null],
        [apiKey?.id, '2026-12-01'],
      ]),
    );
  });

  test('to whoever is no developer of a partner its keys are as if they were not there', async () => {
    const { apiKey } = await create(developer);
    const input = { id: apiKey?.id };

    const answers = [
      await create(operator),
      await create(stranger),
      await act(REVOKE, input, operator),
      await act(REVOKE, input, stranger),
      await act(ROTATE, input, stranger),
      await create(developer, { partnerId: theirs }),
    ];

    expect(answers.map(({ userErrors }) => userErrors[0]?.code)).toEqual([
      'NOT_ALLOWED',
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect([await own(mine, stranger), (await own(mine, operator)).viewerPartner?.apiKeys]).toEqual([
      { viewerPartner: null },
      null,
    ]);
  });

  test('what a developer does with keys stands in the audit log, with the name of the card for whoever may see it', async () => {
    const { apiKey, secret } = await create(developer, { name: 'Tercatat' });
    const rotated = await act(ROTATE, { id: apiKey?.id }, developer);
    await act(REVOKE, { id: apiKey?.id }, developer);
    const { body } = await library.send(
      'query ($ids: [ID!]) { auditEntries(first: 10, filter: { actorIds: $ids }) { nodes { act objectId partnerActor staff { id } facts } } }',
      { cookie: await library.signIn('administrator'), variables: { ids: [developer.id] } },
    );

    const lines = (body.data as unknown as { auditEntries: { nodes: Line[] } }).auditEntries.nodes.filter(
      ({ objectId }) => objectId === apiKey?.id || objectId === rotated.apiKey?.id,
    );
    expect(lines.map(({ act: name, partnerActor, staff }) => [name, partnerActor, staff]).sort()).toEqual([
      ['createApiKey', 'Dimas', null],
      ['revokeApiKey', 'Dimas', null],
      ['rotateApiKey', 'Dimas', null],
    ]);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });

  test('every developer of the partner gets a letter about each key', async () => {
    const { apiKey } = await create(developer, { name: 'Bersurat' });
    await act(REVOKE, { id: apiKey?.id }, developer);

    const letters = await lettersAbout(apiKey?.id ?? '');

    expect(letters).toEqual(['PARTNER_KEY_MADE', 'PARTNER_KEY_REVOKED']);
  });

  /** The triggers that messages reads, for one key. */
  async function lettersAbout(keyId: string): Promise<string[]> {
    const found = await findKeyNotices(library.house.db, new Date('2026-11-24T00:00:00Z'));
    return found
      .filter(({ aboutId, memberId }) => aboutId === keyId && memberId === developer.id)
      .map(({ template }) => template)
      .sort();
  }
});
