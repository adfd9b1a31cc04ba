import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import type { Scope } from '../../../platform/auth/scope.terms';
import { createPartner } from '../institutions/save-partner';
import { createApiKey } from '../keys/save-api-key';
import { MOST_OPEN_SUGGESTIONS } from './suggest-purchase';

const SYSTEM: Actor = { kind: 'system', name: 'test' };
const SHOWN =
  'id status isbn title author schoolLevel copiesWanted isMoreCopies reason answer partner { id } ownedTitle { id }';
const SEND = `mutation ($input: SuggestPurchaseInput!) { suggestPurchase(input: $input) {
  suggestion { ${SHOWN} } ownedTitle { id titleProper } userErrors { code field message ... on AlreadyExistsError { existing { id } } } } }`;
const ANSWER = `mutation ($input: AnswerPurchaseSuggestionInput!) { answerPurchaseSuggestion(input: $input) {
  suggestion { status answer } userErrors { code field } } }`;
const OWN = `query ($partnerId: ID!) { viewerPurchaseSuggestions(partnerId: $partnerId, first: 60) { totalCount nodes { ${SHOWN} } } }`;
const ALL = `query ($filter: PurchaseSuggestionFilter, $orderBy: PurchaseSuggestionOrder) { purchaseSuggestions(first: 60, filter: $filter, orderBy: $orderBy) { totalCount nodes { ${SHOWN} } } }`;
const ONE = 'query ($id: ID!) { purchaseSuggestion(id: $id) { id } node(id: $id) { id } }';

type Caller = { readonly cookie?: string; readonly headers?: Record<string, string> };
type Sent = {
  readonly suggestion: {
    readonly id: string;
    readonly status: string;
    readonly copiesWanted: number;
    readonly answer: string | null;
    readonly title: string | null;
  } | null;
  readonly ownedTitle: { readonly id: string; readonly titleProper: string } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: readonly string[] | null;
    readonly message: string;
    readonly existing?: { readonly id: string } | null;
  }[];
};
type Listed = { readonly totalCount: number; readonly nodes: readonly NonNullable<Sent['suggestion']>[] };

