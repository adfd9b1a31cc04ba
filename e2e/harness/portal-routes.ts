import portalPaths from '../../schema/portal-paths.json';
import { ask } from './library';
import { libraryDay } from './library-day';

/** A page of the portal: the same thing at its Indonesian and its English address. */
export type PortalRoute = { readonly name: string; readonly id: string; readonly en: string };

/** The survey of the sample that everybody may answer. */
const SURVEY = 'persepsi-perpustakaan';

type Example = { readonly path: string };
type Examples = { readonly searchCatalogue: { readonly nodes: readonly { readonly title: ExampleTitle }[] } };
type ExampleTitle = Example & {
  readonly contributions: readonly { readonly contributor: Example }[];
  readonly subjects: readonly Example[];
};

/** Lists the kinds of pages, so that tests can be named before the library is asked for examples. */
export const pageNames = [
  'home',
  'search',
  'search that finds nothing',
  'title',
  'person',
  'subject',
  'browse',
  'reading lists',
  'reading list',
  'visit',
  'borrowing rules',
  'privacy',
  'accessibility',
  'site page',
  'links',
  'stories',
  'story',
  'newsletters',
  'newsletter',
  'newsletter subscription',
  'spaces',
  'floor plan',
  'space',
  'volunteers',
  'services',
  'service',
  'small business',
  'guide',
  'size tool',
  'price tool',
  'cash-flow tool',
  'directory',
  'business',
  'events',
  'week of events',
  'course',
  'exhibition',
  'programme',
  'event person',
  'children',
  'schools',
  'partners',
  'partner',
  'propose',
  'proposal',
  'survey',
  'answer survey',
  'survey results',
  'registration',
  'booking',
  'feedback',
  'feedback case',
  'ask',
  'data',
  'explorer',
  'contract changes',
  'service status',
  'contract',
  'consultations',
  'sign in',
  'join',
  'forgot password',
  'set password',
  'verify',
] as const;

/** Names one kind of page. */
export type PageName = (typeof pageNames)[number];

/** Pages of one person or behind a secret, which no search engine may list. */
export const unlistedPages: readonly PageName[] = [
  'registration',
  'booking',
  'set password',
  'verify',
  'proposal',
  'survey',
  'answer survey',
  'feedback case',
  'newsletter subscription',
];

/** Fills the table of addresses with examples: every address of the portal, in both languages. */
export function everyAddress(
  routes: Record<PageName, PortalRoute>,
): readonly { readonly page: string; readonly path: string }[] {
  const idOf = (name: PageName): string => routes[name].id.split('/').at(-1) ?? '';
  const ids: Readonly<Record<string, string>> = {
    title: idOf('title'),
    contributor: idOf('person'),
    subject: idOf('subject'),
    business: idOf('business'),
    guide: idOf('guide'),
    floorPlan: idOf('floor plan'),
    space: idOf('space'),
    sitePage: idOf('site page'),
    story: idOf('story'),
    newsletter: idOf('newsletter'),
    service: idOf('service'),
    event: idOf('course'),
    programme: idOf('programme'),
    eventPerson: idOf('event person'),
    readingList: idOf('reading list'),
    partner: idOf('partner'),
    contract: 'Query',
    myPartner: 'prt_00000000000000000000000001',
    partnerGroups: 'prt_00000000000000000000000001',
    partnerVisits: 'prt_00000000000000000000000001',
    partnerSuggestions: 'prt_00000000000000000000000001',
    partnerYear: 'prt_00000000000000000000000001',
    classSets: 'prt_00000000000000000000000002',
    // Nobody has it: its page says so.
    certificate: 'SRT-2026-000001',
    feedbackCase: idOf('feedback case'),
    answerSurvey: idOf('answer survey'),
  };
  return Object.values(portalPaths).flatMap((table) =>
    Object.entries(table).map(([page, pattern]) => ({ page, path: pattern.replace(':id', ids[page] ?? '') })),
  );
}

