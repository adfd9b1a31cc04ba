import type { Locale } from '../../shared/locale';

/** Names every page of the portal. */
export const PAGE_NAMES = [
  'home',
  'search',
  'title',
  'contributor',
  'subject',
  'browse',
  'visit',
  'lendingRules',
  'privacy',
  'accessibility',
  'smallBusiness',
  'directory',
  'business',
  'guide',
  'sizeTool',
  'priceTool',
  'cashFlowTool',
  'events',
  'children',
  'schools',
  'propose',
  'proposal',
  'event',
  'registration',
  'programme',
  'eventPerson',
  'certificate',
  'data',
  'consultations',
  'businessPath',
  'signIn',
  'join',
  'myLibrary',
  'myMessages',
  'myData',
  'myBusiness',
  'mySecurity',
  'myHistory',
  'myLists',
  'readingLists',
  'readingList',
  'forgotPassword',
  'setPassword',
  'verify',
] as const;

/** One of the pages of the portal. */
export type PageName = (typeof PAGE_NAMES)[number];

/**
 * Where a request leads: a page, its language, and the id of the thing it is about ('' for pages of no one
 * thing).
 */
export type Place = { readonly page: PageName; readonly locale: Locale; readonly id: string };

/** The addresses of the portal; the portal keeps the same table, and a test compares the two. */
export const PATHS = {
  ID: {
    home: '/',
    search: '/cari',
    title: '/judul/:id',
    contributor: '/pengarang/:id',
    subject: '/subjek/:id',
    browse: '/jelajah',
    visit: '/kunjungi',
    lendingRules: '/aturan-pinjam',
    privacy: '/privasi',
    accessibility: '/aksesibilitas',
    data: '/data',
    smallBusiness: '/ukm',
    directory: '/ukm/direktori',
    business: '/ukm/direktori/:id',
    guide: '/ukm/panduan/:id',
    sizeTool: '/ukm/alat/skala-usaha',
    priceTool: '/ukm/alat/harga-jual',
    cashFlowTool: '/ukm/alat/arus-kas',
    events: '/acara',
    children: '/anak',
    schools: '/sekolah',
    propose: '/acara/usulkan',
    proposal: '/acara/usulan',
    event: '/acara/:id',
    registration: '/pendaftaran',
    programme: '/program/:id',
    eventPerson: '/tokoh/:id',
    certificate: '/sertifikat/:id',
    consultations: '/ukm/konsultasi',
    businessPath: '/jejak-usaha',
    signIn: '/masuk',
    join: '/daftar',
    myLibrary: '/pustaka-saya',
    myMessages: '/pesan-saya',
    myData: '/data-saya',
    mySecurity: '/keamanan-saya',
    myBusiness: '/usaha-saya',
    myHistory: '/riwayat-saya',
    myLists: '/daftar-baca-saya',
    readingLists: '/daftar-bacaan',
    readingList: '/daftar-baca/:id',
    forgotPassword: '/lupa-kata-sandi',
    setPassword: '/atur-kata-sandi',
    verify: '/verifikasi',
  },
  EN: {
    home: '/en',
    search: '/en/search',
    title: '/en/titles/:id',
    contributor: '/en/people/:id',
    subject: '/en/subjects/:id',
    browse: '/en/browse',
    visit: '/en/visit',
    lendingRules: '/en/borrowing-rules',
    privacy: '/en/privacy',
    accessibility: '/en/accessibility',
    data: '/en/data',
    smallBusiness: '/en/small-business',
    directory: '/en/small-business/directory',
    business: '/en/small-business/directory/:id',
    guide: '/en/small-business/guides/:id',
    sizeTool: '/en/small-business/tools/business-size',
    priceTool: '/en/small-business/tools/selling-price',
    cashFlowTool: '/en/small-business/tools/cash-flow',
    events: '/en/events',
    children: '/en/children',
    schools: '/en/schools',
    propose: '/en/events/propose',
    proposal: '/en/events/proposal',
    event: '/en/events/:id',
    registration: '/en/registration',
    programme: '/en/programmes/:id',
    eventPerson: '/en/event-people/:id',
    certificate: '/en/certificates/:id',
    consultations: '/en/small-business/consultations',
    businessPath: '/en/business-path',
    signIn: '/en/sign-in',
    join: '/en/join',
    myLibrary: '/en/my-library',
    myMessages: '/en/my-messages',
    myData: '/en/my-data',
    mySecurity: '/en/my-security',
    myBusiness: '/en/my-business',
    myHistory: '/en/my-history',
    myLists: '/en/my-lists',
    readingLists: '/en/reading-lists',
    readingList: '/en/reading-lists/:id',
    forgotPassword: '/en/forgot-password',
    setPassword: '/en/set-password',
    verify: '/en/verify',
  },
} as const satisfies Record<Locale, Record<PageName, string>>;

/** Tells the language of an address: everything below `/en` is English. */
export function localeOfPath(pathname: string): Locale {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'EN' : 'ID';
}

/** Writes the address of a page; pages of one thing need its id. */
export function pathTo(page: PageName, locale: Locale, id = ''): string {
  return PATHS[locale][page].replace(':id', () => encodeURIComponent(id));
}

/** Turns a path of the graph (always Indonesian, `/judul/ttl_…`) into the address for a language. */
export function localPath(path: string, locale: Locale): string {
  const place = placeAt(path);
  return place === null ? pathTo('home', locale) : pathTo(place.page, locale, place.id);
}

/** Finds what an address leads to; null when the portal has no such page. */
export function placeAt(pathname: string): Place | null {
  const locale = localeOfPath(pathname);
  for (const page of PAGE_NAMES) {
    const id = idIn(PATHS[locale][page], pathname);
    if (id !== null) return { page, locale, id };
  }
  return null;
}

function idIn(pattern: string, pathname: string): string | null {
  if (!pattern.endsWith('/:id')) return pattern === pathname ? '' : null;
  const prefix = pattern.slice(0, -':id'.length);
  const id = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : '';
  return id === '' || id.includes('/') ? null : decoded(id);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
