import { createPartner } from '../../modules/partners';
import type { PortalHome } from './testing/portal-home';
import { openPortal, ORIGIN } from './testing/portal-home';
import { readPage } from './testing/read-page';

const STAFF = { kind: 'system', name: 'test' } as const;

let portal: PortalHome;

beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const add = async (name: string, isPublic: boolean): Promise<string> => {
  const made = await createPartner(portal.house, STAFF, {
    partner: {
      kind: 'COMMUNITY',
      name,
      isPublic,
      website: 'https://klub.example/',
      phone: '0812 3456 7890',
      summary: { indonesian: 'Membaca tiap Jumat.' },
    },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value.partnerId;
};
const page = async (path: string) => readPage(await portal.get(path, { accept: 'text/html' }));

test('a partner that the portal shows has a page for people and search engines, without what only staff know', async () => {
  const id = await add('Klub <b>Baca</b>', true);

  const { status, title, headings, text, facts, canonical } = await page(`/mitra/${id}`);

  expect({ status, title, headings, canonical }).toEqual({
    status: 200,
    title: 'Klub <b>Baca</b> · Pustaka Pasuruan',
    headings: expect.arrayContaining(['Klub <b>Baca</b>']) as unknown,
    canonical: `${ORIGIN}/mitra/${id}`,
  });
  expect(facts.map((fact) => fact['@type'])).toEqual(['Organization', 'BreadcrumbList']);
  expect([text.includes('Membaca tiap Jumat.'), text.includes('0812')]).toEqual([true, false]);
  expect((await portal.get('/sitemap/partner.xml')).body).toContain(`<loc>${ORIGIN}/mitra/${id}</loc>`);
});

test('the list names public partners and narrows by kind; a hidden one has neither line, page nor place in the sitemap', async () => {
  const hidden = await add('Klub Sembunyi', false);
  await add('Klub Tampak', true);

  const [all, schools] = [await page('/mitra'), await page('/en/partners?jenis=SCHOOL')];

  expect([all.text.includes('Klub Tampak'), all.text.includes('Klub Sembunyi')]).toEqual([true, false]);
  expect([schools.status, schools.text.includes('Klub Tampak')]).toEqual([200, false]);
  expect((await page(`/mitra/${hidden}`)).status).toBe(404);
  expect((await portal.get('/sitemap/partner.xml')).body).not.toContain(hidden);
});
