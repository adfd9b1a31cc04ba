/** What the audit log is searched for, as the address holds it. */
export type AuditSearch = {
  readonly actor: string;
  readonly act: string;
  readonly object: string;
  readonly branch: string;
  readonly from: string;
  readonly to: string;
};

const NAMES = ['actor', 'act', 'object', 'branch', 'from', 'to'] as const;
const DAY_MS = 86_400_000;

/** Reads the search from the address. */
export function readAuditSearch(search: URLSearchParams): AuditSearch {
  const [actor, act, object, branch, from, to] = NAMES.map((name) => search.get(name) ?? '');
  return {
    actor: actor ?? '',
    act: act ?? '',
    object: object ?? '',
    branch: branch ?? '',
    from: from ?? '',
    to: to ?? '',
  };
}

/** Writes the search as the server takes it: days are those of the library, the last one included. */
export function auditFilter({ actor, act, object, branch, from, to }: AuditSearch) {
  const given = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    actorId: given(actor),
    act: given(act),
    objectId: given(object),
    branchId: given(branch),
    from: startOfDay(from, 0),
    to: startOfDay(to, 1),
  };
}

/** Writes a search into an address, without what is empty. */
export function auditAddress(search: AuditSearch): Record<string, string> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));
}

function startOfDay(day: string, later: number): string | null {
  const start = Date.parse(`${day}T00:00:00+07:00`);
  return Number.isNaN(start) ? null : new Date(start + later * DAY_MS).toISOString();
}
