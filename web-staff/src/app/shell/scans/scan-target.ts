import { paths } from '../../../lib/paths';
import type { Permission } from '../../../lib/session/session-context';
import type { ScannedThingQuery } from './ScannedThing.generated';

/** Where a scan leads: to an address, or to words that say what to do instead. */
export type ScanTarget =
  { readonly to: string } | { readonly say: 'unknown' | 'unknownIsbn' | 'ticket' | 'member' };

/** Decides where a scanned code leads whoever scanned it. */
export function findScanTarget(
  code: string,
  thing: ScannedThingQuery['scannedThing'],
  can: (permission: Permission) => boolean,
): ScanTarget {
  switch (thing?.__typename) {
    case 'Member':
      if (can('CIRCULATION_LEND')) return { to: paths.deskWith(thing.id) };
      return can('MEMBERS_READ') ? { to: paths.member(thing.id) } : { say: 'member' };
    case 'Copy':
      return { to: paths.copyOfTitle(thing.title.id, thing.id) };
    case 'Title':
      return { to: paths.title(thing.id) };
    default:
      return unknownTarget(code, can);
  }
}

function unknownTarget(code: string, can: (permission: Permission) => boolean): ScanTarget {
  if (/^PSR-TIKET:/i.test(code)) return { say: 'ticket' };
  if (!/^97[89]\d{10}$/.test(code)) return { say: 'unknown' };
  return can('CATALOGUE_EDIT') ? { to: paths.newTitleWithIsbn(code) } : { say: 'unknownIsbn' };
}