/** Asks the library for one example of every kind of page. */
export async function portalRoutes(address?: string): Promise<Record<PageName, PortalRoute>> {
  const { title, person, subject } = await findExamples(address);
  const readingList = await findReadingList(address);
  const partner = await findPartner(address);
  const floorPlan = await findFloorPlan(address);
  const space = await findSpace(address);
  const { course, exhibition, programme, eventPerson } = await findEvents(address);
  return {
    home: { name: 'home', id: '/', en: '/en' },
    search: { name: 'search', id: '/cari?q=laskar+pelangi', en: '/en/search?q=laskar+pelangi' },
    'search that finds nothing': {
      name: 'search that finds nothing',
      id: '/cari?q=xyzzyqwv',
      en: '/en/search?q=xyzzyqwv',
    },
    title: { name: 'title', id: title, en: title.replace('/judul/', '/en/titles/') },
    person: { name: 'person', id: person, en: person.replace('/pengarang/', '/en/people/') },
    subject: { name: 'subject', id: subject, en: subject.replace('/subjek/', '/en/subjects/') },
    browse: { name: 'browse', id: '/jelajah', en: '/en/browse' },
    'reading lists': { name: 'reading lists', id: '/daftar-bacaan', en: '/en/reading-lists' },
    'reading list': {
      name: 'reading list',
      id: `/daftar-baca/${readingList}`,
      en: `/en/reading-lists/${readingList}`,
    },
    visit: { name: 'visit', id: '/kunjungi', en: '/en/visit' },
    'borrowing rules': { name: 'borrowing rules', id: '/aturan-pinjam', en: '/en/borrowing-rules' },
    privacy: { name: 'privacy', id: '/privasi', en: '/en/privacy' },
    accessibility: { name: 'accessibility', id: '/aksesibilitas', en: '/en/accessibility' },
    spaces: { name: 'spaces', id: '/ruang', en: '/en/rooms' },
    'floor plan': {
      name: 'floor plan',
      id: `/ruang/denah/${floorPlan}`,
      en: `/en/rooms/floor-plan/${floorPlan}`,
    },
    space: { name: 'space', id: `/ruang/${space}`, en: `/en/rooms/${space}` },
    volunteers: { name: 'volunteers', id: '/relawan', en: '/en/volunteers' },
    services: { name: 'services', id: '/layanan', en: '/en/services' },
    service: { name: 'service', id: '/layanan/meminjam-buku', en: '/en/services/meminjam-buku' },
    newsletters: { name: 'newsletters', id: '/buletin', en: '/en/newsletters' },
    newsletter: {
      name: 'newsletter',
      id: '/buletin/selamat-datang-di-jumat-pagi',
      en: '/en/newsletters/selamat-datang-di-jumat-pagi',
    },
    'newsletter subscription': {
      name: 'newsletter subscription',
      id: '/buletin/langganan',
      en: '/en/newsletters/subscription',
    },
    links: { name: 'links', id: '/tautan', en: '/en/links' },
    stories: { name: 'stories', id: '/kabar', en: '/en/news' },
    story: {
      name: 'story',
      id: '/kabar/sungai-gembong-dalam-tujuh-peta',
      en: '/en/news/sungai-gembong-dalam-tujuh-peta',
    },
    'site page': { name: 'site page', id: '/laman/tanya-jawab', en: '/en/pages/tanya-jawab' },
    'small business': { name: 'small business', id: '/ukm', en: '/en/small-business' },
    guide: {
      name: 'guide',
      id: '/ukm/panduan/izin-usaha-keripik',
      en: '/en/small-business/guides/izin-usaha-keripik',
    },
    'size tool': {
      name: 'size tool',
      id: '/ukm/alat/skala-usaha?jumlah=2000000001',
      en: '/en/small-business/tools/business-size?jumlah=2000000001',
    },
    'price tool': {
      name: 'price tool',
      id: '/ukm/alat/harga-jual?bahan=240000&hasil=40&tetap=400000&kali=10',
      en: '/en/small-business/tools/selling-price?bahan=240000&hasil=40&tetap=400000&kali=10',
    },
    'cash-flow tool': {
      name: 'cash-flow tool',
      id: '/ukm/alat/arus-kas',
      en: '/en/small-business/tools/cash-flow',
    },
    directory: { name: 'directory', id: '/ukm/direktori', en: '/en/small-business/directory' },
    business: {
      name: 'business',
      id: '/ukm/direktori/keripik-tempe-bu-sulis',
      en: '/en/small-business/directory/keripik-tempe-bu-sulis',
    },
    events: { name: 'events', id: '/acara', en: '/en/events' },
    'week of events': {
      name: 'week of events',
      id: `/acara?pekan=${libraryDay()}`,
      en: `/en/events?pekan=${libraryDay()}`,
    },
    course: { name: 'course', id: course, en: course.replace('/acara/', '/en/events/') },
    exhibition: { name: 'exhibition', id: exhibition, en: exhibition.replace('/acara/', '/en/events/') },
    programme: { name: 'programme', id: programme, en: programme.replace('/program/', '/en/programmes/') },
    'event person': {
      name: 'event person',
      id: eventPerson,
      en: eventPerson.replace('/tokoh/', '/en/event-people/'),
    },
    children: { name: 'children', id: '/anak', en: '/en/children' },
    schools: { name: 'schools', id: '/sekolah', en: '/en/schools' },
    partners: { name: 'partners', id: '/mitra', en: '/en/partners' },
    partner: { name: 'partner', id: `/mitra/${partner}`, en: `/en/partners/${partner}` },
    propose: { name: 'propose', id: '/acara/usulkan', en: '/en/events/propose' },
    proposal: { name: 'proposal', id: '/acara/usulan', en: '/en/events/proposal' },
    survey: { name: 'survey', id: '/survei', en: '/en/survey' },
    'answer survey': { name: 'answer survey', id: `/survei/${SURVEY}`, en: `/en/survey/${SURVEY}` },
    'survey results': { name: 'survey results', id: '/hasil-survei', en: '/en/survey-results' },
    registration: { name: 'registration', id: '/pendaftaran', en: '/en/registration' },
    booking: { name: 'booking', id: '/pesanan-ruang', en: '/en/room-booking' },
    feedback: { name: 'feedback', id: '/aduan', en: '/en/feedback' },
    'feedback case': { name: 'feedback case', id: '/aduan/ADU-26-0001', en: '/en/feedback/ADU-26-0001' },
    ask: { name: 'ask', id: '/tanya', en: '/en/ask' },
    data: { name: 'data', id: '/data', en: '/en/data' },
    explorer: { name: 'explorer', id: '/data/coba', en: '/en/data/explorer' },
    'contract changes': { name: 'contract changes', id: '/data/perubahan', en: '/en/data/changes' },
    'service status': { name: 'service status', id: '/data/status', en: '/en/data/status' },
    contract: { name: 'contract', id: '/data/kontrak/Query', en: '/en/data/contract/Query' },
    consultations: { name: 'consultations', id: '/ukm/konsultasi', en: '/en/small-business/consultations' },
    'sign in': { name: 'sign in', id: '/masuk', en: '/en/sign-in' },
    join: { name: 'join', id: '/daftar', en: '/en/join' },
    'forgot password': { name: 'forgot password', id: '/lupa-kata-sandi', en: '/en/forgot-password' },
    verify: { name: 'verify', id: '/verifikasi', en: '/en/verify' },
    'set password': { name: 'set password', id: '/atur-kata-sandi', en: '/en/set-password' },
  };
}

