import * as fs from 'node:fs';
import * as path from 'node:path';

import * as v from 'valibot';

import type { Locale } from '../../../shared/locale';
import type { PageName } from '../routes';

const MANIFEST = v.record(
  v.string(),
  v.object({
    file: v.string(),
    src: v.optional(v.string()),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
    isEntry: v.optional(v.boolean(), false),
  }),
);

type Manifest = v.InferOutput<typeof MANIFEST>;

/** Where the portal keeps the code of each page, from its source folder. */
const PAGE_SOURCES: Readonly<Record<PageName, { readonly code: string; readonly words: string }>> = {
  home: { code: 'features/home/index', words: 'features/home/words' },
  search: { code: 'features/search/index', words: 'features/search/words' },
  title: { code: 'features/title/index', words: 'features/title/words' },
  contributor: { code: 'features/authority/contributor', words: 'features/authority/words' },
  subject: { code: 'features/authority/subject', words: 'features/authority/words' },
  browse: { code: 'features/browse/index', words: 'features/browse/words' },
  visit: { code: 'features/visit/index', words: 'features/visit/words' },
  lendingRules: { code: 'features/statement/lending', words: 'features/statement/words' },
  privacy: { code: 'features/statement/privacy', words: 'features/statement/words' },
  accessibility: { code: 'features/statement/accessibility', words: 'features/statement/words' },
  smallBusiness: { code: 'features/small-business/index', words: 'features/small-business/words' },
  directory: { code: 'features/directory/directory', words: 'features/directory/words' },
  business: { code: 'features/directory/business', words: 'features/directory/words' },
  guide: { code: 'features/guide/index', words: 'features/guide/words' },
  sizeTool: { code: 'features/tools/size', words: 'features/tools/words' },
  priceTool: { code: 'features/tools/price', words: 'features/tools/words' },
  cashFlowTool: { code: 'features/tools/cash-flow', words: 'features/tools/words' },
  events: { code: 'features/events/index', words: 'features/events/words' },
  event: { code: 'features/event/index', words: 'features/event/words' },
  children: { code: 'features/doors/children', words: 'features/doors/words' },
  schools: { code: 'features/doors/schools', words: 'features/doors/words' },
  propose: { code: 'features/proposal/propose', words: 'features/proposal/words' },
  proposal: { code: 'features/proposal/proposal', words: 'features/proposal/words' },
  registration: { code: 'features/registration/index', words: 'lib/registration/words' },
  programme: { code: 'features/programme/programme', words: 'features/programme/words' },
  certificate: { code: 'features/certificate/index', words: 'features/certificate/words' },
  eventPerson: { code: 'features/programme/person', words: 'features/programme/words' },
  data: { code: 'features/data/index', words: 'features/data/words' },
  consultations: { code: 'features/consultations/index', words: 'features/consultations/words' },
  businessPath: { code: 'features/business-path/index', words: 'features/business-path/words' },
  signIn: { code: 'features/sign-in/index', words: 'features/sign-in/words' },
  join: { code: 'features/join/index', words: 'features/join/words' },
  myLibrary: { code: 'features/my-library/index', words: 'features/my-library/words' },
  myMessages: { code: 'features/my-messages/index', words: 'features/my-messages/words' },
  mySecurity: { code: 'features/my-security/index', words: 'features/my-security/words' },
  myLists: { code: 'features/my-lists/index', words: 'features/my-lists/words' },
  readingLists: { code: 'features/reading-lists/index', words: 'features/reading-lists/words' },
  readingList: { code: 'features/reading-list/index', words: 'features/reading-list/words' },
  myHistory: { code: 'features/my-history/index', words: 'features/my-history/words' },
  myBusiness: { code: 'features/my-business/index', words: 'features/my-business/words' },
  myData: { code: 'features/my-data/index', words: 'features/my-data/words' },
  forgotPassword: { code: 'features/account-codes/forgot', words: 'features/account-codes/words' },
  setPassword: { code: 'features/account-codes/password', words: 'features/account-codes/words' },
  verify: { code: 'features/account-codes/verify', words: 'features/account-codes/words' },
};

/**
 * Names the files a page needs beside the first ones, so that the portal fetches all of them at once when the
 * page stands.
 */
export type PageChunks = { readonly of: (page: PageName | null, locale: Locale) => readonly string[] };

/** Reads the build's manifest; without one nothing is fetched ahead, which costs time only. */
export function readPageChunks(distFolder: string): PageChunks {
  const file = path.join(distFolder, '.vite/manifest.json');
  return pageChunks(fs.existsSync(file) ? v.parse(MANIFEST, JSON.parse(fs.readFileSync(file, 'utf8'))) : {});
}

/** Finds the files of each page in a manifest. */
export function pageChunks(manifest: Manifest): PageChunks {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const first = filesOf(manifest, entries);
  // What the entry starts later is the frame, which every page needs, also one that only says something.
  const frame = entries.flatMap((key) => manifest[key]?.dynamicImports ?? []);
  const of = (page: PageName | null, locale: Locale): string[] => {
    const language = locale.toLowerCase();
    const own = page === null ? [] : [PAGE_SOURCES[page].code, `${PAGE_SOURCES[page].words}.${language}`];
    const names = [...own, `lib/i18n/catalogue.${language}`];
    const files = filesOf(manifest, [...frame, ...names.flatMap((name) => keysOf(manifest, name))]);
    return [...files].filter((name) => !first.has(name)).map((name) => `/${name}`);
  };
  return { of };
}

function keysOf(manifest: Manifest, name: string): string[] {
  return [`src/${name}.ts`, `src/${name}.tsx`].filter((key) => manifest[key] !== undefined);
}

function filesOf(manifest: Manifest, keys: readonly string[], files = new Set<string>()): Set<string> {
  for (const key of keys) {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) continue;
    files.add(chunk.file);
    filesOf(manifest, chunk.imports, files);
  }
  return files;
}
