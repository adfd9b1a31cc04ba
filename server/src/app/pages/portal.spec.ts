import { PATHS } from './routes';
import { seedSamplePages, seedSampleStandards } from '../../modules/feedback';
import { seedSampleNewsletters } from '../../modules/newsletters';
import { seedSampleStories } from '../../modules/publishing';
import { createFloorPlan } from '../../modules/spaces/floor-plans/save-floor-plan';
import { createSpace } from '../../modules/spaces/save-space';
import { changeEventStatus } from '../../modules/programmes/events/change-event-status';
import { createProgramme } from '../../modules/programmes/programmes/save-programme';
import { createPartner } from '../../modules/partners';
import { addBusiness } from './testing/add-business';
import { addGuide } from './testing/add-guide';
import { addList } from './testing/add-list';
import { addInvitation } from './testing/add-invitation';
import type { Page } from './testing/read-page';
import { readPage } from './testing/read-page';
import type { PortalHome } from './testing/portal-home';
import { openPortal, ORIGIN } from './testing/portal-home';

const HOSTILE = `<img src=x onerror="alert(1)">'& </script>`;

let portal: PortalHome;
let laskar = '';
let hostile = '';
let removed = '';
let invitation: Awaited<ReturnType<typeof addInvitation>>;
let business: string;
let partner: string;
let floorPlan: string;
let space: string;
let guide: string;
/** A survey nobody made: its page says so. */
const SURVEY = 'tidak-ada';
/** A certificate nobody has: its page says so. */
const PAPER = 'SRT-2026-000001';
const PARTNER = 'prt_00000000000000000000000001';
const SCHOOL = 'prt_00000000000000000000000002';
/** A list that its owner alone may see: here it says nothing, but is there. */
const LIST = 'rls_00000000000000000000000001';
const CASE = 'ADU-26-0001';
/** When staff wrote the pages and standards of this portal. */
const WRITTEN = { seed: 1, today: '2026-11-24' };

beforeAll(async () => {
  portal = await openPortal();
  const copies = [{ branchId: portal.branchId, count: 2 }];
  laskar = await portal.addTitle({
    title: {
      titleProper: 'Laskar Pelangi',
      publisher: 'Bentang Pustaka',
      publicationYear: 2005,
      languages: ['ind'],
      summary: 'Sepuluh anak Belitung bersekolah.',
      identifiers: [{ kind: 'ISBN', printed: '979-3062-79-7' }],
      classifications: [{ scheme: 'DDC', number: '899.221 3' }],
      contributions: [{ newName: 'Andrea Hirata', role: 'AUTHOR' }],
      subjects: [{ newHeading: 'Fiksi Indonesia' }],
    },
    copies,
  });
  hostile = await portal.addTitle({
    title: {
      titleProper: HOSTILE,
      contributions: [{ newName: HOSTILE, role: 'AUTHOR' }],
      subjects: [{ newHeading: HOSTILE }],
      summary: HOSTILE,
    },
    copies,
  });
  await addList(portal.house, {
    id: LIST,
    name: 'Milik sendiri',
    visibility: 'PRIVATE',
    status: 'PUBLISHED',
    titleId: laskar,
  });
  removed = await portal.addTitle({ title: { titleProper: 'Sudah ditarik' } });
  await portal.removeTitle(removed);
  invitation = await addInvitation(portal.house, 'Dongeng <b>Sabtu</b>');
  business = await addBusiness(portal.house, 'Keripik <b>Uji</b>');
  guide = await addGuide(portal.house, 'Izin <b>Uji</b>');
  partner = await addPartner('Komunitas <b>Uji</b>');
  floorPlan = await addFloorPlan('Lantai <b>Uji</b>');
  space = await addSpace('Ruang <b>Uji</b>');
  await seedSamplePages(portal.house, WRITTEN);
  await seedSampleStories(portal.house, WRITTEN);
  await seedSampleNewsletters(portal.house, WRITTEN);
  await seedSampleStandards(portal.house, WRITTEN);
});

afterAll(() => portal.close());

const page = async (target: string): Promise<Page> =>
  readPage(await portal.get(target, { accept: 'text/html' }));

