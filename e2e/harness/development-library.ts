import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Serves sample data with the portal in the React that warns, for the tests of a file; gives its address. */
export function useDevelopmentLibrary(): () => string {
  let address = '';
  let end = (): Promise<unknown> => Promise.resolve();
  beforeAll(async () => {
    const child = spawn(process.execPath, [join(__dirname, 'serve-development-portal.mjs')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    end = () => {
      child.stdin.end();
      return once(child, 'exit');
    };
    child.stdout.setEncoding('utf8');
    const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    address = String(line).trim();
    if (!URL.canParse(address)) throw new Error('The portal could not be built with the React that warns.');
  }, 180_000);
  afterAll(() => end());
  return () => address;
}
