import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from '../lib/processes.mjs';
import { fromRoot } from '../lib/project.mjs';

const version = '12.8.2';
const folder = fromRoot('.data', 'audit-tools');
const program = join(folder, 'node_modules/lighthouse/cli/index.js');
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Puts Lighthouse into a folder of its own, so that `npm start` never has to fetch it. */
export async function ensureLighthouse() {
  const installed = join(folder, 'node_modules/lighthouse/package.json');
  if (existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === version) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  console.log(`Installing lighthouse ${version} …`);
  const env = { PUPPETEER_SKIP_DOWNLOAD: '1' };
  const { code, output } = await run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', '-E', `lighthouse@${version}`],
    { cwd: folder, env },
  );
  if (code !== 0) throw new Error(`Lighthouse could not be installed:\n${output}`);
}

/**
 * Looks at a page several times; each figure is the median, as a single run swings with the machine. Null
 * where the browser failed again and again.
 */
export async function measure(address, { chromium, runs = 5, preset = 'mobile' }) {
  const reports = [];
  for (let turn = 0; turn < runs; turn += 1) {
    const report = await retryMeasurement(() => look(address, chromium, preset));
    if (report) reports.push(report);
  }
  if (reports.length === 0) return null;
  const medianOf = (read) => median(reports.map(read));
  return {
    scores: Object.fromEntries(
      categories.map((name) => [name, Math.round(medianOf((report) => report.categories[name].score) * 100)]),
    ),
    largestPaintMs: Math.round(medianOf((report) => report.audits['largest-contentful-paint'].numericValue)),
    blockingMs: Math.round(medianOf((report) => report.audits['total-blocking-time'].numericValue)),
    shift: Number(medianOf((report) => report.audits['cumulative-layout-shift'].numericValue).toFixed(3)),
    kilobytes: Math.round(medianOf((report) => report.audits['total-byte-weight'].numericValue) / 1024),
    faults: faultsOf(reports.at(-1)),
  };
}

/**
 * Looks up to four times: one run in a dozen ends with a fault of the browser or its tracing, not of the
 * page; null when none came to an end.
 */
export async function retryMeasurement(attempt, tries = 4) {
  for (let turn = 1; turn <= tries; turn += 1) {
    try {
      return await attempt();
    } catch (error) {
      console.log(`  - try ${turn} of ${tries} failed: ${String(error.message).split('\n')[0]}`);
    }
  }
  return null;
}

async function look(address, chromium, preset) {
  const file = join(tmpdir(), `pustaka-lighthouse-${process.pid}.json`);
  const args = [
    program,
    address,
    '--quiet',
    '--no-enable-error-reporting',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${flags.join(' ')}`,
  ];
  if (preset === 'desktop') args.push('--preset=desktop');
  const { code, output } = await run(process.execPath, args, {
    env: { CHROME_PATH: chromium },
    timeoutSeconds: 180,
  });
  if (code !== 0 || !existsSync(file)) throw new Error(`Lighthouse failed on ${address}:\n${output}`);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  if (report.runtimeError) throw new Error(report.runtimeError.message);
  return report;
}

function faultsOf(report) {
  const counted = new Set(
    categories
      .slice(1)
      .flatMap((name) =>
        report.categories[name].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
      ),
  );
  return Object.values(report.audits)
    .filter(({ id, score }) => counted.has(id) && score !== null && score < 1)
    .map(({ id, title }) => `${id}: ${title}`);
}

/** Gives the middle value. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
