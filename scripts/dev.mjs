/** `npm run dev`: the server and both portals, each starting over when its sources change. */
import { generateTypes } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { endChildrenWithThisProcess, startInBackground } from './lib/processes.mjs';
import { fromRoot, installedProgram } from './lib/project.mjs';

const port = process.env.PORT ?? '4000';
const serverAddress = `http://127.0.0.1:${port}`;

endChildrenWithThisProcess();
await ensureInstalled();
await Promise.all(['web-patron', 'web-staff'].map(generateTypes));

const parts = [
  {
    name: 'server',
    program: 'tsx',
    args: [
      'watch',
      '--clear-screen=false',
      '--include',
      'server/src/platform/search/**/*.ts',
      '--tsconfig',
      'server/tsconfig.json',
      'server/src/main.ts',
    ],
  },
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

function startPart({ name, program, args, cwd }) {
  const env = { PORT: port, NODE_ENV: 'development', LIBRARY_SERVER: serverAddress, FORCE_COLOR: '1' };
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
