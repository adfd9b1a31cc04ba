import { idsIn } from '../../../platform/audit/audit-facts';
import { createLoaders } from '../../../platform/graphql/loader';
import type { ListScope, ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate, toLocalTime } from '../../../shared/civil-date';
import { textIn } from '../../../shared/locale';
import { roleNameByCode } from '../accounts/staff-members.queries';
import { say } from '../words/say';
import type { AuditEntry, AuditFilter, AuditListOrder } from './audit-entries.queries';
import { countAuditEntries, listAuditEntries, NEWEST_FIRST } from './audit-entries.queries';
import { kindOf } from './audit-kinds.terms';
import { actText } from './audit-words.terms';
import { changesText } from './changes-text.rules';

type ExportedLine = {
  readonly entry: AuditEntry;
  readonly names: ReadonlyMap<string, string>;
  readonly roles: string;
};

/**
 * Writes the audit log into files, with names instead of ids: who may not see members reads none of their
 * names. As for reading it, the right must hold at the branches that are asked about.
 */
export const auditListSource: ListSource = defineListSource<AuditFilter, AuditListOrder, ExportedLine>({
  name: 'audit',
  title: say('auditList.title'),
  permission: 'audit.read',
  fresh: true,
  filterType: 'AuditFilter',
  orderType: 'AuditOrder',
  branchesOf: ({ branchIds }) => branchIds ?? [],
  columns: [
    {
      key: 'day',
      heading: say('auditList.day'),
      kind: 'date',
      cell: ({ entry }) => toCivilDate(entry.occurredAt),
    },
    { key: 'time', heading: say('auditList.time'), cell: ({ entry }) => toLocalTime(entry.occurredAt) },
    {
      key: 'who',
      heading: say('auditList.who'),
      width: 28,
      cell: ({ entry, names }) => names.get(entry.actorId) ?? null,
    },
    {
      key: 'act',
      heading: say('auditList.act'),
      width: 28,
      cell: ({ entry }, locale) => actText(entry.act, locale),
    },
    {
      key: 'kind',
      heading: say('auditList.kind'),
      cell: ({ entry: { objectId } }, locale) => {
        const kind = kindOf(objectId);
        return kind && say(`auditList.kinds.${kind}`)[locale];
      },
    },
    {
      key: 'about',
      heading: say('auditList.about'),
      width: 36,
      cell: ({ entry: { objectId }, names }) => (objectId && names.get(objectId)) ?? null,
    },
    {
      key: 'changes',
      heading: say('auditList.changes'),
      width: 60,
      cell: ({ entry: { facts }, names }, locale) => changesText(facts, names, locale),
    },
    { key: 'roles', heading: say('auditList.roles'), width: 24, cell: ({ roles }) => roles },
    {
      key: 'branch',
      heading: say('auditList.branch'),
      width: 26,
      cell: ({ entry: { branchId }, names }) => (branchId && names.get(branchId)) ?? null,
    },
    { key: 'device', heading: say('auditList.device'), width: 22, cell: ({ entry }) => entry.device },
  ],
  count: ({ db }, { filter }) => countAuditEntries(db, filter),
  read: async (scope, { filter, orderBy, page }) => {
    const order = orderBy ?? NEWEST_FIRST;
    const { nodes, pageInfo } = await listAuditEntries(scope.db, { filter, order, page });
    return { nodes: await loadLines(scope, nodes), pageInfo };
  },
});

async function loadLines(
  { db, locale, namesOf }: ListScope,
  entries: readonly AuditEntry[],
): Promise<ExportedLine[]> {
  const ids = entries.flatMap(({ actorId, branchId, objectId, facts }) => [
    actorId,
    ...(branchId === null ? [] : [branchId]),
    ...(objectId === null ? [] : [objectId]),
    ...idsIn(facts === null ? null : JSON.parse(facts)),
  ]);
  const names = await namesOf([...new Set(ids)]);
  const loader = createLoaders({ db, locale });
  return Promise.all(
    entries.map(async (entry) => {
      const roles = await Promise.all(entry.roleCodes.map((code) => loader(roleNameByCode).load(code)));
      const written = roles.map((role, index) =>
        role ? textIn(role, locale) : (entry.roleCodes[index] ?? ''),
      );
      return { entry, names, roles: written.join(', ') };
    }),
  );
}
