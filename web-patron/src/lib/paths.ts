import type { Language } from '@pustaka/web-shared/i18n/create-i18n.ts';

/** Lists every page, in the order of the table. */
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

/** Names every page of the portal. */
export type PageName = (typeof PAGE_NAMES)[number];

/** Is the one table of addresses: Indonesian at the root, English words below `/en`. */
export const PATHS = {
  id: {
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
    data: '/data',
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
  en: {
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
    data: '/en/data',
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
} as const satisfies Record<Language, Record<PageName, string>>;

/** Tells the language of an address: everything below `/en` is English. */
export function languageOfPath(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'id';
}

/** Writes the address of a page in a language; pages of one thing need its id. */
export function pathTo(page: PageName, language: Language, id = ''): string {
  return PATHS[language][page].replace(':id', encodeURIComponent(id));
}

/** Writes the address of the catalogue search with a query string made of `parameters`. */
export function searchPath(
  language: Language,
  parameters: Readonly<Record<string, string>> | URLSearchParams,
): string {
  const query = new URLSearchParams(parameters).toString();
  return query === '' ? PATHS[language].search : `${PATHS[language].search}?${query}`;
}

/**
 * Gives the same page in another language; an address the table does not know leads to that language's home.
 */
export function pathInLanguage(pathname: string, language: Language): string {
  const from = PATHS[languageOfPath(pathname)];
  for (const page of PAGE_NAMES) {
    const id = matchPattern(from[page], pathname);
    if (id !== null) return PATHS[language][page].replace(':id', id);
  }
  return PATHS[language].home;
}

/** Turns a path the API gives (always Indonesian, `/judul/ttl_…`) into the address for a language. */
export function localPath(apiPath: string, language: Language): string {
  return language === 'id' ? apiPath : pathInLanguage(apiPath, language);
}

function matchPattern(pattern: string, pathname: string): string | null {
  const trimmed = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  if (!pattern.endsWith('/:id')) return pattern === trimmed ? '' : null;
  const prefix = pattern.slice(0, -':id'.length);
  const id = trimmed.startsWith(prefix) ? trimmed.slice(prefix.length) : '';
  return id === '' || id.includes('/') ? null : id;
}
