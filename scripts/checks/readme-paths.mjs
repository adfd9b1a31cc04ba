/**
 * Checks that every path which a README, CONTRIBUTING or a page of docs/ names in backticks leads somewhere:
 * from the folder of the page, from the root, or as the end of a path of the tree.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).split(
  '\n',
);
const folders = new Set(
  tracked.flatMap((path) => path.split('/').map((_, end, parts) => `/${parts.slice(0, end).join('/')}/`)),
);

const stale = listPages().flatMap((page) =>
  listNamedPaths(page)
    .filter((path) => !leadsSomewhere(page, path))
    .map((path) => `${page}: ${path}`),
);
for (const line of stale) console.log(line);
process.exit(stale.length > 0 ? 1 : 0);

function listPages() {
  return tracked.filter((path) => /\.md$/u.test(path) && !/CHANGELOG|docs\/decisions/u.test(path));
}

/** Lists what stands in backticks and looks like a file or folder of the tree. */
function listNamedPaths(page) {
  const text = readFileSync(join(root, page), 'utf8').replace(/```[\s\S]*?```/gu, '');
  const named = [...text.matchAll(/`([\w@./-]+)`/gu)].map(([, path]) => path);
  return named.filter(
    (path) =>
      !/^(x\.|DATA_DIR|dist\/)/u.test(path) &&
      /^[\w-][\w./-]*(\.(ts|tsx|mjs|cjs|md|json|graphql|css|yml)|\/)$/u.test(path),
  );
}

function leadsSomewhere(page, path) {
  if ([dirname(page), '.'].some((folder) => existsSync(join(root, folder, path)))) return true;
  return path.endsWith('/')
    ? [...folders].some((folder) => folder.endsWith(`/${path}`))
    : tracked.some((file) => `/${file}`.endsWith(`/${path}`));
}