async function addPartner(name: string): Promise<string> {
  const made = await createPartner(
    portal.house,
    { kind: 'system', name: 'test' },
    { partner: { kind: 'COMMUNITY', name, isPublic: true } },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value.partnerId;
}

async function addFloorPlan(name: string): Promise<string> {
  const [branch] = await portal.house.db.query<{ id: string }>('SELECT id FROM branch ORDER BY id LIMIT 1');
  const made = await createFloorPlan(
    portal.house,
    { kind: 'system', name: 'test' },
    { branchId: branch?.id ?? '', plan: { name: { indonesian: name }, isPublic: true } },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value.id;
}

async function addSpace(name: string): Promise<string> {
  const [branch] = await portal.house.db.query<{ id: string }>('SELECT id FROM branch ORDER BY id LIMIT 1');
  const made = await createSpace(
    portal.house,
    { kind: 'system', name: 'test' },
    { branchId: branch?.id ?? '', space: { name: { indonesian: name }, kind: 'MEETING_ROOM' } },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value.id;
}

/** An address of every page in both languages, with things that exist. */
async function everyAddress(): Promise<string[]> {
  const [person] = await portal.house.db.query<{ id: string }>(
    "SELECT id FROM contributor WHERE preferred_name = 'Andrea Hirata'",
  );
  const [subject] = await portal.house.db.query<{ id: string }>(
    "SELECT id FROM subject WHERE heading = 'Fiksi Indonesia'",
  );
  const ids: Readonly<Record<string, string | undefined>> = {
    title: laskar,
    contributor: person?.id,
    subject: subject?.id,
    ...invitation,
    business,
    guide,
    readingList: LIST,
    myPartner: PARTNER,
    classSets: SCHOOL,
    certificate: PAPER,
    feedbackCase: CASE,
    partner,
    contract: 'Query',
    partnerGroups: SCHOOL,
    partnerVisits: SCHOOL,
    partnerSuggestions: SCHOOL,
    partnerYear: SCHOOL,
    floorPlan,
    space,
    sitePage: 'tanya-jawab',
    story: 'sungai-gembong-dalam-tujuh-peta',
    newsletter: 'selamat-datang-di-jumat-pagi',
    service: 'meminjam-buku',
    answerSurvey: SURVEY,
  };
  return Object.values(PATHS).flatMap((paths) =>
    Object.entries(paths).map(([name, pattern]) => pattern.replace(':id', ids[name] ?? '')),
  );
}

/** What only one person can use, or only once. */
const own: readonly string[] = [PATHS.ID, PATHS.EN].flatMap(
  ({
    myLibrary,
    myMessages,
    myData,
    myBusiness,
    mySecurity,
    myPartners,
    myPartner,
    classSets,
    myHistory,
    myInternet,
    kiosk,
    myLists,
    readingList,
    businessPath,
    setPassword,
    verify,
    registration,
    booking,
    myBookings,
    myVolunteering,
    newsletterSubscription,
    proposal,
    certificate,
    feedbackCase,
    survey,
    answerSurvey,
    ...acts
  }) => [
    myLibrary,
    myMessages,
    myData,
    myBusiness,
    mySecurity,
    myPartners,
    myPartner.replace(':id', PARTNER),
    classSets.replace(':id', SCHOOL),
    myHistory,
    myInternet,
    kiosk,
    myLists,
    readingList.replace(':id', LIST),
    businessPath,
    setPassword,
    verify,
    registration,
    booking,
    myBookings,
    myVolunteering,
    newsletterSubscription,
    proposal,
    certificate.replace(':id', PAPER),
    feedbackCase.replace(':id', CASE),
    survey,
    answerSurvey.replace(':id', SURVEY),
    ...[acts.partnerGroups, acts.partnerVisits, acts.partnerSuggestions, acts.partnerYear].map((path) =>
      path.replace(':id', SCHOOL),
    ),
  ],
);

test('a page of one member alone is not for search engines and has one heading', async () => {
  for (const address of own) {
    const { status, headings, alternates, text } = await page(address);

    expect({ status, headings: headings.length, alternates }).toEqual({
      status: 200,
      headings: 1,
      alternates: {},
    });
    expect(text).toContain('<meta name="robots" content="noindex" />');
  }
});

test('every page for everybody answers in both languages with one heading and names its other language', async () => {
  for (const address of (await everyAddress()).filter((each) => !own.includes(each))) {
    const { status, language, headings, alternates, canonical } = await page(address);

    expect({ address, status, language, headings: headings.length }).toEqual({
      address,
      status: 200,
      language: address.startsWith('/en') ? 'en' : 'id',
      headings: 1,
    });
    expect(Object.keys(alternates)).toEqual(['id', 'en', 'x-default']);
    expect(canonical).toBe(ORIGIN + address);
    const other = await page(alternates[language === 'id' ? 'en' : 'id']?.slice(ORIGIN.length) ?? '');
    expect(other.alternates).toEqual(alternates);
  }
});

test('no page holds a script that runs, a style in its text, or a part that was not drawn', async () => {
  for (const address of [...(await everyAddress()), `/judul/${hostile}`, '/tidak-ada']) {
    const { text, scripts } = await page(address);

    expect(
      scripts.filter(
        ({ type, source }) =>
          source === null && type !== 'application/ld+json' && type !== 'application/json',
      ),
    ).toEqual([]);
    // The code that other sites may paste is text.
    const markup = text.replace(/<textarea.*?<\/textarea>/gs, '');
    expect(markup).not.toMatch(/<style|\sstyle=|\son[a-z]+="/);
    expect(markup).not.toMatch(/<!--\$[!?]-->/);
  }
});

test('a title page tells messengers and search engines what it is', async () => {
  const { title, meta, facts } = await page(`/judul/${laskar}`);

  expect(title).toBe('Laskar Pelangi · Pustaka Pasuruan');
  expect(meta['og:title']).toBe('Laskar Pelangi, Andrea Hirata');
  expect(meta['og:description']).toBe(
    'Laskar Pelangi karya Andrea Hirata. Bentang Pustaka, 2005. Buku, 2 dari 2 eksemplar tersedia. Sepuluh anak Belitung bersekolah.',
  );
  expect(meta['og:image']).toMatch(new RegExp(`^${ORIGIN}/covers/${laskar}-[0-9a-f]{12}\\.png$`));
  expect(facts.map((fact) => fact['@type'])).toEqual(['Book', 'BreadcrumbList']);
  expect(facts[0]).toMatchObject({
    name: 'Laskar Pelangi',
    isbn: '9789793062792',
    datePublished: '2005',
    inLanguage: 'id',
    author: { '@type': 'Person', name: 'Andrea Hirata' },
    offers: { availability: 'https://schema.org/InStock' },
  });
});

test('other pages describe the site, the branches, the person and the list', async () => {
  const [, , , person] = await everyAddress();

  expect((await page('/')).facts.map((fact) => fact['@type'])).toEqual(['WebSite', 'Library']);
  expect((await page('/kunjungi')).facts[0]).toMatchObject({
    '@type': 'Library',
    openingHoursSpecification: [{ dayOfWeek: 'https://schema.org/Tuesday', opens: '08:00', closes: '16:00' }],
  });
  expect((await page(person ?? '')).facts.map((fact) => fact['@type'])).toEqual([
    'Person',
    'ItemList',
    'BreadcrumbList',
  ]);
  expect((await page('/cari?q=laskar')).facts[0]).toMatchObject({
    '@type': 'ItemList',
    itemListElement: [{ name: 'Laskar Pelangi', url: `${ORIGIN}/judul/${laskar}` }],
  });
});

test('the first answer travels with the page under the variables the portal asks with', async () => {
  const { initial } = await page('/en/search?q=laskar&untuk=ROBOTS&kelas=8');

  expect(initial.locale).toBe('EN');
  expect(initial.results.map(({ operationName, variables }) => ({ operationName, variables }))).toEqual([
    {
      operationName: 'SearchPage',
      variables: {
        text: 'laskar',
        filter: { classes: ['8'] },
        first: 20,
        locale: 'EN',
        today: '2026-11-24',
        withEvents: true,
      },
    },
  ]);
  expect(initial.results[0]?.data).toMatchObject({
    searchCatalogue: { totalCount: 1, __typename: 'CatalogueSearchConnection' },
  });
});

test('a search can be asked and read without scripts', async () => {
  const { text } = await page('/cari?q=laskar');

  expect(text).toContain('action="/cari" method="get"');
  expect(text).toContain('value="laskar"');
  expect(text).toContain(`<h2><a href="/judul/${laskar}">Laskar Pelangi</a></h2>`);
  expect(text).toContain('name="cabang"');
});

test('what lacks a word follows below a line that says so, with a filter for the word of form', async () => {
  const { text } = await page('/cari?q=laskar+pelangi+zxqwv');

  expect(text).toContain('Belum ada judul dengan semua kata itu');
  expect(text).toContain(
    '<h2 class="without"><span>Tanpa kata <em>zxqwv</em></span><span>1 judul</span></h2>',
  );
  expect(text.indexOf('class="without"')).toBeLessThan(
    text.indexOf(`<h2><a href="/judul/${laskar}">Laskar Pelangi</a></h2>`),
  );
});

test('the line above the list counts what has every word and what lacks some apart', async () => {
  const count = async (path: string) =>
    /<p class="grow count" role="status">(.*?)<\/p>/.exec((await page(path)).text)?.[1];

  expect(
    await Promise.all(['/cari?q=laskar+pelangi+zxqwv', '/en/search?q=laskar+pelangi+zxqwv'].map(count)),
  ).toEqual([
    '<span id="found-count">Belum ada judul dengan semua kata itu</span> · 1 judul tanpa sebagian kata',
    '<span id="found-count">No title has all these words yet</span> · 1 title without some of the words',
  ]);
  expect(await count('/cari?q=laskar')).toBe('<span id="found-count">1 judul</span>');
});

test('a service of the library answers in place of a title, in both languages', async () => {
  const [indonesian, english] = await Promise.all(
    ['/cari?q=jam+buka', '/en/search?q=opening+hours'].map(page),
  );

  expect(indonesian?.text).toContain('<a href="/kunjungi">Jam buka, alamat, dan kontak</a>');
  expect(indonesian?.text).toContain('Di katalog belum ada judul tentang “jam buka”.');
  expect(english?.text).toContain('<a href="/en/visit">Opening hours, address and contact</a>');
});

test('events to come that match the words stand before the titles, on the first page only', async () => {
  const [first, filtered, later] = await Promise.all(
    ['/cari?q=sabtu', '/en/search?q=sabtu&kelas=8', '/cari?q=sabtu&setelah=x'].map(page),
  );

  expect(
    [first?.text, filtered?.text].map((text) =>
      text?.includes(`/${invitation.event}">Dongeng &lt;b&gt;Sabtu&lt;/b&gt;</a>`),
    ),
  ).toEqual([true, true]);
  expect(later?.text).not.toContain(invitation.event);
});

test('words of a record stay words, wherever they stand', async () => {
  for (const address of [
    `/judul/${hostile}`,
    `/en/titles/${hostile}`,
    `/cari?q=${encodeURIComponent(HOSTILE)}`,
    '/jelajah',
    '/',
  ]) {
    const { text, headings } = await page(address);

    expect(text).not.toContain('<img src=x');
    if (address.includes(hostile)) expect(headings).toEqual([HOSTILE]);
  }
});

test('what never was is not found, what was deleted is gone, and both are pages', async () => {
  const answers = await Promise.all(
    [
      `/judul/${removed}`,
      `/en/titles/${removed}`,
      '/judul/ttl_00000000000000000000000000',
      '/judul/kosong',
      '/en/people/ctb_00000000000000000000000000',
      '/tidak/ada',
      '/en/nowhere',
    ].map(page),
  );

  expect(answers.map(({ status }) => status)).toEqual([410, 410, 404, 404, 404, 404, 404]);
  expect(answers.map(({ headings }) => headings[0])).toEqual([
    'Judul ini sudah ditarik dari katalog',
    'This title was withdrawn from the catalogue',
    'Halaman ini tidak ada',
    'Halaman ini tidak ada',
    'This page does not exist',
    'Halaman ini tidak ada',
    'This page does not exist',
  ]);
  expect(answers.every(({ canonical }) => canonical === null)).toBe(true);
});

test('hostile addresses are refused or answered, never failed', async () => {
  const long = 'a'.repeat(8_000);
  const statuses = await Promise.all(
    [
      '/judul/%00',
      '/judul/%ED%A0%80',
      '/judul/%',
      '/%ED%A0%80',
      '/cari?q=%00',
      '/cari?q=%ED%A0%80',
      '/cari?q=laskar%ff',
      '/en/search?q=%ff',
      '/cari?q=%',
      `/cari?q=${long}`,
      '/cari?setelah=x',
      '/cari?cabang=x&kelas=%22%27&dari=9999&sampai=0',
      '/cari?__proto__=1&constructor=2',
      '/../../etc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      '/assets/../index.html',
      '/judul/..%2F..',
      '/sitemap/title-x.xml',
      '/covers/..%2F..%2Fetc.svg',
      '/uploads/..%2Fx',
      '/marc/ttl_x.xml',
    ].map(async (target) => [target.slice(0, 40), (await portal.get(target)).status]),
  );

  expect(Object.fromEntries(statuses)).toEqual({
    '/judul/%00': 404,
    '/judul/%ED%A0%80': 400,
    '/judul/%': 400,
    '/%ED%A0%80': 400,
    '/cari?q=%00': 200,
    '/cari?q=%ED%A0%80': 400,
    '/cari?q=laskar%ff': 400,
    '/en/search?q=%ff': 400,
    '/cari?q=%': 200,
    [`/cari?q=${long}`.slice(0, 40)]: 200,
    '/cari?setelah=x': 400,
    ['/cari?cabang=x&kelas=%22%27&dari=9999&sampai=0'.slice(0, 40)]: 200,
    '/cari?__proto__=1&constructor=2': 200,
    '/../../etc/passwd': 404,
    '/..%2f..%2fetc%2fpasswd': 404,
    '/assets/../index.html': 404,
    '/judul/..%2F..': 404,
    '/sitemap/title-x.xml': 404,
    '/covers/..%2F..%2Fetc.svg': 404,
    '/uploads/..%2Fx': 404,
    '/marc/ttl_x.xml': 404,
  });
});

test('events and programmes that everybody may see stand in the sitemap, those that are not out do not', async () => {
  const made = await createProgramme(
    portal.house,
    { kind: 'system', name: 'test' },
    { kind: 'STORYTELLING', name: { indonesian: 'Belum terbit' } },
  );
  const hidden = made.ok ? made.value.programmeId : '';
  const [index, events, programmes] = await Promise.all(
    ['/sitemap.xml', '/sitemap/event.xml', '/sitemap/programme.xml'].map(
      async (target) => (await portal.get(target)).body,
    ),
  );

  expect(index).toContain(`<loc>${ORIGIN}/sitemap/event.xml</loc>`);
  expect(index).toContain(`<loc>${ORIGIN}/sitemap/programme.xml</loc>`);
  expect(events).toContain(`<loc>${ORIGIN}/acara/${invitation.event}</loc>`);
  expect(programmes).toContain(`<loc>${ORIGIN}/program/${invitation.programme}</loc>`);
  expect(hidden).toMatch(/^prg_/);
  expect(programmes).not.toContain(hidden);
});

test('a slash too many leads to the one address', async () => {
  const answer = await portal.get('/cari/?q=laskar');

  expect([answer.status, answer.headers.location]).toEqual([308, '/cari?q=laskar']);
});

test('the theme a reader chose is there before the first paint, and nothing else of the cookie is', async () => {
  const themed = await portal.get('/', { cookie: 'theme=dark' });
  const forged = await portal.get('/', { cookie: 'theme=%22%3E%3Cscript%3E' });

  expect(themed.body).toContain('<html lang="id" data-theme="dark">');
  expect(forged.body).toContain('<html lang="id">');
  expect(themed.headers['vary']).toContain('Cookie');
});

test('a page that has not changed is not sent again, and a change is seen at once', async () => {
  const first = await portal.get('/cari?q=berikutnya');
  const again = await portal.get('/cari?q=berikutnya', { 'if-none-match': first.headers.etag ?? '' });
  await portal.addTitle({ title: { titleProper: 'Berikutnya' } });
  const changed = await portal.get('/cari?q=berikutnya', { 'if-none-match': first.headers.etag ?? '' });

  expect([first.status, again.status, again.body, changed.status]).toEqual([200, 304, '', 200]);
  expect(changed.body).toContain('Berikutnya');
});

test('a program that asks for a missing address gets no page', async () => {
  const answers = await Promise.all([
    portal.get('/tidak-ada.js'),
    portal.get('/tidak-ada', { accept: 'application/json' }),
    portal.send('/cari', { method: 'POST' }),
  ]);

  expect(answers.map(({ status, headers }) => [status, headers['content-type']])).toEqual(
    Array(3).fill([404, 'application/json; charset=utf-8']),
  );
});

test('a month that the calendar does not have is named, and this month is shown', async () => {
  const unknown = await page('/acara?bulan=1800-01');

  expect(unknown.text).toContain('Kalender ini tidak punya “1800-01”. Yang tampil bulan ini.');
  expect(unknown.text).toContain('November 2026');
  expect((await page('/acara?bulan=2026-12')).text).not.toContain('Kalender ini tidak punya');
});

test('who searches an event that was called off finds it with a word that it is, below those to come', async () => {
  const { event } = await addInvitation(portal.house, 'Anyaman pandan');
  // A page that is kept for seconds is not asked twice.
  const found = async (words: string) => (await page(`/cari?q=${words}`)).text.replace(/<[^>]+>/g, '|');
  const before = await found('anyaman+pandan');
  expect(before).toMatch(/Acara yang cocok.*Anyaman pandan/);
  expect(before).not.toContain('Dibatalkan');
  const [{ version } = { version: 0 }] = await portal.house.db.query<{ version: number }>(
    'SELECT version FROM event WHERE id = ?',
    [event],
  );
  const calledOff = await changeEventStatus(
    portal.house,
    { kind: 'system', name: 'test' },
    { id: event, version, status: 'CANCELLED', notice: { indonesian: 'Perajin sakit.' } },
  );
  expect(calledOff).toMatchObject({ ok: true });

  expect(await found('pandan+anyaman')).toMatch(/Acara yang cocok.*Anyaman pandan.*Dibatalkan/);
});
