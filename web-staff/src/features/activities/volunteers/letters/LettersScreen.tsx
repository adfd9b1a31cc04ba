import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { QueuePanel } from '../../../../lib/list/QueuePanel';
import { useQueue } from '../../../../lib/list/use-queue';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useShiftWords } from '../../../../lib/shifts/use-shift-words';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { useDisplay } from '../../../../lib/ui/use-display';
import { LetterMark } from './LetterMark';
import type { VolunteerLettersQuery } from './VolunteerLetters.generated';
import { VolunteerLettersDocument } from './VolunteerLetters.generated';

const statuses = ['REQUESTED', 'ISSUED', 'WITHDRAWN'] as const;
type Status = (typeof statuses)[number];
type Letter = VolunteerLettersQuery['volunteerLetters']['nodes'][number];

/** Lists letters of hours by state; the state stands in the address. They are issued on the page of the volunteer. */
export function LettersScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const status = statuses.find((one) => one === search.get('status')) ?? 'REQUESTED';
  return (
    <Page
      title={t('volunteerLetters.title')}
      intro={t('volunteerLetters.intro')}
      crumbs={[{ label: t('shiftHours.title'), to: paths.shiftHours }]}
    >
      <nav className="list-tabs" aria-label={t('volunteerLetters.states')}>
        {statuses.map((one) => (
          <Link
            key={one}
            to={`${paths.volunteerLetters}?${new URLSearchParams({ status: one })}`}
            aria-current={one === status ? 'page' : undefined}
          >
            {t(`volunteerLetters.status.${one}`)}
          </Link>
        ))}
      </nav>
      <Queue key={status} status={status} />
    </Page>
  );
}

function Queue({ status }: { readonly status: Status }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { handle, list } = useQueue(
    {
      document: VolunteerLettersDocument,
      variables: (page) => ({ statuses: [status], ...page }),
      pageOf: ({ volunteerLetters: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: (total) => t('volunteerLetters.count', { count: total, total: number(total) }),
    },
    ['status'],
  );
  return (
    <QueuePanel
      label={t(`volunteerLetters.status.${status}`)}
      list={list}
      handle={handle}
      empty={<EmptyState title={t('volunteerLetters.empty')}>{t('volunteerLetters.emptyText')}</EmptyState>}
      className="data-requests"
      card={(letter) => <LetterCard key={letter.id} letter={letter} />}
    />
  );
}

function LetterCard({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const { date, dateOf } = useDisplay();
  const words = useShiftWords();
  const { id, number, holderName, fromDate, untilDate, purpose, minutes, volunteer, createdAt } = letter;
  const parts = [
    ...(number === null ? [] : [number]),
    t('volunteerLetters.period', { from: date(fromDate), until: date(untilDate) }),
    ...(minutes === null ? [] : [words.hours(minutes)]),
    ...(purpose === null ? [] : [purpose]),
  ];
  return (
    <li className="data-request" aria-labelledby={id}>
      <div className="row wrap">
        <h2 id={id} style={{ fontSize: '1.0625rem' }}>
          {volunteer === null ? holderName : <Link to={paths.volunteer(volunteer.id)}>{holderName}</Link>}
        </h2>
        <LetterMark status={letter.status} />
        <span className="spacer" />
        <span className="quiet small">{dateOf(createdAt)}</span>
      </div>
      <p className="small">{parts.join(' · ')}</p>
    </li>
  );
}
