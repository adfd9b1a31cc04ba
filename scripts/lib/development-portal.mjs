import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from './processes.mjs';
import { fromRoot, installedProgram } from './project.mjs';

/**
 * Builds the portal with the React that warns, for the browser and for the server, into a folder that the server takes
 * as WEB_ROOT. Returns the folder and how to remove it.
 */
export async function buildDevelopmentPortal() {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-development-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'web-patron'));
  for (const shared of ['schema', 'web-staff']) symlinkSync(fromRoot(shared), join(folder, shared));
  const dist = join(folder, 'web-patron/dist');
  try {
    await buildWith([], dist);
    await buildWith(['--config', 'vite.server.config.ts'], join(dist, 'server'));
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}

async function buildWith(options, outDir) {
  const args = [
    'build',
    ...options,
    '--mode',
    'development',
    '--minify',
    'false',
    '--logLevel',
    'error',
    '--outDir',
    outDir,
  ];
  const { code, output } = await run(installedProgram('vite'), args, {
    cwd: fromRoot('web-patron'),
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (code !== 0) throw new Error(`vite ${args.join(' ')} failed:\n${output}`);
}
