import type { ReactNode } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { useDisplay } from '../../../lib/ui/use-display';
import type { Report } from './visit-report';

/** Lists the days, newest first, with their sum. */
export function VisitTable({ report: { days } }: { readonly report: Report }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const sum = (of: (day: Report['days'][number]) => number) => days.reduce((all, day) => all + of(day), 0);
  const total = ({ memberCount, guestCount, groupPeopleCount }: Report['days'][number]) =>
    memberCount + guestCount + groupPeopleCount;
  if (days.length === 0)
    return (
      <section className="panel">
        <EmptyState title={t('visits.empty')}>{t('visits.emptyText')}</EmptyState>
      </section>
    );
  return (
    <Table
      label={t('visits.byDay')}
      heads={[
        t('visits.day'),
        t('visits.members'),
        t('visits.guests'),
        t('visits.groupPeople'),
        t('visits.total'),
      ]}
    >
      {[...days].reverse().map((day) => (
        <tr key={day.date}>
          <td className="whole-line">{date(day.date)}</td>
          <Counts counts={[day.memberCount, day.guestCount, day.groupPeopleCount, total(day)]} />
        </tr>
      ))}
      <tr>
        <td className="whole-line">
          <b>{t('visits.total')}</b>
        </td>
        <Counts
          counts={[
            sum((day) => day.memberCount),
            sum((day) => day.guestCount),
            sum((day) => day.groupPeopleCount),
            sum(total),
          ]}
        />
      </tr>
    </Table>
  );
}

/**
 * Writes the numbers of a day; on phones each says what it counts, for the heads of the columns are not
 * there.
 */
function Counts({
  counts: [members = 0, guests = 0, groupPeople = 0, all = 0],
}: {
  readonly counts: readonly number[];
}) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return (
    <>
      <td className="num" data-label={t('visits.members')}>
        {number(members)}
      </td>
      <td className="num" data-label={t('visits.guests')}>
        {number(guests)}
      </td>
      <td className="num" data-label={t('visits.groupPeople')}>
        {number(groupPeople)}
      </td>
      <td className="num" data-label={t('visits.total')}>
        <b>{number(all)}</b>
      </td>
    </>
  );
}

/** Lists why people came. */
export function PurposeTable({ report: { purposes } }: { readonly report: Report }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  if (purposes.length === 0) return null;
  return (
    <Table label={t('visits.byPurpose')} heads={[t('visits.purpose'), t('visits.people')]}>
      {purposes.map(({ purpose, count }) => (
        <tr key={purpose ?? 'none'}>
          <td>{purpose === null ? t('visits.untold') : t(`visitPurpose.${purpose}`)}</td>
          <td className="num">{number(count)}</td>
        </tr>
      ))}
    </Table>
  );
}

/** Lists groups. */
export function GroupTable({ report: { groups } }: { readonly report: Report }) {
  const { t } = useTranslation();
  const { date, number } = useDisplay();
  if (groups.length === 0) return null;
  return (
    <Table
      label={t('visits.groups')}
      heads={[t('visits.day'), t('visits.groupName'), t('visits.people'), t('visits.femaleMale')]}
    >
      {groups.map((group) => (
        <tr key={group.id}>
          <td className="whole-line">{date(group.visitedOn)}</td>
          <td className="whole-line">{group.name}</td>
          <td className="num" data-label={t('visits.people')}>
            {number(group.total)}
          </td>
          <td className="num" data-label={t('visits.femaleMale')}>
            {number(group.femaleCount)} / {number(group.maleCount)}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Table({
  label,
  heads,
  children,
}: {
  readonly label: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <section className="panel" aria-label={label}>
      <header>
        <h2>{label}</h2>
      </header>
      <div className="scroll">
        <table className="list-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}
