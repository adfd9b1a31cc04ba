/**
 * `npm run measure:source [-- --at <folder>]`: figures that say how plain the source is, of this checkout or of another.
 * Tests, fixtures, generated files and migrations count for nothing. What each figure means stands beside it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import ts from 'typescript';

import { root } from './lib/project.mjs';

const at = process.argv.indexOf('--at');
const folder = at > 0 ? resolve(process.argv[at + 1]) : root;
const sources = listSources(folder).map((path) => parse(folder, path));

const figures = [
  ['files', 'source files without tests', sources.length],
  ['bytes', 'their bytes', sum(({ text }) => Buffer.byteLength(text))],
  [
    'bytesWithoutSpace',
    'their bytes without white space',
    sum(({ text }) => Buffer.byteLength(text.replace(/\s+/gu, ''))),
  ],
  [
    'longLines',
    'lines over 110 columns',
    sum(({ text }) => text.split('\n').filter((line) => line.length > 110).length),
  ],
  ['longFunctions', 'functions of more than 50 lines', sum(countLongFunctions)],
  [
    'rowTypes',
    'row types written by hand (names that end in Row or Rows)',
    sum(({ text }) => count(text, /^(export )?type \w*Rows? = /gmu)),
  ],
  ['mappers', 'functions that map such a row', sum(countMappers)],
  [
    'columnLists',
    'column lists written by hand (names that end in COLUMNS or Columns)',
    sum(countColumnLists),
  ],
  [
    'circles',
    'import circles of all kinds, types too (groups of files that reach each other)',
    countCircles(),
  ],
  [
    'toolchains',
    'TypeScript toolchains (of typescript, typescript-native, tsx, swc, esbuild, vite)',
    countToolchains(),
  ],
  [
    'exportedOf',
    'exported names that end in Of',
    sum(({ text }) => count(text, /^export (?:async )?(?:function|const|type|class) \w*[a-z]Of\b/gmu)),
  ],
  [
    'promiseUnknown',
    'Promise<unknown> in resolvers',
    sum(({ path, text }) =>
      /graphql|resolver|mutation|queries/u.test(path) ? count(text, /Promise<unknown>/gu) : 0,
    ),
  ],
  ['largestFolders', 'folders of the server and the web apps with more than 24 files', countLargeFolders()],
];
for (const [name, meaning, value] of figures)
  console.log(`${String(value).padStart(10)}  ${name.padEnd(18)} ${meaning}`);

function listSources(repository) {
  const tracked = execFileSync('git', ['ls-files'], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 1e8,
  }).split('\n');
  return tracked.filter(
    (path) =>
      /^(server\/src|web-[a-z]+\/(src|build|public)|scripts)\/.*\.(ts|tsx|mjs|cjs|js)$/u.test(path) &&
      !/\.spec\.|\/testing\/|\/fixtures\/|\.generated\.|\/migrations\/|\.d\.ts$/u.test(path),
  );
}

function parse(repository, path) {
  const text = readFileSync(join(repository, path), 'utf8');
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
}

function sum(measure) {
  return sources.reduce((total, source) => total + measure(source), 0);
}

function count(text, pattern) {
  return [...text.matchAll(pattern)].length;
}

function countNodes(source, wanted) {
  let found = 0;
  const visit = (node) => {
    if (wanted(node)) found += 1;
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

function countLongFunctions(source) {
  return countNodes(source, (node) => {
    if (!ts.isFunctionLike(node) || !node.body) return false;
    const [first, last] = [node.getStart(), node.end].map(
      (end) => source.tree.getLineAndCharacterOfPosition(end).line,
    );
    return last - first + 1 > 50;
  });
}

function countMappers(source) {
  return countNodes(
    source,
    (node) =>
      ts.isFunctionDeclaration(node) &&
      /^(to|read)[A-Z]/u.test(node.name?.text ?? '') &&
      node.parameters.some(({ type }) => /\b\w*Rows?\b/u.test(type?.getText() ?? '')),
  );
}

function countColumnLists(source) {
  return countNodes(
    source,
    (node) =>
      ts.isVariableDeclaration(node) &&
      /(COLUMNS|Columns)$/u.test(node.name.getText()) &&
      node.initializer !== undefined &&
      (ts.isArrayLiteralExpression(node.initializer) ||
        ts.isStringLiteralLike(node.initializer) ||
        ts.isTemplateExpression(node.initializer) ||
        ts.isAsExpression(node.initializer)),
  );
}

/** Groups of files that reach each other by imports (Tarjan's strongly connected components). */
function countCircles() {
  const known = new Map(sources.map(({ path }) => [path, path]));
  const edges = new Map(sources.map((source) => [source.path, importsOf(source, known)]));
  const [index, low, stack, onStack] = [new Map(), new Map(), [], new Set()];
  let circles = 0;
  const connect = (path) => {
    index.set(path, index.size);
    low.set(path, index.get(path));
    stack.push(path);
    onStack.add(path);
    for (const next of edges.get(path)) {
      if (!index.has(next)) connect(next);
      if (onStack.has(next)) low.set(path, Math.min(low.get(path), low.get(next)));
    }
    if (low.get(path) !== index.get(path)) return;
    let size = 0;
    for (let last; last !== path; size += 1) onStack.delete((last = stack.pop()));
    if (size > 1) circles += 1;
  };
  for (const { path } of sources) if (!index.has(path)) connect(path);
  return circles;
}

function importsOf({ path, tree }, known) {
  const specifiers = tree.statements
    .filter((node) => (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    .map((node) => node.moduleSpecifier.text)
    .filter((specifier) => specifier.startsWith('.'));
  return specifiers.flatMap((specifier) => {
    const target = join(path, '..', specifier).replace(/\.js$/u, '');
    const hit = [
      target,
      `${target}.ts`,
      `${target}.tsx`,
      `${target}.mjs`,
      `${target}/index.ts`,
      `${target}/index.tsx`,
    ].find((candidate) => known.has(candidate));
    return hit ? [hit] : [];
  });
}

function countToolchains() {
  const manifests = [
    'package.json',
    'server/package.json',
    'web-patron/package.json',
    'web-staff/package.json',
  ].map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')));
  const names = new Set(
    manifests.flatMap(({ dependencies, devDependencies }) =>
      Object.keys({ ...dependencies, ...devDependencies }),
    ),
  );
  return ['typescript', 'typescript-native', 'tsx', '@swc/core', 'esbuild', 'vite'].filter((name) =>
    names.has(name),
  ).length;
}

function countLargeFolders() {
  const sizes = new Map();
  for (const { path } of sources) {
    const parent = path.slice(0, -basename(path).length);
    sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
  }
  return [...sizes.values()].filter((size) => size > 24).length;
}
