import * as fs from 'node:fs';
import * as path from 'node:path';

import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * Mantine writes style elements, so the back office allows inline styles; scripts stay external. The barcode
 * reader is WebAssembly.
 */
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Mounts the back office at `/staff/`: one page for all its addresses, and the files beside it. */
export async function mountStaffPortal(http: FastifyInstance, webRoot: string): Promise<void> {
  const folder = path.join(webRoot, 'web-staff/dist');
  const files = new Set(
    fs.existsSync(folder)
      ? fs
          .readdirSync(folder)
          .filter((name) => name !== 'index.html' && fs.statSync(path.join(folder, name)).isFile())
      : [],
  );
  const page = (reply: FastifyReply): FastifyReply => {
    const html = fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
    return reply
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-cache')
      .header('x-robots-tag', 'noindex')
      .type('text/html; charset=utf-8')
      .send(html);
  };
  http.get('/staff', async (_request, reply) => reply.redirect('/staff/', 308));
  http.get<{ Params: { '*': string } }>('/staff/*', async (request, reply) => {
    const name = request.params['*'];
    // No page and no file of ours is called so; whoever asks looks for what was left lying about.
    if (name.split('/').some((part) => part.startsWith('.'))) return reply.callNotFound();
    // A missing file gets a plain answer instead of the page.
    if (!files.has(name)) return !path.basename(name).includes('.') ? page(reply) : reply.callNotFound();
    return reply
      .header('cache-control', 'no-cache')
      .type(toContentType(name))
      .send(fs.createReadStream(path.join(folder, name)));
  });
}

/** Content type of a file that stands beside a portal's page. */
export function toContentType(name: string): string {
  const types: Readonly<Record<string, string>> = {
    '.js': 'text/javascript; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.ico': 'image/x-icon',
    '.webmanifest': 'application/manifest+json',
    '.json': 'application/json',
    '.css': 'text/css; charset=utf-8',
    '.txt': 'text/plain; charset=utf-8',
    '.woff2': 'font/woff2',
  };
  return types[path.extname(name)] ?? 'application/octet-stream';
}