async function findExamples(address?: string): Promise<{ title: string; person: string; subject: string }> {
  const { searchCatalogue } = await ask<Examples>(
    `{
    searchCatalogue(text: "laskar pelangi", first: 20) { nodes { title { path contributions { contributor { path } } subjects { path } } } }
  }`,
    {},
    address,
  );
  const titles = searchCatalogue.nodes.map(({ title }) => title);
  const title = titles[0]?.path;
  const person = titles.flatMap(({ contributions }) => contributions)[0]?.contributor.path;
  const subject = titles.flatMap(({ subjects }) => subjects)[0]?.path ?? (await anySubject(address));
  if (!title || !person || !subject)
    throw new Error('The sample data holds no title with a person and a subject to look at.');
  return { title, person, subject };
}

async function findReadingList(address?: string): Promise<string> {
  const { publicReadingLists } = await ask<{
    publicReadingLists: { nodes: readonly { readonly id: string }[] };
  }>('{ publicReadingLists(first: 1) { nodes { id } } }', {}, address);
  const [list] = publicReadingLists.nodes;
  if (!list) throw new Error('The sample data holds no public reading list to look at.');
  return list.id;
}

async function findPartner(address?: string): Promise<string> {
  const { partners } = await ask<{ partners: { nodes: readonly { readonly id: string }[] } }>(
    '{ partners(first: 1, filter: { kinds: [COMMUNITY] }) { nodes { id } } }',
    {},
    address,
  );
  const [partner] = partners.nodes;
  if (!partner) throw new Error('The sample data holds no community to look at.');
  return partner.id;
}

