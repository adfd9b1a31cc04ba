/**
 * `npm run pictures [-- <name>]`: makes the pictures of the README anew, from the sample library as it is
 * built now. Nothing of it is a test.
 */
import { chromium } from 'playwright-core';

import { ensureBuilt } from './lib/build.mjs';
import { findChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { endChildrenWithThisProcess } from './lib/processes.mjs';
import { fromRoot } from './lib/project.mjs';
import { startSampleLibrary } from './lib/sample-library.mjs';

const WIDE = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };
const only = process.argv[2];

/** What stands on each picture: a path, or what a path is asked for; whose session; how it is looked at. */
const pictures = [
  { name: 'portal-home', path: '/', view: { width: 1280, height: 1320 } },
  { name: 'portal-search', path: '/cari?q=laskar', view: WIDE },
  { name: 'portal-phone', path: '/', view: PHONE, dark: true },
  { name: 'portal-my-library', path: '/pustaka-saya', who: 'member', view: WIDE },
  { name: 'portal-events', path: '/acara', view: WIDE },
  {
    name: 'portal-title',
    path: (ask) => ask(titleQuery, ({ searchCatalogue }) => searchCatalogue.nodes[0].title.path),
    view: WIDE,
  },
  {
    name: 'portal-guide',
    path: (ask) => ask('{ guides { slug } }', ({ guides }) => `/ukm/panduan/${guides[0].slug}`),
    view: WIDE,
  },
  { name: 'portal-directory', path: '/ukm/direktori', view: WIDE },
  { name: 'staff-today', path: '/staff/', who: 'librarian', view: WIDE },
  { name: 'staff-desk', path: '/staff/desk', who: 'librarian', view: WIDE },
  { name: 'staff-catalogue', path: '/staff/catalogue', who: 'librarian', view: WIDE },
  { name: 'staff-planner', path: '/staff/planner', who: 'librarian', view: WIDE },
];
const titleQuery = '{ searchCatalogue(text: "laskar pelangi", first: 1) { nodes { title { path } } } }';

endChildrenWithThisProcess();
await ensureInstalled();
await ensureBuilt();
const executablePath = await findChromium();
if (!executablePath) throw new Error('There is no Chromium on PATH (or at CHROME_PATH).');
const library = await startSampleLibrary();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const picture of pictures.filter(({ name }) => !only || name.includes(only))) await take(picture);
await browser.close();
await library.stop();
process.exit(0);

async function take({ name, path, who, view, dark }) {
  const context = await browser.newContext({
    baseURL: library.address,
    viewport: view,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (who) await signIn(page, who);
  await page.goto(typeof path === 'string' ? path : await path((query, pick) => ask(page, query).then(pick)));
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(`!document.querySelector('[aria-busy="true"], .skeleton')`, null, {
    timeout: 20_000,
  });
  await page.screenshot({ path: fromRoot(`docs/screenshots/${name}.jpg`), type: 'jpeg', quality: 78 });
  await context.close();
  console.log(`docs/screenshots/${name}.jpg`);
}

/** Begins a session of the sample: the librarian of the back office, or the mother of the sample family. */
async function signIn(page, who) {
  if (who === 'librarian') {
    const input = { email: 'pustakawan@contoh.pustaka', password: 'contoh-pasuruan' };
    await ask(
      page,
      'mutation ($input: SignInStaffInput!) { signInStaff(input: $input) { staff { id } } }',
      { input },
      'web-staff',
    );
    return;
  }
  await page.goto('/masuk');
  await page.locator('input[autocomplete="username"]').fill('ratna@contoh.pustaka');
  await page.locator('input[autocomplete="current-password"]').fill('contoh-anggota');
  await page.keyboard.press('Enter');
  await page.waitForURL(/pustaka-saya/);
}

async function ask(page, query, variables = {}, client = 'web-patron') {
  const headers = { 'apollo-require-preflight': '1', 'apollographql-client-name': client };
  const response = await page.request.post('/graphql', { headers, data: { query, variables } });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
