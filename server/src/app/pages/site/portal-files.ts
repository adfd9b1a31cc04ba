import * as fs from 'node:fs';
import * as path from 'node:path';

import type { FastifyInstance } from 'fastify';

import { toContentType } from '../../http/staff-portal';

/**
 * Mounts the files that the build put beside the page: icons, the manifest, scripts without a hash in their
 * name.
 */
export function mountPortalFiles(http: FastifyInstance, folder: string): void {
  for (const name of filesBeside(folder)) {
    http.get(`/${name}`, async (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=3600')
        .type(toContentType(name))
        .send(fs.createReadStream(path.join(folder, name))),
    );
  }
}

function filesBeside(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.html' && !entry.name.startsWith('.'))
    .map((entry) => entry.name);
}
