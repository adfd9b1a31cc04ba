import * as fs from 'node:fs';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { storeAnnounced } from '../../../platform/uploads/sealed-uploads';
import { findFillableUpload, uploadFile } from '../../../platform/uploads/store-upload';
import { isUploadName } from '../../../platform/uploads/upload-files';
import { MOST_UPLOAD_BYTES } from '../../../platform/uploads/create-upload';
import { createContext } from '../../context';
import { refuseForeignOrigin } from '../../graphql/graphql-route';
import type { Module } from '../../../platform/module';
import { isPublishedPicture } from '../../../platform/uploads/published-picture.queries';
import type { AppServices } from '../../app-services';
import { cacheForOneYear, keepForOneYear } from './cache-headers';
import type { SessionCookies } from '../../http/session-cookies';

const STATUS: Readonly<Record<string, number>> = { NOT_FOUND: 404, UNSUPPORTED_FILE: 415 };

/**
 * Mounts `/uploads/…`: pictures that staff sent are read by name and put by the id that was announced. Pages
 * elsewhere may show those that are published.
 */
export async function mountUploads(
  http: FastifyInstance,
  kernel: AppServices & { readonly modules: readonly Module[] },
  cookies: SessionCookies,
): Promise<void> {
  const deps = { ...kernel, dataDir: kernel.config.dataDir };
  mountPictures(http, kernel);
  // Only here is a body of pictures or papers read: the other routes take JSON.
  await http.register(async (scope) => {
    scope.addContentTypeParser(
      /^(?:image\/[a-z+.-]+|application\/pdf)$/,
      { parseAs: 'buffer', bodyLimit: MOST_UPLOAD_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.put<{ Params: { id: string }; Body: unknown }>(
      '/uploads/:id',
      { bodyLimit: MOST_UPLOAD_BYTES, onRequest: refuseStrangers },
      store,
    );
  });

  // Five megabytes are read from nobody who may not fill this upload.
  async function refuseStrangers(
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> {
    await refuseForeignOrigin(kernel, cookies, request);
    const { actor, locale } = await createContext(kernel, cookies, request, reply);
    const found = await findFillableUpload(deps, actor, request.params.id);
    return found.ok ? undefined : answerRefusal(reply, 'NOT_FOUND', found.refusals[0]?.message[locale] ?? '');
  }

  async function store(
    request: FastifyRequest<{ Params: { id: string }; Body: unknown }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { actor, locale } = await createContext(kernel, cookies, request, reply);
    const { body } = request;
    if (!Buffer.isBuffer(body))
      return answerRefusal(reply, 'UNSUPPORTED_FILE', 'Send the bytes of a picture with its content type.');
    const result = await storeAnnounced(deps, actor, { uploadId: request.params.id, bytes: body });
    if (result.ok) return reply.code(204).header('cache-control', 'no-store').send();
    const [refusal] = result.refusals;
    return answerRefusal(reply, refusal?.code ?? 'NOT_FOUND', refusal?.message[locale] ?? '');
  }
}

/** Reads pictures by name, and says of each whether pages elsewhere may show it. */
function mountPictures(
  http: FastifyInstance,
  { config, db, clock, modules }: AppServices & { readonly modules: readonly Module[] },
): void {
  const published = modules.flatMap(({ publishedPictures = [] }) => publishedPictures);
  http.get<{ Params: { name: string } }>('/uploads/:name', async (request, reply) => {
    const { name } = request.params;
    const file = uploadFile(config.dataDir, name);
    if (!isUploadName(name) || !fs.existsSync(file)) return reply.callNotFound();
    const isPublished = await isPublishedPicture(db, published, { storedName: name, now: clock.now() });
    const kept = isPublished ? cacheForOneYear(reply) : keepForOneYear(reply);
    return kept.type('image/webp').send(fs.createReadStream(file));
  });
}

function answerRefusal(reply: FastifyReply, code: string, message: string): FastifyReply {
  return reply
    .code(STATUS[code] ?? 400)
    .header('cache-control', 'no-store')
    .send({ message, errors: [{ message, extensions: { code } }] });
}