describe.each(dialects)('what partners would like the library to buy, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: Caller;
  let rina: SignedInMember;
  let stranger: SignedInMember;
  let school: string;
  let other: string;
  let key: Caller;
  let otherKey: Caller;
  let now = new Date('2026-11-24T02:00:00Z');
  let keys = 0;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    librarian = { cookie: await library.signIn('librarian') };
    rina = await library.signInMember({ name: 'Rina' });
    stranger = await library.signInMember({ name: 'Orang lain' });
    school = await partner('SDN Usulan', rina.cardNumber);
    other = await partner('SDN Sebelah', stranger.cardNumber);
    key = await keyOf(school, ['suggestions:write']);
    otherKey = await keyOf(other, ['suggestions:write']);
  });
  afterAll(() => library.stop());
  // Suggestions of one test do not share a millisecond, so that the newest is known.
  const tick = (): void => void (now = new Date(now.getTime() + 1_000));

  async function partner(name: string, cardNumber: string): Promise<string> {
    const people = [{ name: 'Operator', cardNumber, duties: ['OPERATOR'] as const }];
    const made = await createPartner(library.house, SYSTEM, {
      partner: { kind: 'SCHOOL', schoolLevel: 'PRIMARY', name, people },
    });
    return made.ok ? made.value.partnerId : '';
  }
  async function keyOf(partnerId: string, scopes: readonly Scope[], isTest = false): Promise<Caller> {
    const made = await createApiKey(library.house, SYSTEM, { partnerId, name: 'Program', scopes, isTest });
    return { headers: { authorization: `Bearer ${made.ok ? made.value.secret : ''}` } };
  }
  const ask = async <T>(query: string, variables: object, caller: Caller) =>
    (await library.send(query, { variables, ...caller })).body as unknown as {
      readonly data: T | null;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
  const send = async (suggestion: object, caller: Caller, more: object = {}) => {
    tick();
    const input = {
      suggestion: { copiesWanted: 10, reason: 'Untuk klub baca', ...suggestion },
      idempotencyKey: `suggestion-${String(++keys)}`,
      ...more,
    };
    return ask<{ suggestPurchase: Sent }>(SEND, { input }, caller);
  };
  const sent = async (suggestion: object, caller: Caller, more: object = {}): Promise<Sent> => {
    const { data, errors } = await send(suggestion, caller, more);
    if (!data) throw new Error(errors?.[0]?.extensions.code ?? 'no answer');
    return data.suggestPurchase;
  };
  const book = (title: string) => ({ title, author: 'Tere Liye' });
  const operator = (): Caller => ({ cookie: rina.cookie });
  const list = async (variables: object, caller: Caller): Promise<Listed | null> =>
    (await ask<{ purchaseSuggestions: Listed }>(ALL, variables, caller)).data?.purchaseSuggestions ?? null;
  const answer = async (input: object, caller: Caller) =>
    ask<{ answerPurchaseSuggestion: object }>(ANSWER, { input }, caller);
  async function catalogued(titleProper: string, isbn: string, author: string): Promise<string> {
    const made = await ask<{ createTitle: { title: { id: string } } }>(
      'mutation ($input: CreateTitleInput!) { createTitle(input: $input) { title { id } userErrors { message } } }',
      {
        input: {
          title: {
            titleProper,
            responsibility: author,
            identifiers: [{ kind: 'ISBN', printed: isbn }],
          },
        },
      },
      librarian,
    );
    await indexCaughtUp(library.house);
    return made.data?.createTitle.title.id ?? JSON.stringify(made);
  }

  test('an operator suggests a book, staff answer with a sentence, and the partner reads it', async () => {
    const made = await sent({ ...book('Bumi'), isbn: '978-602-03-3295-6' }, operator(), {
      partnerId: school,
    });
    const id = made.suggestion?.id ?? '';
    const empty = await answer({ id, status: 'WILL_BUY', answer: ' ' }, librarian);
    const will = await answer({ id, status: 'WILL_BUY', answer: 'Dipesan bulan ini.' }, librarian);
    const here = await answer({ id, status: 'ALREADY_HERE', answer: 'Sudah di rak anak.' }, librarian);
    const late = await answer({ id, status: 'WILL_NOT_BUY', answer: 'Tidak jadi.' }, librarian);

    expect(made).toMatchObject({
      suggestion: {
        status: 'OPEN',
        isbn: '9786020332956',
        title: 'Bumi',
        schoolLevel: 'PRIMARY',
        isMoreCopies: false,
        partner: { id: school },
        ownedTitle: null,
      },
      ownedTitle: null,
      userErrors: [],
    });
    expect([empty, late].map(({ data }) => data?.answerPurchaseSuggestion)).toMatchObject([
      { userErrors: [{ code: 'REQUIRED', field: ['answer'] }] },
      { userErrors: [{ code: 'NOT_ALLOWED' }] },
    ]);
    expect([will, here].map(({ data }) => data?.answerPurchaseSuggestion)).toMatchObject([
      { suggestion: { status: 'WILL_BUY' } },
      { suggestion: { status: 'ALREADY_HERE' } },
    ]);
    const own = await ask<{ viewerPurchaseSuggestions: Listed }>(OWN, { partnerId: school }, operator());
    expect(own.data?.viewerPurchaseSuggestions.nodes).toMatchObject([
      { id, status: 'ALREADY_HERE', answer: 'Sudah di rak anak.' },
    ]);
  });

  test('what the catalogue has is answered with its title, and sent as a wish for more copies', async () => {
    const numbered = await catalogued('Laskar Pelangi', '978-979-3062-79-2', 'Andrea Hirata');
    const named = await catalogued('Negeri 5 Menara', '978-979-22-4861-6', 'A. Fuadi');

    const byNumber = await sent({ isbn: '9789793062792' }, key);
    const byName = await sent({ title: 'NEGERI 5 MENARA', author: 'Ahmad Fuadi' }, key);
    const byAnother = await sent({ title: 'Negeri 5 Menara', author: 'Orang Lain' }, key);
    const more = await sent({ isbn: '9789793062792', isMoreCopies: true }, key);

    expect(byNumber).toMatchObject({
      suggestion: null,
      ownedTitle: { id: numbered, titleProper: 'Laskar Pelangi' },
      userErrors: [
        { code: 'ALREADY_EXISTS', field: ['suggestion', 'isMoreCopies'], existing: { id: numbered } },
      ],
    });
    expect(byName.ownedTitle?.id).toBe(named);
    expect(byAnother).toMatchObject({ ownedTitle: null, userErrors: [] });
    expect(more).toMatchObject({
      suggestion: { title: 'Laskar Pelangi', isMoreCopies: true, ownedTitle: { id: numbered } },
      userErrors: [],
    });
  });

  test('one partner suggests a book once until it is declined; another may suggest it too', async () => {
    const first = await sent(book('Rindu'), key);
    const again = await sent({ ...book('RINDU!'), isbn: '9786028997904' }, operator(), { partnerId: school });
    const elsewhere = await sent(book('Rindu'), otherKey);
    const id = first.suggestion?.id ?? '';
    await answer({ id, status: 'WILL_NOT_BUY', answer: 'Anggaran habis.' }, librarian);
    const anew = await sent(book('Rindu'), key);

    expect(again).toMatchObject({
      suggestion: null,
      userErrors: [{ code: 'ALREADY_EXISTS', field: ['suggestion'], existing: { id } }],
    });
    expect([elsewhere, anew].map(({ suggestion }) => suggestion?.status)).toEqual(['OPEN', 'OPEN']);
  });

  test('only operators and keys with the scope suggest, and each sees only its own partner', async () => {
    const made = await sent(book('Hujan'), key);
    const id = made.suggestion?.id ?? '';
    const without = await keyOf(school, ['catalogue:read']);
    const mine = { partnerId: school };

    const refused = [
      await send(book('A'), {}, mine),
      await send(book('A'), librarian, mine),
      await send(book('A'), without),
      await send(book('A'), key, { idempotencyKey: undefined }),
    ];
    const foreign = [
      await sent(book('A'), { cookie: stranger.cookie }, mine),
      await sent(book('A'), otherKey, mine),
    ];

    expect(refused.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
      'BAD_USER_INPUT',
    ]);
    expect(foreign.map(({ userErrors }) => userErrors)).toMatchObject([
      [{ code: 'NOT_FOUND', field: ['partnerId'] }],
      [{ code: 'NOT_FOUND', field: ['partnerId'] }],
    ]);
    const sees = async (caller: Caller): Promise<unknown> => {
      const { data, errors } = await ask<object>(ONE, { id }, caller);
      return errors?.[0]?.extensions.code ?? Object.values(data ?? {}).filter((one) => one !== null).length;
    };
    expect(await Promise.all([sees(key), sees(operator()), sees(librarian)])).toEqual([2, 2, 2]);
    expect(await Promise.all([sees(otherKey), sees({ cookie: stranger.cookie })])).toEqual([0, 0]);
    expect(await list({}, { cookie: stranger.cookie })).toBeNull();
    expect((await list({ filter: { partnerIds: [school] } }, otherKey))?.nodes).not.toContainEqual(
      expect.objectContaining({ id }),
    );
  });

  test('staff without the right neither read nor answer', async () => {
    const made = await sent(book('Pulang'), key);
    const desk = { cookie: await library.signIn('desk') };

    const read = await ask(ALL, {}, desk);
    const written = await answer({ id: made.suggestion?.id, status: 'WILL_BUY', answer: 'Ya.' }, desk);

    expect([read, written].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });

  test('what is missing is refused at its field; a wrong ISBN is told', async () => {
    const empty = await sent({ copiesWanted: 0, reason: '' }, key);
    const titleOnly = await sent({ title: 'Komet' }, key);
    const wrong = await sent({ isbn: '9786020332957' }, key);

    expect(
      [empty, titleOnly, wrong].map(({ userErrors }) =>
        userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`),
      ),
    ).toEqual([
      ['REQUIRED suggestion.title', 'INVALID suggestion.copiesWanted', 'REQUIRED suggestion.reason'],
      ['REQUIRED suggestion.author'],
      ['INVALID suggestion.isbn'],
    ]);
  });

  test('a key for tests leaves nothing, and a repeat with one key is one suggestion', async () => {
    const test = await keyOf(school, ['suggestions:write'], true);
    const before = (await list({}, key))?.totalCount ?? 0;

    const rehearsed = await sent(book('Selena'), test);
    const first = await sent(book('Nebula'), key, { idempotencyKey: 'the-same-book' });
    const repeated = await sent(book('Nebula'), key, { idempotencyKey: 'the-same-book' });

    expect(rehearsed.userErrors).toEqual([]);
    expect(repeated.suggestion?.id).toBe(first.suggestion?.id);
    expect((await list({}, key))?.totalCount).toBe(before + 1);
  });

  test('staff narrow and order the list; a page costs the same statements however long', async () => {
    const crowd = await partner('SDN Ramai', stranger.cardNumber);
    const crowdKey = await keyOf(crowd, ['suggestions:write']);
    const filter = { partnerIds: [crowd], statuses: ['OPEN'] };
    const count = async (): Promise<number> => {
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      await list({ filter }, librarian);
      return library.statements.filter((sql) => /purchase_suggestion|partner p/.test(sql)).length;
    };
    await sent({ ...book('Buku 1'), copiesWanted: 3 }, crowdKey);
    const single = await count();
    await sent({ ...book('Buku 2'), copiesWanted: 40 }, crowdKey);
    await sent({ ...book('Buku 3'), copiesWanted: 5 }, crowdKey);

    const newest = await list({ filter }, librarian);
    const most = await list({ filter, orderBy: { field: 'COPIES_WANTED', direction: 'DESC' } }, librarian);

    expect(newest?.nodes.map(({ title }) => title)).toEqual(['Buku 3', 'Buku 2', 'Buku 1']);
    expect(most?.nodes.map(({ copiesWanted }) => copiesWanted)).toEqual([40, 5, 3]);
    // The page, its partners and its total.
    expect([single, await count()]).toEqual([3, 3]);
  });

  test('at most fifty of a partner wait, also when many are sent at once', async () => {
    const eager = await partner('SDN Rajin', stranger.cardNumber);
    const eagerKey = await keyOf(eager, ['suggestions:write']);
    for (let index = 1; index < MOST_OPEN_SUGGESTIONS; index++)
      await sent(book(`Seri ${String(index)}`), eagerKey);

    const last = await Promise.all(
      ['Akhir A', 'Akhir B', 'Akhir C'].map((title) => sent(book(title), eagerKey)),
    );

    expect(last.map(({ userErrors }) => userErrors[0]?.code ?? 'sent').sort()).toEqual([
      'NOT_ALLOWED',
      'NOT_ALLOWED',
      'sent',
    ]);
  });
});
