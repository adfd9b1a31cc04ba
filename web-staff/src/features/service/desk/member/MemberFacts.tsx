import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { useLoanWords } from '../../../../lib/circulation/use-loan-words';
import { paths } from '../../../../lib/paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { DeskMember } from './use-desk-member';
import { useDeskState } from '../use-desk';

const MOST_PIPS = 12;
const MOST_LINES = 3;

type FactsProps = {
  readonly member: DeskMember;
  /** Whether acts have settled that the counts do not know of yet. */
  readonly isBehind: boolean;
};

/** Lists loans, ready holds and debt of the open member. */
export function MemberFacts({ member, isBehind }: FactsProps) {
  const { t } = useTranslation();
  const { number, money } = useDisplay();
  const { maximumLoans, readyHoldCount, balance, debtLimit } = member.circulationSummary;
  const lentHere = useLentHere();
  const openLoanCount = isBehind
    ? Math.max(member.circulationSummary.openLoanCount, lentHere)
    : member.circulationSummary.openLoanCount;
  return (
    <dl className="desk-facts">
      <div>
        <dt>{t('desk.loans')}</dt>
        <dd>
          {maximumLoans === null
            ? number(openLoanCount)
            : t('desk.loansOf', { count: openLoanCount, maximum: number(maximumLoans) })}
        </dd>
        <Pips member={member} />
        <LoanLine member={member} />
        <ClaimLines member={member} />
      </div>
      <div className={readyHoldCount === 0 ? 'is-zero' : undefined}>
        <dt>{t('desk.readyHolds')}</dt>
        <dd>{number(readyHoldCount)}</dd>
        <ReadyLines member={member} />
      </div>
      <div className={balance === 0 ? 'is-zero' : undefined}>
        <dt>{t('desk.balance')}</dt>
        <dd>{money(balance)}</dd>
        <dd className="fact-note">
          {debtLimit === null ? t('desk.noDebtLimit') : t('desk.debtLimit', { money: money(debtLimit) })}
        </dd>
      </div>
    </dl>
  );
}

/** Draws every loan that is allowed as a small bar: taken before, new in this session, or free. */
function Pips({ member }: { readonly member: DeskMember }) {
  const lentHere = useLentHere();
  const { openLoanCount, maximumLoans } = member.circulationSummary;
  if (maximumLoans === null || maximumLoans > MOST_PIPS || maximumLoans === 0) return null;
  const kindOf = (place: number) =>
    place >= openLoanCount ? undefined : place >= openLoanCount - lentHere ? 'is-new' : 'is-on';
  return (
    <dd className="pips" aria-hidden="true">
      {Array.from({ length: Math.max(maximumLoans, openLoanCount) }, (_, place) => (
        <i key={place} className={kindOf(place)} />
      ))}
    </dd>
  );
}

function LoanLine({ member }: { readonly member: DeskMember }) {
  const { t } = useTranslation();
  const { dueDay } = useLoanWords();
  const { overdueCount, openLoanCount } = member.circulationSummary;
  // The count of loans follows a pile of scans after a moment; until then no more are called new than it has.
  const lentHere = Math.min(useLentHere(), openLoanCount);
  const next = member.loans.edges[0]?.node;
  const words = [
    ...(lentHere > 0 ? [t('desk.newHere', { count: lentHere })] : []),
    ...(overdueCount > 0 ? [t('desk.overdue', { count: overdueCount })] : []),
    ...(next !== undefined && !next.isOverdue ? [t('desk.nextDue', { day: dueDay(next) })] : []),
  ];
  return (
    <dd className={overdueCount > 0 ? 'fact-note is-late' : 'fact-note'}>
      {/* Loans come a moment after their number: until then nothing is said of them. */}
      {words.length === 0 && openLoanCount === 0 ? t('desk.noLoans') : words.join(' · ')}
    </dd>
  );
}

/** Names what the member says is back: it is looked for, and counts as a loan until somebody decides. */
function ClaimLines({ member }: { readonly member: DeskMember }) {
  const { t } = useTranslation();
  return member.claimedLoans.slice(0, MOST_LINES).map(({ id, copy }) => (
    <dd className="fact-note" key={id}>
      {t('desk.claimed', { title: copy.title.titleProper })} <Link to={paths.cases}>{t('desk.toCase')}</Link>
    </dd>
  ));
}

function ReadyLines({ member }: { readonly member: DeskMember }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const ready = member.holds.filter(({ status }) => status === 'READY').slice(0, MOST_LINES);
  return ready.map(({ id, title, collectBy }) => (
    <dd className="fact-note" key={id}>
      {collectBy === null
        ? title.titleProper
        : t('desk.pickUpBy', { title: title.titleProper, date: date(collectBy) })}
    </dd>
  ));
}

function useLentHere(): number {
  const { rows, session, member } = useDeskState();
  return rows.filter(
    (row) =>
      row.session === session &&
      row.member?.id === member?.id &&
      row.state === 'done' &&
      row.outcome?.kind === 'lent' &&
      !row.outcome.isRenewal,
  ).length;
}
