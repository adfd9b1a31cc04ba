import { addList } from './testing/add-list';
import type { PortalHome } from './testing/portal-home';
import { openPortal, ORIGIN } from './testing/portal-home';
import { readPage } from './testing/read-page';

const NOINDEX = '<meta name="robots" content="noindex" />';

let portal: PortalHome;
let titleId = '';

beforeAll(async () => {
  portal = await openPortal();
  titleId = await portal.addTitle({ title: { titleProper: 'Laskar Pelangi' } });
});

afterAll(() => portal.close());

const add = (name: string, visibility: string, status: string): Promise<string> =>
  addList(portal.house, { name, visibility, status, titleId });
const page = async (id: string) => readPage(await portal.get(`/daftar-baca/${id}`, { accept: 'text/html' }));

test('a list that staff have read is written for everybody, named to search engines and stands in the sitemap', async () => {
  const id = await add('Buku <b>hujan</b>', 'PUBLIC', 'PUBLISHED');

  const { status, title, headings, text, facts, canonical } = await page(id);

  expect({ status, title, headings, canonical }).toEqual({
    status: 200,
    title: 'Buku <b>hujan</b> · Pustaka Pasuruan',
    headings: ['Buku <b>hujan</b>'],
    canonical: `${ORIGIN}/daftar-baca/${id}`,
  });
  expect(facts.map((fact) => fact['@type'])).toEqual(['ItemList', 'BreadcrumbList']);
  expect([text.includes(NOINDEX), text.includes('Laskar Pelangi</a>')]).toEqual([false, true]);
  expect((await portal.get('/sitemap/readingList.xml')).body).toContain(
    `<loc>${ORIGIN}/daftar-baca/${id}</loc>`,
  );
});

test.each([
  ['LINK', 'PENDING', true],
  ['PUBLIC', 'PENDING', true],
  ['PRIVATE', 'PENDING', false],
  ['PUBLIC', 'REFUSED', false],
])(
  'a list that is %s and %s is not for search engines, and shows its books to anybody: %s',
  async (visibility, status, isShown) => {
    const id = await add('Rahasia', visibility, status);

    const { status: answer, text } = await page(id);

    expect([answer, text.includes(NOINDEX), text.includes('Laskar Pelangi</a>')]).toEqual([
      200,
      true,
      isShown,
    ]);
    expect((await portal.get('/sitemap/readingList.xml')).body).not.toContain(id);
  },
);

test('a list that is not there is 404, whatever its id looks like', async () => {
  expect((await page('rls_00000000000000000000000000')).status).toBe(404);
  expect((await page('none')).status).toBe(404);
});
