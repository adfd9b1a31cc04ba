import { createLoaders } from '../../../platform/graphql/loader';
import type { ListDescription, ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import type { Message } from '../../../platform/i18n/message';
import { toCivilDate } from '../../../shared/civil-date';
import { textIn } from '../../../shared/locale';
import type { Copy, Title } from '../../catalogue';
import { copyById, MATERIAL_LABELS, titleById, writeCallNumber } from '../../catalogue';
import type { Branch } from '../../library';
import { branchById } from '../../library';
import type { Member } from '../../members';
import { memberById } from '../../members';
import type { CirculationDeps } from '../deps';
import { calculateLateness, fineFor, fineRulesFrom } from '../overdue/overdue.rules';
import { isRunningLate, loadLoanPolicy, toDue } from '../rules/policy-cache';
import { say } from '../words/say';
import type { LoanListFilter, LoanListOrder } from './loan-lists.queries';
import { countOpenLoans, listOpenLoans } from './loan-lists.queries';
import type { Loan } from './loan.entity';

type ExportedLoan = {
  readonly loan: Loan;
  readonly copy: Copy | null;
  readonly title: Title | null;
  readonly member: Member | null;
  readonly branch: Branch | null;
  readonly unitsLate: number;
  readonly fine: number;
};

/** Writes the lists of overdue and of open loans into files. */
export function createLoanListSources(deps: CirculationDeps): readonly ListSource[] {
  return [
    defineListSource(
      describeLoans(deps, { name: 'overdue', title: say('loanList.overdue'), isOverdue: true }),
    ),
    defineListSource(describeLoans(deps, { name: 'loans', title: say('loanList.loans') })),
  ];
}

type Kind = { readonly name: string; readonly title: Message; readonly isOverdue?: true };

function describeLoans(
  deps: CirculationDeps,
  { name, title, isOverdue }: Kind,
): ListDescription<LoanListFilter, LoanListOrder, ExportedLoan> {
  const only = isOverdue === undefined ? {} : { isOverdue };
  return {
    name,
    title,
    permission: 'circulation.read',
    alsoNeeds: 'members.read',
    fresh: true,
    filterType: 'LoanFilter',
    orderType: 'LoanOrder',
    columns: COLUMNS,
    branchesOf: ({ branchIds }) => branchIds ?? [],
    narrowTo: (filter, branchIds) => ({ ...filter, branchIds }),
    count: ({ db, clock }, { filter }) =>
      countOpenLoans(db, { filter: { ...filter, ...only }, now: clock.now(), seesMembers: true }),
    read: async (scope, { filter, orderBy, page }) => {
      const order = orderBy ?? { field: 'DUE_AT' as const, direction: 'ASC' as const };
      const now = scope.clock.now();
      const found = await listOpenLoans(scope.db, {
        filter: { ...filter, ...only },
        order,
        page,
        now,
        // Nobody takes the list along without the right to see members.
        seesMembers: true,
      });
      return { nodes: await loadRows(deps, scope.locale, found.nodes), pageInfo: found.pageInfo };
    },
  };
}

const COLUMNS: ListDescription<LoanListFilter, LoanListOrder, ExportedLoan>['columns'] = [
  {
    key: 'title',
    heading: say('loanList.title'),
    width: 44,
    cell: ({ title }) => title?.titleProper ?? null,
  },
  { key: 'barcode', heading: say('loanList.barcode'), cell: ({ copy }) => copy?.barcode ?? null },
  {
    key: 'callNumber',
    heading: say('holdList.callNumber'),
    width: 22,
    cell: ({ copy, title }) => writeCallNumber(copy, title),
  },
  { key: 'member', heading: say('loanList.member'), width: 32, cell: ({ member }) => member?.name ?? null },
  { key: 'card', heading: say('loanList.card'), width: 18, cell: ({ member }) => member?.cardNumber ?? null },
  { key: 'phone', heading: say('loanList.phone'), cell: ({ member }) => member?.phone ?? null },
  { key: 'category', heading: say('loanList.category'), cell: ({ loan }) => loan.memberCategory },
  {
    key: 'material',
    heading: say('loanList.material'),
    cell: ({ title }, locale) => (title ? textIn(MATERIAL_LABELS[title.materialType], locale) : null),
  },
  {
    key: 'branch',
    heading: say('loanList.branch'),
    width: 26,
    cell: ({ branch }, locale) => (branch ? textIn(branch.name, locale) : null),
  },
  {
    key: 'lent',
    heading: say('loanList.lent'),
    kind: 'date',
    cell: ({ loan }) => toCivilDate(loan.checkedOutAt),
  },
  { key: 'due', heading: say('loanList.due'), kind: 'date', cell: ({ loan }) => loan.dueOn },
  { key: 'late', heading: say('loanList.late'), kind: 'number', cell: ({ unitsLate }) => unitsLate },
  { key: 'fine', heading: say('loanList.fine'), kind: 'rupiah', cell: ({ fine }) => fine },
];

async function loadRows(
  { db, clock, policies }: CirculationDeps,
  locale: 'ID' | 'EN',
  loans: readonly Loan[],
): Promise<ExportedLoan[]> {
  const loader = createLoaders({ db, locale });
  const known = await policies.current(db.read);
  const now = clock.now();
  return Promise.all(
    loans.map(async (loan): Promise<ExportedLoan> => {
      const copy = await loader(copyById).load(loan.copyId);
      const title = copy && (await loader(titleById).load(copy.titleId));
      const member = loan.memberId === null ? null : await loader(memberById).load(loan.memberId);
      const branch = await loader(branchById).load(loan.branchId);
      const row = { loan, copy, title, member, branch };
      if (!isRunningLate(loan, now)) return { ...row, unitsLate: 0, fine: 0 };
      const { book, calendar } = await loadLoanPolicy(known, loan);
      const late = { due: toDue(loan), returnedAt: now, calendar };
      const rules = fineRulesFrom(book);
      const bounds = {
        price: rules.fineCapAtPrice === 'yes' ? (copy?.price ?? null) : null,
        otherUnpaidFines: 0,
      };
      return {
        ...row,
        unitsLate: calculateLateness(late, rules).units,
        fine: fineFor(late, rules, bounds).amount,
      };
    }),
  );
}
