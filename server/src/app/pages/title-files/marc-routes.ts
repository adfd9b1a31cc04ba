import type { FastifyInstance, FastifyReply } from 'fastify';

import { titleIso2709, titleMarcXml } from '../../../modules/catalogue';
import { idPrefix } from '../../../shared/id';
import type { AppServices } from '../../app-services';

/** Mounts `/marc/<id>.xml` (MARCXML) and `/marc/<id>.mrc` (ISO 2709). */
export function mountMarcFiles(http: FastifyInstance, { db }: AppServices): void {
  http.get<{ Params: { name: string } }>('/marc/:name', async (request, reply) => {
    const [, id = '', format] = /^([a-z]{3}_[0-9A-Z]{26})\.(xml|mrc)$/.exec(request.params.name) ?? [];
    if (idPrefix(id) !== 'ttl') return reply.callNotFound();
    return format === 'xml'
      ? sendXml(reply, id, await titleMarcXml(db, id))
      : sendIso2709(reply, id, await titleIso2709(db, id));
  });
}

function sendXml(reply: FastifyReply, id: string, text: string | null): FastifyReply {
  if (text === null) return nothing(reply);
  return asFile(reply, `${id}.xml`).type('application/marcxml+xml; charset=utf-8').send(text);
}

function sendIso2709(
  reply: FastifyReply,
  id: string,
  written: Buffer | { readonly failure: string } | null,
): FastifyReply {
  if (written === null) return nothing(reply);
  if (!Buffer.isBuffer(written))
    return reply
      .code(422)
      .send({ errors: [{ message: written.failure, extensions: { code: 'BAD_REQUEST' } }] });
  return asFile(reply, `${id}.mrc`).type('application/marc').send(written);
}

function nothing(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

function asFile(reply: FastifyReply, name: string): FastifyReply {
  return reply
    .header('cache-control', 'public, max-age=60')
    .header('content-disposition', `attachment; filename="${name}"`);
}
