import type { EntityManager } from 'typeorm';

import type { LinkResults } from '../../../platform/link-results';
import { toCivilDate } from '../../../shared/civil-date';
import { addResult, insertRegistrationLink } from './link-counts.queries';
import { readLinkCode } from './link.terms';
import { findLinkByCode } from './links.queries';

/** Notes what came of links, for the modules below that register, place holds and enrol members. */
export function createLinkResults(engine: { readonly isSqlite: boolean }): LinkResults {
  return {
    noteRegistration: async (tx, { code, registrationId, at }) => {
      const linkId = await findLinkId(tx, code);
      if (linkId !== null)
        await insertRegistrationLink(tx, { registrationId, linkId, registeredOn: toCivilDate(at) });
    },
    count: async (tx, { code, kind, at }) => {
      const linkId = await findLinkId(tx, code);
      if (linkId !== null) await addResult(engine, tx, { linkId, day: toCivilDate(at), kind, amount: 1 });
    },
  };
}

async function findLinkId(tx: EntityManager, code: string | null | undefined): Promise<string | null> {
  const read = code == null ? null : readLinkCode(code);
  return read === null ? null : ((await findLinkByCode(tx, read))?.id ?? null);
}
