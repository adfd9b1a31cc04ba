import { findNewsletterLetter } from '../../modules/newsletters';
import type { AppServices } from '../app-services';
import type { MountStaffFile } from './staff-files';

/** A letter styles itself, runs nothing and fetches nothing; the back office alone may frame it. */
const LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

/** Serves an issue of a newsletter as the letter that would leave now (`nwi_…-id.html`, `nwi_…-en.html`). */
export function mountNewsletterFiles(mount: MountStaffFile, house: AppServices): void {
  mount('newsletters/:file', {
    right: 'pages.write',
    send: async ({ request: { params }, reply }) => {
      const [, id, language] = /^(nwi_[0-9A-Z]{26})-(id|en)\.html$/.exec(params['file'] ?? '') ?? [];
      if (id === undefined) return reply.callNotFound();
      const letter = await findNewsletterLetter(house, { id, locale: language === 'en' ? 'EN' : 'ID' });
      if (letter === null) return reply.callNotFound();
      return reply
        .header('content-security-policy', LETTER_POLICY)
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(letter.html);
    },
  });
}
