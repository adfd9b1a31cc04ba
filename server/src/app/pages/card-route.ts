import * as path from 'node:path';

import type { FastifyInstance } from 'fastify';

import type { CardChoice } from '../../modules/publishing';
import { CARD_KINDS, CARD_SIZES, cardKey, cardPicture, loadCardSubject } from '../../modules/publishing';
import type { CardSize, CardSubject } from '../../modules/publishing';
import { idPrefix } from '../../shared/id';
import { LOCALES } from '../../shared/locale';
import type { AppServices } from '../app-services';
import { PngStore } from './title-files/png-store';

type CardAsked = Pick<CardSubject, 'kind' | 'id'> & CardChoice;

/**
 * Mounts the picture cards of what the public sees: `/kartu/<kind>/<id>/<size>.<language>.jpg`. An address shows what
 * is so now, and says by its tag whether that is news; drawn ones are kept on disk, the least asked for leave first.
 */
export function mountCards(http: FastifyInstance, { db, clock, config }: AppServices): void {
  const store = new PngStore(path.join(config.dataDir, 'cache/cards'));
  http.get<{ Params: { kind: string; id: string; file: string } }>(
    '/kartu/:kind/:id/:file',
    async (request, reply) => {
      const asked = readCard(request.params);
      const subject = asked && (await loadCardSubject({ db, clock, dataDir: config.dataDir }, asked));
      if (!asked || !subject) return reply.callNotFound();
      const key = cardKey(subject, asked);
      const tag = `"${key}"`;
      void reply.header('etag', tag).header('cache-control', 'public, max-age=300');
      const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
      if (known.includes(tag)) return reply.code(304).send();
      return reply
        .type('image/jpeg')
        .send(await store.get(`${key}.jpg`, () => cardPicture(subject, asked, 'jpeg')));
    },
  );
}

function readCard({ kind, id, file }: Readonly<Record<'kind' | 'id' | 'file', string>>): CardAsked | null {
  const [, sizeName = '', language] = /^([a-z]+)\.(id|en)\.jpg$/.exec(file) ?? [];
  const found = (Object.keys(CARD_KINDS) as CardSubject['kind'][]).find((one) => CARD_KINDS[one] === kind);
  const size = (Object.keys(CARD_SIZES) as CardSize[]).find((one) => one.toLowerCase() === sizeName);
  const locale = LOCALES.find((one) => one.toLowerCase() === language);
  return found && size && locale && idPrefix(id) !== null ? { kind: found, id, size, locale } : null;
}
