/**
 * `npm run audit`: Lighthouse on home, search and title of a sample library, and on the desk's sign-in page,
 * each figure the median of five runs. `-- --runs=1` is quicker. Nothing else should run on the machine
 * meanwhile.
 */
import { ensureLighthouse, measure } from './audit/lighthouse.mjs';
import { findChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { endChildrenWithThisProcess } from './lib/processes.mjs';
import { startSampleLibrary } from './lib/sample-library.mjs';

const runs = Number(
  process.argv.find((argument) => argument.startsWith('--runs='))?.slice('--runs='.length) ?? 5,
);
const floors = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 95 };

endChildrenWithThisProcess();
await ensureInstalled();
const { ensureBuilt } = await import('./lib/build.mjs');
await ensureBuilt();
await ensureLighthouse();
const chromium = await findChromium();
if (!chromium)
  throw new Error('There is no Chromium on PATH (or at CHROME_PATH) and it could not be installed.');
const library = await startSampleLibrary();
const misses = [];
console.log(`${'page'.padEnd(22)}perf  a11y  best  seo    LCP ms  TBT ms  CLS    kB   (median of ${runs})`);
for (const page of await pages(library.address))
  report(page, await measure(library.address + page.path, { chromium, runs, preset: page.preset }));
await library.stop();
for (const miss of misses) console.log(miss);
process.exit(misses.length > 0 ? 1 : 0);

async function pages(address) {
  const query = encodeURIComponent(
    '{ searchCatalogue(text: "laskar pelangi", first: 1) { nodes { title { path } } } }',
  );
  const answer = await fetch(`${address}/graphql?query=${query}`, {
    headers: { 'apollo-require-preflight': '1' },
  }).then((response) => response.json());
  const title = answer.data.searchCatalogue.nodes[0].title.path;
  return [
    { name: 'home', path: '/', floors },
    { name: 'search', path: '/cari?q=sejarah', floors },
    { name: 'title', path: title, floors },
    {
      name: 'desk sign-in (desktop)',
      path: '/staff/sign-in',
      preset: 'desktop',
      floors: { performance: 95, accessibility: 100 },
    },
  ];
}

function report({ name, floors: wanted }, measured) {
  if (!measured) {
    misses.push(`${name}: the browser failed each time, so nothing was measured`);
    return;
  }
  const { scores, largestPaintMs, blockingMs, shift, kilobytes, faults } = measured;
  const figures = Object.values(scores)
    .map((score) => String(score).padEnd(6))
    .join('');
  console.log(
    `${name.padEnd(22)}${figures} ${String(largestPaintMs).padEnd(8)}${String(blockingMs).padEnd(8)}${String(shift).padEnd(7)}${kilobytes}`,
  );
  for (const [category, floor] of Object.entries(wanted))
    if (scores[category] < floor) misses.push(`${name}: ${category} ${scores[category]} is below ${floor}`);
  for (const fault of faults) console.log(`  - ${fault}`);
}
