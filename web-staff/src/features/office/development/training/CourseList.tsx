import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { useDisplay } from '../../../../lib/ui/use-display';
import { CourseDialog } from './CourseDialog';
import { TrainingCoursesDocument } from './TrainingCourses.generated';
import type { TrainingCoursesQuery } from './TrainingCourses.generated';

type Course = TrainingCoursesQuery['trainingCourses'][number];

/** Lists courses for staff, the latest first; the head adds and changes them. */
export function CourseList() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(TrainingCoursesDocument, { fetchPolicy: 'no-cache' });
  const [edited, setEdited] = useState<Course | 'new' | null>(null);
  const courses = data?.trainingCourses ?? [];
  return (
    <section className="panel" aria-label={t('development.courses')}>
      <header className="panel-body row">
        <h2>{t('development.courses')}</h2>
        <span className="spacer" />
        {can('DEVELOPMENT_WRITE') && (
          <Button small onClick={() => setEdited('new')}>
            {t('development.addCourse')}
          </Button>
        )}
      </header>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data !== undefined && courses.length === 0 && (
        <p className="panel-body">{t('development.noCourses')}</p>
      )}
      <ul className="proof-list">
        {courses.map((course) => (
          <CourseRow
            key={course.id}
            course={course}
            onEdit={can('DEVELOPMENT_WRITE') ? () => setEdited(course) : null}
          />
        ))}
      </ul>
      {edited !== null && data !== undefined && (
        <CourseDialog
          course={edited === 'new' ? null : edited}
          competences={data.developmentLists.competences}
          onClose={() => setEdited(null)}
          onChanged={() => void refetch()}
        />
      )}
    </section>
  );
}

type CourseRowProps = { readonly course: Course; readonly onEdit: (() => void) | null };

function CourseRow({ course, onEdit }: CourseRowProps) {
  const { t } = useTranslation();
  const { date, number } = useDisplay();
  const { title, provider, hours, startsOn, competence, event, isActive, isSample } = course;
  const facts = [
    competence?.name.text,
    t('development.hours', { count: number(hours) }),
    startsOn === null ? t('development.anyTime') : date(startsOn),
    provider,
    isActive ? null : t('development.outOfUse'),
    isSample ? t('common.sample') : null,
  ];
  return (
    <li className="panel-body">
      <b>{event === null ? title : <Link to={paths.event(event.id)}>{title}</Link>}</b>
      <span className="cell-note">{facts.filter((part) => part != null).join(' · ')}</span>
      {onEdit !== null && (
        <Button small weight="link" aria-label={t('development.changeOf', { name: title })} onClick={onEdit}>
          {t('development.change')}
        </Button>
      )}
    </li>
  );
}
