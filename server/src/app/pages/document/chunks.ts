import * as fs from 'node:fs';
import * as path from 'node:path';

import * as v from 'valibot';

import type { Locale } from '../../../shared/locale';
import type { PageName } from '../routes';

const MANIFEST = v.record(
  v.string(),
  v.object({
    file: v.string(),
    css: v.optional(v.array(v.string()), []),
    src: v.optional(v.string()),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
    isEntry: v.optional(v.boolean(), false),
  }),
);

type Manifest = v.InferOutput<typeof MANIFEST>;

/** Where the portal keeps the code of each page, from its source folder. */
const PAGE_SOURCES: Readonly<Record<PageName, { readonly code: string; readonly words: string }>> = {
  home: { code: 'features/about/home/index', words: 'features/about/home/words' },
  search: { code: 'features/catalogue/search/index', words: 'features/catalogue/search/words' },
  title: { code: 'features/catalogue/title/index', words: 'features/catalogue/title/words' },
  contributor: {
    code: 'features/catalogue/authority/contributor',
    words: 'features/catalogue/authority/words',
  },
  subject: { code: 'features/catalogue/authority/subject', words: 'features/catalogue/authority/words' },
  browse: { code: 'features/catalogue/browse/index', words: 'features/catalogue/browse/words' },
  visit: { code: 'features/about/visit/index', words: 'features/about/visit/words' },
  lendingRules: { code: 'features/about/statement/lending', words: 'features/about/statement/words' },
  privacy: { code: 'features/about/statement/privacy', words: 'features/about/statement/words' },
  accessibility: { code: 'features/about/statement/accessibility', words: 'features/about/statement/words' },
  floorPlan: { code: 'features/about/floor-plan/index', words: 'features/about/floor-plan/words' },
  space: { code: 'features/about/space/index', words: 'lib/booking/words' },
  booking: { code: 'features/account/booking/index', words: 'lib/booking/words' },
  myBookings: { code: 'features/account/my-bookings/index', words: 'lib/booking/words' },
  spaces: { code: 'features/about/spaces/index', words: 'features/about/spaces/words' },
  volunteers: { code: 'features/about/volunteers/index', words: 'features/about/volunteers/words' },
  myVolunteering: {
    code: 'features/account/my-volunteering/index',
    words: 'features/about/volunteers/words',
  },
  services: { code: 'features/about/services/services', words: 'features/about/services/words' },
  service: { code: 'features/about/services/service', words: 'features/about/services/words' },
  links: { code: 'features/voice/links/index', words: 'features/voice/links/words' },
  stories: { code: 'features/voice/stories/index', words: 'features/voice/stories/words' },
  story: { code: 'features/voice/story/index', words: 'features/voice/stories/words' },
  newsletters: { code: 'features/voice/newsletters/index', words: 'lib/newsletters/words' },
  newsletter: { code: 'features/voice/newsletter/index', words: 'lib/newsletters/words' },
  newsletterSubscription: {
    code: 'features/voice/newsletter-subscription/index',
    words: 'lib/newsletters/words',
  },
  sitePage: { code: 'features/about/site-page/index', words: 'features/about/statement/words' },
  smallBusiness: {
    code: 'features/small-business/landing/index',
    words: 'features/small-business/landing/words',
  },
  directory: {
    code: 'features/small-business/directory/directory',
    words: 'features/small-business/directory/words',
  },
  business: {
    code: 'features/small-business/directory/business',
    words: 'features/small-business/directory/words',
  },
  guide: { code: 'features/small-business/guide/index', words: 'features/small-business/guide/words' },
  sizeTool: { code: 'features/small-business/tools/size', words: 'features/small-business/tools/words' },
  priceTool: { code: 'features/small-business/tools/price', words: 'features/small-business/tools/words' },
  cashFlowTool: {
    code: 'features/small-business/tools/cash-flow',
    words: 'features/small-business/tools/words',
  },
  events: { code: 'features/events/calendar/index', words: 'features/events/calendar/words' },
  event: { code: 'features/events/event/index', words: 'features/events/event/words' },
  children: { code: 'features/events/audiences/children', words: 'features/events/audiences/words' },
  schools: { code: 'features/events/audiences/schools', words: 'features/events/audiences/words' },
  partners: { code: 'features/partners/public/list', words: 'features/partners/public/words' },
  partner: { code: 'features/partners/public/partner', words: 'features/partners/public/words' },
  propose: { code: 'features/events/proposal/propose', words: 'features/events/proposal/words' },
  survey: { code: 'features/voice/survey/index', words: 'features/voice/survey/words' },
  answerSurvey: {
    code: 'features/voice/answer-survey/index',
    words: 'features/voice/answer-survey/words',
  },
  surveyResults: {
    code: 'features/voice/survey-results/index',
    words: 'features/voice/survey-results/words',
  },
  proposal: { code: 'features/events/proposal/proposal', words: 'features/events/proposal/words' },
  registration: { code: 'features/events/registration/index', words: 'lib/registration/words' },
  programme: { code: 'features/events/programme/programme', words: 'features/events/programme/words' },
  certificate: { code: 'features/events/certificate/index', words: 'features/events/certificate/words' },
  eventPerson: { code: 'features/events/programme/person', words: 'features/events/programme/words' },
  feedback: { code: 'features/feedback/form/index', words: 'features/feedback/words' },
  feedbackCase: { code: 'features/feedback/follow/index', words: 'features/feedback/words' },
  ask: { code: 'features/feedback/answers/index', words: 'features/feedback/words' },
  data: { code: 'features/about/data/index', words: 'features/about/data/words' },
  explorer: { code: 'features/about/data/explorer/index', words: 'features/about/data/words' },
  contractChanges: { code: 'features/about/data/changes/index', words: 'features/about/data/words' },
  serviceStatus: { code: 'features/about/data/status/index', words: 'features/about/data/words' },
  contract: { code: 'features/about/data/contract/index', words: 'features/about/data/words' },
  consultations: {
    code: 'features/small-business/consultations/index',
    words: 'features/small-business/consultations/words',
  },
  businessPath: { code: 'features/small-business/path/index', words: 'features/small-business/path/words' },
  signIn: { code: 'features/account/sign-in/index', words: 'features/account/sign-in/words' },
  join: { code: 'features/account/join/index', words: 'features/account/join/words' },
  myLibrary: { code: 'features/account/my-library/index', words: 'features/account/my-library/words' },
  partnerGroups: { code: 'features/partners/acts/groups/index', words: 'features/partners/acts/words' },
  partnerVisits: { code: 'features/partners/acts/visits/index', words: 'features/partners/acts/words' },
  partnerSuggestions: {
    code: 'features/partners/acts/suggestions/index',
    words: 'features/partners/acts/words',
  },
  partnerYear: { code: 'features/partners/acts/year/index', words: 'features/partners/acts/words' },
  classSets: { code: 'features/partners/class-sets/index', words: 'features/partners/class-sets/words' },
  myMessages: { code: 'features/account/my-messages/index', words: 'features/account/my-messages/words' },
  myPartners: { code: 'features/partners/my-partners/index', words: 'features/partners/words' },
  myPartner: { code: 'features/partners/my-partner/index', words: 'features/partners/words' },
  mySecurity: { code: 'features/account/my-security/index', words: 'features/account/my-security/words' },
  myLists: { code: 'features/account/my-lists/index', words: 'features/account/my-lists/words' },
  readingLists: {
    code: 'features/reading-lists/public-lists/index',
    words: 'features/reading-lists/public-lists/words',
  },
  readingList: {
    code: 'features/reading-lists/reading-list/index',
    words: 'features/reading-lists/reading-list/words',
  },
  myInternet: { code: 'features/account/my-internet/index', words: 'features/account/my-internet/words' },
  kiosk: { code: 'features/account/kiosk/index', words: 'features/account/kiosk/words' },
  myHistory: { code: 'features/account/my-history/index', words: 'features/account/my-history/words' },
  myBusiness: { code: 'features/account/my-business/index', words: 'features/account/my-business/words' },
  myData: { code: 'features/account/my-data/index', words: 'features/account/my-data/words' },
  forgotPassword: { code: 'features/account/codes/forgot', words: 'features/account/codes/words' },
  setPassword: { code: 'features/account/codes/password', words: 'features/account/codes/words' },
  verify: { code: 'features/account/codes/verify', words: 'features/account/codes/words' },
};

