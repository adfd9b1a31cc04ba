import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import { findAgreementDocument } from '../../modules/partners';
import { uploadFile } from '../../platform/uploads/store-upload';
import type { AppServices } from '../app-services';
import type { MountStaffFile } from './staff-files';

/** Serves `/staff/files/agreements/<id>`, a signed paper, to staff who may read partners; it is saved, not shown. */
export function mountAgreementFiles(mount: MountStaffFile, house: AppServices): void {
  mount('agreements/:id', {
    right: 'partners.read',
    send: async ({ request, reply }) => {
      const document = await findAgreementDocument(house.db, request.params['id'] ?? '');
      if (document === null) return reply.callNotFound();
      const path = uploadFile(house.config.dataDir, document.storedName);
      const found = await stat(path).catch(() => null);
      if (found === null) return reply.callNotFound();
      return reply
        .header('content-disposition', `attachment; ${fileNames(document.name)}`)
        .header('content-length', found.size)
        .type('application/pdf')
        .send(createReadStream(path));
    },
  });
}

/** Older programs read the plain name, others the one in any letters. */
function fileNames(name: string): string {
  const named = /\.pdf$/i.test(name) ? name : `${name}.pdf`;
  return `filename="${named.replace(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(named)}`;
}
