import { setTimeout as sleep } from 'node:timers/promises';

import sharp from 'sharp';

import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { Answer, SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';

/** A word that stands nowhere else. */
const MARKER = 'Zwartkoppel';
const ALL = [
  'PROFILE',
  'LOCATION',
  'STREET',
  'WHATSAPP',
  'PERMITS',
  'SIZE',
  'PRODUCTS',
  'PHOTOS',
  'LINKS',
  'OPEN_DATA',
];
const DIRECTORY = `query Directory($filter: BusinessFilter) { businesses(filter: $filter, first: 50) { totalCount nodes { id slug path name summary whatsApp whatsAppUrl place { street kelurahan { name } } products { name price photo { url } } } } businessDirectoryFigures { sectors { sector count } } }`;

type Profile = {
  readonly id: string;
  readonly version: number;
  readonly path: string | null;
  readonly products: readonly { readonly photo: { readonly url: string } | null }[];
};

describe.each(dialects)('consent that is taken back, on $name', (dialect) => {
  let library: TestLibrary;
  let owner: SignedInMember;
  let business: Profile;
  let photo: string;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    owner = await library.signInMember({ name: 'Sulis' });
    const librarian = await library.signIn('librarian');
    business = profileIn(
      await ask('createBusiness', 'CreateBusinessInput', {
        name: `Keripik ${MARKER}`,
        sector: 'FOOD',
        details: {
          summary: `Keripik ${MARKER}`,
          kelurahanCode: '35.75.04.1010',
          street: `Gang ${MARKER}`,
          whatsApp: '0812 3456 7890',
        },
      }),
    );
    photo = await sendPhoto();
    await update({
      products: [
        { name: `Keripik ${MARKER}`, price: 15_000, photo: { uploadId: photo, alt: `Bungkus ${MARKER}` } },
      ],
    });
    await consent(ALL, true);
    business = profileIn(
      await ask('changeBusinessStatus', 'ChangeBusinessStatusInput', {
        id: business.id,
        version: business.version,
        status: 'SUBMITTED',
      }),
    );
    business = profileIn(
      await ask(
        'changeBusinessStatus',
        'ChangeBusinessStatusInput',
        { id: business.id, version: business.version, status: 'PUBLISHED' },
        librarian,
      ),
    );
  });
  afterAll(() => library.stop());

  test('everything the owner shows is found in the directory, on its page, in the file and as a photo, marked so that nobody keeps it for long', async () => {
    const places = await everywhere();

    expect(places.map(({ name, status, holds }) => [name, status, holds])).toEqual([
      ['directory', 200, true],
      ['page of the directory', 200, true],
      ['page of the business', 200, true],
      ['search of the directory', 200, true],
      ['search of the catalogue', 200, true],
      ['file', 200, true],
      ['file in English', 200, true],
      ['sitemap', 200, true],
      ['feed of titles', 200, false],
      ['feed of events', 200, false],
      ['photo', 200, true],
    ]);
    expect(
      places
        .filter(({ name }) => ['directory', 'file', 'file in English', 'sitemap', 'photo'].includes(name))
        .map(({ cacheControl }) => cacheControl),
    ).toEqual(Array(5).fill('public, max-age=30, must-revalidate'));
    expect(
      places.filter(({ name }) => name.startsWith('page')).map(({ cacheControl }) => cacheControl),
    ).toEqual(Array(2).fill('private, no-cache'));
  });

  test('a page of the directory asks the database as often for many businesses as for one', async () => {
    const count = async (): Promise<number> => {
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      await library.send(DIRECTORY, { variables: { filter: {} } });
      return library.statements.filter((sql) => !sql.includes('outbox_event')).length;
    };
    const ofOne = await count();
    const row =
      (
        await library.house.db.query<Record<string, unknown>>(
          'SELECT * FROM business_listing WHERE business_id = ?',
          [business.id],
        )
      )[0] ?? {};
    const other =
      (
        await library.house.db.query<Record<string, unknown>>('SELECT * FROM business WHERE id = ?', [
          business.id,
        ])
      )[0] ?? {};
    const ids = ['biz_00000000000000000000000001', 'biz_00000000000000000000000002'];
    await library.house.db.transaction(async (tx) => {
      await insertRows(
        tx,
        'business',
        ids.map((id) => ({ ...other, id, slug: id.toLowerCase(), photo_upload_id: null })),
      );
      await insertRows(
        tx,
        'business_listing',
        ids.map((id) => ({
          ...row,
          business_id: id,
          slug: id.toLowerCase(),
          name: 'Lain',
          photo_upload_id: null,
          search_text: ' lain',
          is_open_data: 0,
        })),
      );
      return ok(null);
    });

    const ofThree = await count();
    await library.house.db.transaction(async (tx) => ok(await deleteRows(tx, 'business', 'id', ids)));
    expect(ofThree).toBe(ofOne);
  });

  test('a photo that is taken back answers 410 at once, and again shows when it is shown again', async () => {
    await consent(['PHOTOS'], false);
    const hidden = await get(`/business-photos/${photo}.webp`);
    const ofOwner = await get(`/business-photos/${photo}.webp`, owner.cookie);

    expect([hidden.status, hidden.headers.get('cache-control')]).toEqual([410, 'no-store']);
    expect([ofOwner.status, ofOwner.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    await consent(['PHOTOS'], true);
    expect((await get(`/business-photos/${photo}.webp`)).status).toBe(200);
  });

  test('a place that is not shown is found by no filter', async () => {
    await consent(['LOCATION'], false);

    const { body } = await library.send(DIRECTORY, {
      variables: { filter: { kelurahanCodes: ['35.75.04.1010'] } },
    });
    expect(JSON.stringify(body.data)).not.toContain(MARKER);
    expect(await (await get(directoryPath())).text()).not.toContain(`Gang ${MARKER}`);
    await consent(['LOCATION'], true);
  });

  test('without the consent to be shown nothing is left anywhere, in the very next answer', async () => {
    await everywhere();
    await consent(['PROFILE'], false);

    const places = await everywhere();
    expect(places.map(({ name, status, holds }) => [name, status, holds])).toEqual([
      ['directory', 200, false],
      ['page of the directory', 200, false],
      ['page of the business', 404, false],
      ['search of the directory', 200, false],
      ['search of the catalogue', 200, false],
      ['file', 200, false],
      ['file in English', 200, false],
      ['sitemap', 200, false],
      ['feed of titles', 200, false],
      ['feed of events', 200, false],
      ['photo', 410, false],
    ]);
    const { body } = await library.send('query($id: ID!) { node(id: $id) { id } }', {
      variables: { id: business.id },
    });
    expect(body.data).toEqual({ node: null });
    expect(
      await library.house.db.query(
        'SELECT field, is_public FROM business_consent WHERE business_id = ? ORDER BY recorded_at DESC, id DESC LIMIT 1',
        [business.id],
      ),
    ).toEqual([{ field: 'PROFILE', is_public: 0 }]);
  });

  test('no kept page outlives the consent, however late the index is', async () => {
    await consent(['PROFILE'], true);
    const shown = await everywhere();
    const { search } = library.house;
    const apply = search.apply.bind(search);
    const late = Object.assign(search, {
      apply: async (...change: Parameters<typeof apply>) => {
        await sleep(3_000);
        return apply(...change);
      },
    });

    await consent(['PROFILE'], false);
    const left = await everywhere();

    Object.assign(late, { apply });
    const holds = (places: readonly Looked[]): string[] =>
      places.filter((place) => place.holds).map(({ name }) => name);
    expect(holds(shown)).toContain('page of the business');
    expect(holds(left)).toEqual([]);
    expect(left.find(({ name }) => name === 'page of the business')?.status).toBe(404);
  });

  type Looked = {
    readonly name: string;
    readonly status: number;
    readonly holds: boolean;
    readonly cacheControl: string | null;
  };

  /**
   * Looks at everything that serves businesses; the marker is the name, and a photo holds it by being there.
   */
  async function everywhere(): Promise<Looked[]> {
    const paths = [
      ['directory', directoryPath()],
      ['page of the directory', '/ukm/direktori'],
      ['page of the business', '/ukm/direktori/keripik-zwartkoppel'],
      ['search of the directory', directoryPath({ text: MARKER.toLowerCase() })],
      ['search of the catalogue', `/cari?q=${MARKER}`],
      ['file', '/ukm/direktori.csv'],
      ['file in English', '/en/small-business/directory.csv'],
      ['sitemap', '/sitemap/business.xml'],
      ['feed of titles', '/feed.atom'],
      ['feed of events', '/acara.rss'],
      ['photo', `/business-photos/${photo}.webp`],
    ] as const;
    const looked: Looked[] = [];
    for (const [name, path] of paths) {
      const response = await get(path);
      const text = await response.text();
      looked.push({
        name,
        status: response.status,
        holds:
          name === 'photo'
            ? response.status === 200
            : text.includes(name === 'sitemap' ? `/keripik-${MARKER.toLowerCase()}<` : `Keripik ${MARKER}`),
        cacheControl: response.headers.get('cache-control'),
      });
    }
    return looked;
  }

  function directoryPath(filter: object = {}): string {
    return `/graphql?${new URLSearchParams({ query: DIRECTORY, variables: JSON.stringify({ filter }), operationName: 'Directory' }).toString()}`;
  }

  function get(path: string, cookie?: string): Promise<Response> {
    return fetch(library.origin + path, {
      headers: {
        accept: path.startsWith('/graphql') ? 'application/json' : 'text/html',
        'apollo-require-preflight': '1',
        ...(cookie === undefined ? {} : { cookie }),
      },
    });
  }

  function ask(operation: string, type: string, input: object, cookie = owner.cookie): Promise<Answer> {
    return library.send(
      `mutation($input: ${type}!) { ${operation}(input: $input) { business { id version path products { photo { url } } } userErrors { message field } } }`,
      { variables: { input }, cookie },
    );
  }

  async function update(changes: object): Promise<void> {
    business = profileIn(
      await ask('updateBusiness', 'UpdateBusinessInput', {
        id: business.id,
        version: business.version,
        changes,
      }),
    );
  }

  async function consent(fields: readonly string[], isPublic: boolean): Promise<void> {
    business = profileIn(
      await ask('setBusinessConsent', 'SetBusinessConsentInput', {
        id: business.id,
        consents: fields.map((field) => ({ field, isPublic })),
      }),
    );
  }

  async function sendPhoto(): Promise<string> {
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#b0502e' } })
      .png()
      .toBuffer();
    const { body } = await library.send(
      'mutation($input: CreateBusinessPhotoUploadInput!) { createBusinessPhotoUpload(input: $input) { uploadId url userErrors { message } } }',
      {
        cookie: owner.cookie,
        variables: {
          input: {
            businessId: business.id,
            fileName: 'foto.png',
            size: bytes.length,
            contentType: 'image/png',
          },
        },
      },
    );
    const { uploadId, url } = (
      body.data as unknown as { createBusinessPhotoUpload: { uploadId: string; url: string } }
    ).createBusinessPhotoUpload;
    const stored = await fetch(library.origin + url, {
      method: 'PUT',
      headers: { 'content-type': 'image/png', cookie: owner.cookie },
      body: new Uint8Array(bytes),
    });
    if (stored.status !== 204) throw new Error(`The photo was not stored: ${await stored.text()}`);
    return uploadId;
  }
});

function profileIn({ body }: Answer): Profile {
  const payload = Object.values(body.data ?? {})[0] as unknown as
    { business: Profile | null; userErrors: { message: string }[] } | undefined;
  if (!payload?.business) throw new Error(JSON.stringify(body));
  return payload.business;
}
