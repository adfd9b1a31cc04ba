import { createLoaders } from '../../../platform/graphql/loader';
import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate, toLocalTime } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { Branch } from '../../library';
import { branchById } from '../../library';
import { anyStaffById } from '../../staff';
import { say } from '../words/say';
import type { OverriddenAct, OverrideFilter, OverrideListOrder } from './overrides.queries';
import { countOverrides, listOverrides } from './overrides.queries';

type ExportedOverride = {
  readonly act: OverriddenAct;
  readonly who: string | null;
  readonly branch: Branch | null;
};

const LENT = say('overrideList.lent');
const RENEWED = say('overrideList.renewed');

/** Writes what was lent against a rule into files; neither book nor reader is named. */
export const overrideListSource: ListSource = defineListSource<
  OverrideFilter,
  OverrideListOrder,
  ExportedOverride
>({
  name: 'overrides',
  title: say('overrideList.title'),
  permission: 'audit.read',
  filterType: 'OverrideFilter',
  orderType: 'OverrideOrder',
  branchesOf: ({ branchIds }) => branchIds ?? [],
  columns: [
    {
      key: 'day',
      heading: say('overrideList.day'),
      kind: 'date',
      cell: ({ act }) => toCivilDate(act.occurredAt),
    },
    {
      key: 'time',
      heading: say('overrideList.time'),
      cell: ({ act }) => toLocalTime(act.occurredAt),
    },
    {
      key: 'act',
      heading: say('overrideList.act'),
      cell: ({ act }, locale) => (act.isRenewal ? RENEWED : LENT)[locale],
    },
    { key: 'who', heading: say('overrideList.who'), width: 28, cell: ({ who }) => who },
    {
      key: 'rule',
      heading: say('overrideList.rule'),
      width: 36,
      cell: ({ act }, locale) => act.overrides.map(({ refusal }) => ruleText(refusal, locale)).join('; '),
    },
    {
      key: 'reason',
      heading: say('overrideList.reason'),
      width: 44,
      cell: ({ act }) =>
        [...new Set(act.overrides.flatMap(({ reason }) => (reason === null ? [] : [reason])))].join('; '),
    },
    {
      key: 'branch',
      heading: say('overrideList.branch'),
      width: 26,
      cell: ({ branch }, locale) => (branch ? textIn(branch.name, locale) : null),
    },
  ],
  count: ({ db }, { filter }) => countOverrides(db, filter),
  read: async ({ db, locale }, { filter, orderBy, page }) => {
    const direction = orderBy?.direction ?? 'DESC';
    const { nodes, pageInfo } = await listOverrides(db, { filter, direction, page });
    const loader = createLoaders({ db, locale });
    const rows = nodes.map(async (act): Promise<ExportedOverride> => ({
      act,
      who: (await loader(anyStaffById).load(act.staffId))?.name ?? null,
      branch: await loader(branchById).load(act.branchId),
    }));
    return { nodes: await Promise.all(rows), pageInfo };
  },
});

const RULES = {
  TOO_MANY_LOANS: say('overrideList.rules.TOO_MANY_LOANS'),
  TOO_MANY_LOANS_IN_TOTAL: say('overrideList.rules.TOO_MANY_LOANS_IN_TOTAL'),
  TOO_MUCH_DEBT: say('overrideList.rules.TOO_MUCH_DEBT'),
  OVERDUE_LOANS: say('overrideList.rules.OVERDUE_LOANS'),
  MEMBER_SUSPENDED: say('overrideList.rules.MEMBER_SUSPENDED'),
  HELD_FOR_ANOTHER: say('overrideList.rules.HELD_FOR_ANOTHER'),
  LENT_TO_ANOTHER: say('overrideList.rules.LENT_TO_ANOTHER'),
  REFERENCE_ONLY: say('overrideList.rules.REFERENCE_ONLY'),
  CONSENT_NEEDED: say('overrideList.rules.CONSENT_NEEDED'),
  GUARANTEES_OWE_TOO_MUCH: say('overrideList.rules.GUARANTEES_OWE_TOO_MUCH'),
  COPY_LOST: say('overrideList.rules.COPY_LOST'),
  COPY_MISSING: say('overrideList.rules.COPY_MISSING'),
  COPY_IN_TRANSIT: say('overrideList.rules.COPY_IN_TRANSIT'),
  COPY_IN_REPAIR: say('overrideList.rules.COPY_IN_REPAIR'),
  COPY_IN_PROCESSING: say('overrideList.rules.COPY_IN_PROCESSING'),
  COPY_ON_ORDER: say('overrideList.rules.COPY_ON_ORDER'),
  PROVISIONAL_MEMBER: say('overrideList.rules.PROVISIONAL_MEMBER'),
  TOO_MANY_RENEWALS: say('overrideList.rules.TOO_MANY_RENEWALS'),
};

/** What no rule of today is called any more stands as it was kept. */
function ruleText(code: string, locale: Locale): string {
  const known = Object.entries(RULES).find(([name]) => name === code);
  return known === undefined ? code : known[1][locale];
}
