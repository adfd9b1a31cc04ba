/** `npm run dev`: the server and both portals, each starting over when its sources change. */
import { watch } from 'node:fs';

import { ensureBuilt, generateTypes, targets } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { endChildrenWithThisProcess, startInBackground, stopAndWait } from './lib/processes.mjs';
import { fromRoot, installedProgram } from './lib/project.mjs';

const port = process.env.PORT ?? '4000';
const serverAddress = `http://127.0.0.1:${port}`;

endChildrenWithThisProcess();
await ensureInstalled();
await Promise.all(['web-patron', 'web-staff'].map(generateTypes));

const env = { PORT: port, NODE_ENV: 'development', LIBRARY_SERVER: serverAddress, FORCE_COLOR: '1' };
const parts = [
  {
    // What the server draws the portal's pages with at its own address; Vite's page comes empty.
    name: 'web-patron pages',
    program: 'vite',
    args: [
      'build',
      '--config',
      'vite.server.config.ts',
      '--mode',
      'development',
      '--logLevel',
      'warn',
      '--watch',
    ],
    cwd: fromRoot('web-patron'),
  },
  ...['web-patron', 'web-staff'].flatMap((app) => [
    { name: app, program: 'vite', args: [], cwd: fromRoot(app) },
    {
      name: `${app} types`,
      program: 'graphql-codegen',
      args: ['--config', 'codegen.ts', '--watch'],
      cwd: fromRoot(app),
    },
  ]),
];
for (const part of parts) startPart(part);
await serveAndWatch();

// What is served is what was built: the server is built anew and started again when a source of it changes.
async function serveAndWatch() {
  const server = targets.filter(({ name }) => name === 'server');
  let child;
  const startAnew = async () => {
    try {
      await ensureBuilt(server);
    } catch (error) {
      return print('server', error.message);
    }
    if (child) await stopAndWait(child);
    child = startInBackground(process.execPath, ['--enable-source-maps', fromRoot('server/dist/main.js')], {
      env,
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => print('server', chunk.toString()));
  };
  let work = startAnew();
  let timer;
  watch(fromRoot('server/src'), { recursive: true }, (_, name) => {
    if (!name?.endsWith('.ts') || name.endsWith('.spec.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(() => (work = work.then(startAnew)), 200);
  });
  await work;
}

function startPart({ name, program, args, cwd }) {
  const child = startInBackground(installedProgram(program), args, { cwd, env });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => print(name, chunk.toString()));
  child.on('close', (code) => {
    print(name, `ended with ${code}; stopping the others.`);
    process.exit(code ?? 1);
  });
}

function print(name, text) {
  for (const line of text.trimEnd().split('\n')) console.log(`${name.padEnd(16)} ${line}`);
}
