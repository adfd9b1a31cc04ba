import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { SMTPServer } from 'smtp-server';

/** Starts a mail server that lays every letter into a folder, in the order they arrive. */
export async function openPostOffice() {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-letters-'));
  let count = 0;
  const keep = async (stream, { envelope }) =>
    writeFileSync(
      join(folder, `${String(++count).padStart(5, '0')}.eml`),
      `To-Whom: ${envelope.rcptTo.map(({ address }) => address).join()}\n${await text(stream)}`,
    );
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, session, answer) => void keep(stream, session).then(() => answer(), answer),
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `smtp://127.0.0.1:${server.server.address().port}`, folder, close };
}
