import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { formatDays, formatHours } from '../../../../lib/events/when';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../../lib/language';
import { GroupActs } from './GroupActs';
import { findNumbered } from './own-group';
import type { OwnGroup } from './own-group';

const OPEN: readonly OwnGroup['status'][] = ['PENDING', 'CONFIRMED', 'WAITING', 'OFFERED'];

/** Shows one group: for which event, how it stands, who comes, and what can still be changed. */
export function GroupLine({
  group,
  onChanged,
}: {
  readonly group: OwnGroup;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('partnerActs');
  const language = useLanguage();
  const paths = usePaths();
  const { status, className, partySize, waitingPosition, event, closingReason } = group;
  const session = group.session ?? event.nextSession;
  const came = countCame(group);
  const facts = [
    session === null ? null : formatDays(session, language),
    session === null ? null : formatHours(session, language),
    className === null ? null : t('groups.class', { className }),
    t('groups.people', { count: partySize }),
  ];
  return (
    <li>
      <h3>
        <Link to={paths.local(event.path)}>{event.name.text}</Link>
      </h3>
      <p className={`state-word${status === 'CONFIRMED' ? ' ok' : ''}`}>
        {waitingPosition === null
          ? t(`groups.status.${status}`)
          : t('groups.waiting', { place: waitingPosition })}
      </p>
      <p className="small">{facts.filter(Boolean).join(' · ')}</p>
      {came > 0 && <p className="small">{t('groups.came', { count: came })}</p>}
      {closingReason !== null && <p>{closingReason}</p>}
      {findNumbered(group) === undefined && <Names group={group} />}
      {OPEN.includes(status) && <GroupActs group={group} onChanged={onChanged} />}
    </li>
  );
}

function Names({ group: { people } }: { readonly group: OwnGroup }): ReactElement {
  const { t } = useTranslation('partnerActs');
  const coming = people.filter(({ places }) => places.some(({ status }) => status !== 'CANCELLED'));
  return (
    <details className="setting">
      <summary>{t('groups.names', { count: coming.length })}</summary>
      <p>
        {coming
          .map(({ name, isCompanion }) => (isCompanion ? t('groups.companion', { name }) : name))
          .join(', ')}
      </p>
    </details>
  );
}

function countCame({ people }: OwnGroup): number {
  return people.reduce((sum, { seats, places }) => {
    const there = places.filter(({ attendedAt }) => attendedAt !== null);
    return sum + Math.max(0, ...there.map(({ attendedCount }) => attendedCount ?? seats));
  }, 0);
}
