import { indexCaughtUp } from '../../../test/caught-up';
import { dialects } from '../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { SEEN } from '../members/testing/members-home';

type Errors = { code: string; field: string[] | null }[];
type Written = {
  review: { id: string; status: string; version: number } | null;
  list: { id: string; version: number; status: string; titleCount: number } | null;
  userErrors: Errors;
};

describe.each(dialects)('what readers think on $name', (dialect) => {
  let library: TestLibrary;
  let desk: string;
  let librarian: string;
  let titleId: string;
  let adults: SignedInMember[];
  let child: SignedInMember;
  const ask = async <Data>(query: string, cookie?: string, variables: object = {}): Promise<Data> => {
    const { body } = await library.send(query, { ...(cookie === undefined ? {} : { cookie }), variables });
    if (body.errors)
      throw new Error(body.errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join());
    return body.data as unknown as Data;
  };
  const act = async (name: string, input: object, cookie: string, fields: string): Promise<Written> => {
    const data = await ask<Record<string, Written>>(
      `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} userErrors { code field } } }`,
      cookie,
      { input },
    );
    return data[name] as Written;
  };
  const write = (member: SignedInMember, opinion: object) =>
    act('writeReview', { titleId, ...opinion }, member.cookie, 'review { id status version }');
  const decide = (input: object) => act('decideReview', input, librarian, 'review { id status version }');
  const list = (name: string, input: object, member: SignedInMember) =>
    act(name, input, member.cookie, 'list { id version status titleCount }');
  const shown = async (cookie?: string) =>
    (
      await ask<{ title: { ratings: object; reviews: { totalCount: number; nodes: object[] } } }>(
        'query($id: ID!) { title(id: $id) { ratings { count average } reviews(first: 10) { totalCount nodes { rating text author status } } } }',
        cookie,
        { id: titleId },
      )
    ).title;
  const codes = ({ userErrors }: Written) =>
    userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`.trim());

  beforeAll(async () => {
    library = await startLibrary(dialect);
    desk = await library.signIn('desk');
    librarian = await library.signIn('librarian');
    const made = await ask<{ createTitle: { title: { id: string } } }>(
      'mutation($input: CreateTitleInput!) { createTitle(input: $input) { title { id } } }',
      librarian,
      { input: { title: { materialType: 'BOOK', titleProper: 'Laskar Pelangi', languages: ['ind'] } } },
    );
    titleId = made.createTitle.title.id;
    adults = [];
    for (const name of ['Siti Aminah', 'Budi Santoso', 'Rina Wati', 'Agus Salim'])
      adults.push(await library.signInMember({ name }));
    child = await library.signInMember({
      name: 'Rafi Kecil',
      categoryCode: 'anak',
      birthDate: '2018-06-01',
      guardianId: adults[0]?.id ?? '',
      guardianConsent: SEEN,
    });
  });
  afterAll(() => library.stop());
  const adult = (place: number): SignedInMember => adults[place] ?? child;

  test('stars count at once, words only after staff have read them, and an average of fewer than five is not shown', async () => {
    const words = await write(adult(0), { rating: 5, text: '  Indah sekali.  ', isNamed: true });
    await write(adult(1), { rating: 4 });

    expect([words.review?.status, await shown()]).toEqual([
      'PENDING',
      { ratings: { count: 1, average: null }, reviews: { totalCount: 0, nodes: [] } },
    ]);
    expect(
      codes(
        await decide({
          reviewId: words.review?.id,
          version: words.review?.version,
          isAccepted: false,
          reason: ' ',
        }),
      ),
    ).toEqual(['REQUIRED reason']);
    expect(
      (await decide({ reviewId: words.review?.id, version: words.review?.version, isAccepted: true })).review,
    ).toMatchObject({ status: 'PUBLISHED', version: 2 });
    await write(adult(2), { rating: 4 });
    await write(adult(3), { rating: 5 });
    await write(child, { rating: 5 });
    expect(await shown()).toEqual({
      ratings: { count: 5, average: 4.6 },
      reviews: {
        totalCount: 1,
        nodes: [{ rating: 5, text: 'Indah sekali.', author: 'Siti', status: 'PUBLISHED' }],
      },
    });
  });

  test('a child is never named, whatever they chose; a child who is grown when somebody reads is', async () => {
    const { review } = await write(child, { rating: 5, text: 'Seru!', isNamed: true });
    await decide({ reviewId: review?.id, version: review?.version, isAccepted: true });
    const authorOf = async () =>
      (await shown()).reviews.nodes.find((one) => (one as { text: string }).text === 'Seru!') as {
        author: string | null;
      };

    expect((await authorOf()).author).toBeNull();
    await library.house.db.writer.query('UPDATE member SET birth_date = ? WHERE id = ?', [
      '2000-06-01',
      child.id,
    ]);
    expect((await authorOf()).author).toBe('Rafi');
    await library.house.db.writer.query('UPDATE member SET birth_date = NULL WHERE id = ?', [child.id]);
    expect((await authorOf()).author).toBeNull();
    await library.house.db.writer.query('UPDATE member SET birth_date = ? WHERE id = ?', [
      '2018-06-01',
      child.id,
    ]);
  });

  test('changed words are read again, a decision about old ones is refused, and a refusal is told to the writer alone', async () => {
    const changed = await write(adult(0), { rating: 3, text: 'Setelah dibaca ulang, biasa saja.' });
    expect([changed.review?.status, (await shown()).reviews.totalCount]).toEqual(['PENDING', 1]);
    expect(
      codes(
        await decide({
          reviewId: changed.review?.id,
          version: (changed.review?.version ?? 0) - 1,
          isAccepted: true,
        }),
      ),
    ).toEqual(['STALE_VERSION version']);

    await decide({
      reviewId: changed.review?.id,
      version: changed.review?.version,
      isAccepted: false,
      reason: 'Bukan tentang buku ini.',
    });

    const own =
      'query($id: ID!) { title(id: $id) { viewerReview { status refusalReason text } } ownReviews { title { titleProper } } }';
    expect(await ask(own, adult(0).cookie, { id: titleId })).toEqual({
      title: {
        viewerReview: {
          status: 'REFUSED',
          refusalReason: 'Bukan tentang buku ini.',
          text: 'Setelah dibaca ulang, biasa saja.',
        },
      },
      ownReviews: [{ title: { titleProper: 'Laskar Pelangi' } }],
    });
    expect(
      await ask('query($id: ID!) { title(id: $id) { viewerReview { id } } }', undefined, { id: titleId }),
    ).toEqual({ title: { viewerReview: null } });
    expect((await shown()).reviews.nodes).toHaveLength(1);
  });

  test('of ten writings at the same time one review is left; wrong ones leave nothing', async () => {
    const reader = await library.signInMember({ name: 'Cepat' });
    await Promise.all(Array.from({ length: 10 }, (_, nth) => write(reader, { rating: (nth % 5) + 1 })));

    expect(
      await library.house.db.query('SELECT COUNT(*) AS total FROM review WHERE member_id = ?', [reader.id]),
    ).toEqual([{ total: expect.anything() as unknown }]);
    expect(
      Number(
        (
          await library.house.db.query<{ total: number }>(
            'SELECT COUNT(*) AS total FROM review WHERE member_id = ?',
            [reader.id],
          )
        )[0]?.total,
      ),
    ).toBe(1);
    const other = await library.signInMember({ name: 'Keliru' });
    expect(codes(await write(other, { rating: 6 }))).toEqual(['INVALID rating']);
    expect(codes(await write(other, { rating: 5, text: 'a'.repeat(2_001) }))).toEqual(['TOO_LONG text']);
    expect(
      codes(await act('writeReview', { titleId: 'ttl_x', rating: 5 }, other.cookie, 'review { id }')),
    ).toEqual(['NOT_FOUND titleId']);
    expect(codes(await act('removeReview', { titleId }, other.cookie, 'titleId'))).toEqual([
      'NOT_FOUND titleId',
    ]);
    expect(await library.house.db.query('SELECT id FROM review WHERE member_id = ?', [other.id])).toEqual([]);
  });

  test('the desk reads no queue; librarians do, and see no member', async () => {
    expect(
      (await library.send('{ reviews(first: 5) { totalCount } }', { cookie: desk })).body.errors?.[0]
        ?.extensions.code,
    ).toBe('FORBIDDEN');
    const { reviews } = await ask<{ reviews: { nodes: object[] } }>(
      '{ reviews(status: REFUSED, first: 5) { nodes { text author title { titleProper } } } }',
      librarian,
    );

    expect(reviews.nodes).toEqual([
      { text: 'Setelah dibaca ulang, biasa saja.', author: null, title: { titleProper: 'Laskar Pelangi' } },
    ]);
  });

  test('ten reviews and their names take three statements', async () => {
    await shown();
    await indexCaughtUp(library.house);
    library.statements.length = 0;
    await ask(
      'query($id: ID!) { title(id: $id) { reviews(first: 10) { nodes { text author } } } }',
      undefined,
      { id: titleId },
    );

    expect(
      library.statements.filter((sql) => /FROM (title|review|member)\b/.test(sql)).length,
    ).toBeLessThanOrEqual(3);
  });

  test('a list is seen by its owner alone, then by whoever has its address, and found by everybody once staff have read its words', async () => {
    const { list: begun } = await list(
      'createReadingList',
      { name: 'Novel Indonesia', titleId, isNamed: true },
      adult(1),
    );
    const id = begun?.id ?? '';
    const seenBy = async (cookie?: string) =>
      (
        await ask<{ readingList: object | null }>(
          'query($id: ID!) { readingList(id: $id) { name owner isOwn titles(first: 5) { totalCount nodes { titleProper } } } }',
          cookie,
          { id },
        )
      ).readingList;
    const found = async () =>
      await ask<{ publicReadingLists: { nodes: object[] }; title: { readingLists: object[] } }>(
        'query($id: ID!) { publicReadingLists(first: 5) { nodes { name owner } } title(id: $id) { readingLists { name } } }',
        undefined,
        { id: titleId },
      );

    expect([await seenBy(), await seenBy(adult(0).cookie), await seenBy(librarian)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(await seenBy(adult(1).cookie)).toEqual({
      name: 'Novel Indonesia',
      owner: 'Budi',
      isOwn: true,
      titles: { totalCount: 1, nodes: [{ titleProper: 'Laskar Pelangi' }] },
    });
    const shared = await list(
      'updateReadingList',
      { id, version: 1, changes: { visibility: 'LINK' } },
      adult(1),
    );
    expect(await seenBy()).toMatchObject({ name: 'Novel Indonesia', isOwn: false });
    expect(
      codes(
        await act(
          'decideReadingList',
          { listId: id, version: shared.list?.version, isAccepted: true },
          librarian,
          'list { id }',
        ),
      ),
    ).toEqual(['NOT_FOUND listId']);
    const open = await list(
      'updateReadingList',
      { id, version: shared.list?.version, changes: { visibility: 'PUBLIC' } },
      adult(1),
    );
    expect(await found()).toEqual({ publicReadingLists: { nodes: [] }, title: { readingLists: [] } });
    const decided = await act(
      'decideReadingList',
      { listId: id, version: open.list?.version, isAccepted: true },
      librarian,
      'list { id version status }',
    );
    expect(await found()).toEqual({
      publicReadingLists: { nodes: [{ name: 'Novel Indonesia', owner: 'Budi' }] },
      title: { readingLists: [{ name: 'Novel Indonesia' }] },
    });
    const renamed = await list(
      'updateReadingList',
      { id, version: decided.list?.version, changes: { name: 'Beli di sini!' } },
      adult(1),
    );
    expect([renamed.list?.status, (await found()).publicReadingLists.nodes]).toEqual(['PENDING', []]);
    await act(
      'decideReadingList',
      { listId: id, version: renamed.list?.version, isAccepted: false, reason: 'Iklan.' },
      librarian,
      'list { id }',
    );
    expect([await seenBy(), (await seenBy(adult(1).cookie)) !== null]).toEqual([null, true]);
  });

  test("nobody changes another member's list, and a list of a child has no name beside it", async () => {
    const { list: mine } = await list('createReadingList', { name: 'Rahasia' }, adult(2));
    const { list: open } = await list(
      'createReadingList',
      { name: 'Buku Rafi', visibility: 'LINK', isNamed: true },
      child,
    );
    const ids = { listId: mine?.id, titleId };

    expect(codes(await list('addToReadingList', ids, adult(3)))).toEqual(['NOT_FOUND listId']);
    expect(codes(await list('removeFromReadingList', ids, adult(3)))).toEqual(['NOT_FOUND listId']);
    expect(
      codes(
        await list(
          'updateReadingList',
          { id: mine?.id, version: 1, changes: { visibility: 'PUBLIC' } },
          adult(3),
        ),
      ),
    ).toEqual(['NOT_FOUND listId']);
    expect(codes(await act('deleteReadingList', { id: mine?.id }, adult(3).cookie, 'id'))).toEqual([
      'NOT_FOUND listId',
    ]);
    expect(
      await ask('query($id: ID!) { readingList(id: $id) { owner } }', undefined, { id: open?.id }),
    ).toEqual({ readingList: { owner: null } });
    const added = await Promise.all(Array.from({ length: 5 }, () => list('addToReadingList', ids, adult(2))));
    expect(added.map(({ list: now }) => now?.titleCount)).toContain(1);
    expect((await list('removeFromReadingList', ids, adult(2))).list?.titleCount).toBe(0);
    expect(codes(await list('createReadingList', { name: ' ' }, adult(2)))).toEqual(['REQUIRED name']);
  });

  test('public lists are read page by page, each with the titles added last, in as many statements for two as for one', async () => {
    const publish = async (name: string, place: number): Promise<string> => {
      const { list: begun } = await list(
        'createReadingList',
        { name, titleId, visibility: 'PUBLIC' },
        adult(place),
      );
      await act(
        'decideReadingList',
        { listId: begun?.id, version: begun?.version, isAccepted: true },
        librarian,
        'list { id }',
      );
      return begun?.id ?? '';
    };
    await publish('Halaman satu', 0);
    await publish('Halaman dua', 3);
    const read = async (first: number, after: string | null) => {
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      const query =
        'query($first: Int!, $after: String) { publicReadingLists(first: $first, after: $after) { nodes { name titleCount newestTitles { titleProper } } pageInfo { hasNextPage endCursor } } }';
      const { publicReadingLists } = await ask<{
        publicReadingLists: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(query, undefined, { first, after });
      return {
        ...publicReadingLists,
        statements: library.statements.filter((sql) =>
          /FROM (title|reading_list|reading_list_title|\()/.test(sql),
        ).length,
      };
    };
    const both = await read(2, null);
    const one = await read(1, null);
    const next = await read(1, one.pageInfo.endCursor);

    const shownAs = (name: string) => ({
      name,
      titleCount: 1,
      newestTitles: [{ titleProper: 'Laskar Pelangi' }],
    });
    expect(both.nodes).toEqual([shownAs('Halaman dua'), shownAs('Halaman satu')]);
    const oldest = await ask<{ publicReadingLists: { nodes: object[]; totalCount: number } }>(
      'query($titleId: ID!) { publicReadingLists(first: 2, filter: { titleId: $titleId }, orderBy: { field: CREATED_AT, direction: ASC }) { totalCount nodes { name } } }',
      undefined,
      { titleId },
    );
    expect(oldest.publicReadingLists).toEqual({
      totalCount: 2,
      nodes: [{ name: 'Halaman satu' }, { name: 'Halaman dua' }],
    });
    expect([one.nodes, one.pageInfo.hasNextPage, next.nodes]).toEqual([
      [shownAs('Halaman dua')],
      true,
      [shownAs('Halaman satu')],
    ]);
    expect([both.statements, one.statements]).toEqual([4, 4]);
  });
});