async function findFloorPlan(address?: string): Promise<string> {
  const { branches } = await ask<{ branches: readonly { floorPlans: readonly { readonly id: string }[] }[] }>(
    '{ branches { floorPlans { id } } }',
    {},
    address,
  );
  const plan = branches.flatMap(({ floorPlans }) => floorPlans)[0];
  if (!plan) throw new Error('The sample data holds no floor plan to look at.');
  return plan.id;
}

/** Finds a room that can be booked. */
async function findSpace(address?: string): Promise<string> {
  const { spaces } = await ask<{ spaces: readonly { readonly id: string; readonly isBookable: boolean }[] }>(
    '{ spaces { id isBookable } }',
    {},
    address,
  );
  const space = spaces.find(({ isBookable }) => isBookable);
  if (!space) throw new Error('The sample data holds no room to book.');
  return space.id;
}

type Events = {
  readonly courses: {
    readonly nodes: readonly (Example & {
      readonly people: readonly { readonly person: { readonly path: string | null } }[];
    })[];
  };
  readonly exhibitions: { readonly nodes: readonly Example[] };
  readonly programmes: readonly Example[];
};

async function findEvents(address?: string): Promise<{
  course: string;
  exhibition: string;
  programme: string;
  eventPerson: string;
}> {
  const { courses, exhibitions, programmes } = await ask<Events>(
    '{ courses: events(filter: { formats: [COURSE] }, first: 5) { nodes { path people { person { path } } } } exhibitions: events(filter: { formats: [EXHIBITION] }, first: 1) { nodes { path } } programmes { path } }',
    {},
    address,
  );
  const course = courses.nodes[0]?.path;
  const exhibition = exhibitions.nodes[0]?.path;
  const programme = programmes[0]?.path;
  const eventPerson = courses.nodes.flatMap(({ people }) => people).find(({ person }) => person.path !== null)
    ?.person.path;
  if (!course || !exhibition || !programme || !eventPerson)
    throw new Error(
      'The sample data holds no course, exhibition, programme or person of an event to look at.',
    );
  return { course, exhibition, programme, eventPerson };
}

async function anySubject(address?: string): Promise<string | undefined> {
  const { subjects } = await ask<{ subjects: { nodes: readonly Example[] } }>(
    '{ subjects(first: 1) { nodes { path } } }',
    {},
    address,
  );
  return subjects.nodes[0]?.path;
}