/** The files of a page that the document itself does not name, by address. */
export type PageFiles = {
  /** Scripts, which the portal fetches all at once when the page stands. */
  readonly scripts: readonly string[];
  /** Styles, which the page needs as it is painted. */
  readonly styles: readonly string[];
};

/** Names the files a page needs beside the first ones. */
export type PageChunks = { readonly of: (page: PageName | null, locale: Locale) => PageFiles };

/** Reads the build's manifest; without one nothing is fetched ahead, which costs time only. */
export function readPageChunks(distFolder: string): PageChunks {
  const file = path.join(distFolder, '.vite/manifest.json');
  return pageChunks(fs.existsSync(file) ? v.parse(MANIFEST, JSON.parse(fs.readFileSync(file, 'utf8'))) : {});
}

/** Finds the files of each page in a manifest. */
export function pageChunks(manifest: Manifest): PageChunks {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const first = chunksOf(manifest, entries);
  // What the entry starts later is the frame, which every page needs, also one that only says something.
  const frame = entries.flatMap((key) => manifest[key]?.dynamicImports ?? []);
  const of = (page: PageName | null, locale: Locale): PageFiles => {
    const language = locale.toLowerCase();
    const own = page === null ? [] : [PAGE_SOURCES[page].code, `${PAGE_SOURCES[page].words}.${language}`];
    const keys = [...own, `lib/i18n/catalogue.${language}`].flatMap((name) => keysOf(manifest, name));
    const all = chunksOf(manifest, [...frame, ...tablesNaming(manifest, keys), ...keys]);
    const chunks = [...all].filter((chunk) => !first.has(chunk));
    return {
      scripts: chunks.map(({ file }) => `/${file}`),
      styles: [...new Set(chunks.flatMap(({ css }) => css))].map((file) => `/${file}`),
    };
  };
  return { of };
}

/** Finds the files that lead to a page, as the table of the pages that come late does. */
function tablesNaming(manifest: Manifest, keys: readonly string[]): string[] {
  return Object.keys(manifest).filter((file) =>
    manifest[file]?.dynamicImports.some((named) => keys.includes(named)),
  );
}

function keysOf(manifest: Manifest, name: string): string[] {
  return [`src/${name}.ts`, `src/${name}.tsx`].filter((key) => manifest[key] !== undefined);
}

type Chunk = Manifest[string];

function chunksOf(manifest: Manifest, keys: readonly string[], found = new Set<Chunk>()): Set<Chunk> {
  for (const key of keys) {
    const chunk = manifest[key];
    if (chunk === undefined || found.has(chunk)) continue;
    found.add(chunk);
    chunksOf(manifest, chunk.imports, found);
  }
  return found;
}
