import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { buttonClass } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { OnboardingTeam } from '../onboarding/OnboardingTeam';
import { CourseList } from './CourseList';
import { EndingCertificates } from './EndingCertificates';
import { TrainingFiles } from './TrainingFiles';
import { HoursBar } from './HoursBar';
import { TrainingTeamDocument } from './TrainingTeam.generated';
import type { TrainingTeamQuery } from './TrainingTeam.generated';

/** Shows hours of training against what the year asks for, certificates that end, and courses. */
export function TrainingScreen() {
  const { t } = useTranslation();
  const { staff } = useSession();
  const { data, error, refetch } = useQuery(TrainingTeamDocument, { fetchPolicy: 'no-cache' });
  return (
    <Page
      title={t('development.trainingTitle')}
      intro={t('development.trainingIntro')}
      actions={
        <>
          <TrainingFiles />
          <Link className={buttonClass('primary')} to={paths.developmentOf(staff.id)}>
            {t('development.addOwnTraining')}
          </Link>
        </>
      }
    >
      {error !== undefined && data === undefined && (
        <FaultNote error={error} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === undefined && <SkeletonRows count={6} />}
      {data !== undefined && (
        <div className="development-columns">
          <HoursTable team={data.staffDevelopments} />
          <OnboardingTeam />
          <EndingCertificates team={data.staffDevelopments} />
          <CourseList />
        </div>
      )}
    </Page>
  );
}

type HoursTableProps = { readonly team: TrainingTeamQuery['staffDevelopments'] };

function HoursTable({ team }: HoursTableProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const years = team[0]?.trainingYears.map(({ year }) => year) ?? [];
  return (
    <section className="panel" aria-label={t('development.trainings')}>
      <header className="panel-body">
        <h2>{t('development.trainings')}</h2>
        <p className="cell-note">{t('development.hoursHint')}</p>
      </header>
      <div className="scroll">
        <table className="hours-table">
          <thead>
            <tr>
              <th scope="col">{t('development.person')}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="number">
                  {year}
                </th>
              ))}
              <th scope="col">{t('development.target')}</th>
            </tr>
          </thead>
          <tbody>
            {team.map(({ staff, profile, trainingYears }) => {
              const now = trainingYears.at(-1);
              return (
                <tr key={staff.id}>
                  <th scope="row">
                    <Link to={paths.developmentOf(staff.id)}>{staff.name}</Link>
                    <span className="cell-note">{profile?.post?.name.text ?? '–'}</span>
                  </th>
                  {trainingYears.map(({ year, hours, targetHours }) => (
                    <td key={year} className={hours < targetHours ? 'number lacking' : 'number'}>
                      {number(hours)}
                    </td>
                  ))}
                  <td>{now && <HoursBar {...now} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
