import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ClassPlan } from './ClassPlan';
import { guessLastGrade, schoolYearOn } from './school-year';
import { SchoolsDocument } from './Schools.generated';
import type { SchoolsQuery } from './Schools.generated';

const lastGrades = [6, 9, 12] as const;

/** Moves the classes of a school up; school, year and last grade stand in the address. */
export function ClassesScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SchoolsDocument, { fetchPolicy: 'cache-and-network' });
  const { school, schoolYear, lastGrade, change } = useChoice();
  return (
    <Page
      title={t('classes.title')}
      intro={t('classes.intro')}
      crumbs={[{ to: paths.members, label: t('members.title') }]}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={4} />
        </section>
      )}
      {data?.schools.length === 0 && (
        <section className="panel">
          <EmptyState title={t('classes.none')}>{t('classes.noneText')}</EmptyState>
        </section>
      )}
      {data !== undefined && data.schools.length > 0 && (
        <div className="stack" style={{ gap: 12 }}>
          <div className="row wrap">
            <SchoolSelect
              schools={data.schools}
              value={school}
              onChange={(value) => change('school', value)}
            />
            <NativeSelect
              label={t('classes.year')}
              value={String(schoolYear)}
              data={[schoolYear - 1, schoolYear, schoolYear + 1].map((year) => ({
                value: String(year),
                label: `${year}/${year + 1}`,
              }))}
              onChange={({ currentTarget }) => change('year', currentTarget.value)}
            />
            <NativeSelect
              label={t('classes.lastGrade')}
              value={String(lastGrade)}
              data={lastGrades.map((grade) => ({
                value: String(grade),
                label: t('classes.grade', { grade }),
              }))}
              onChange={({ currentTarget }) => change('last', currentTarget.value)}
            />
          </div>
          {school === '' ? (
            <p className="muted">{t('classes.choose')}</p>
          ) : (
            <ClassPlan
              key={`${school} ${schoolYear} ${lastGrade}`}
              school={school}
              schoolYear={schoolYear}
              lastGrade={lastGrade}
            />
          )}
        </div>
      )}
    </Page>
  );
}

function SchoolSelect({
  schools,
  value,
  onChange,
}: {
  readonly schools: SchoolsQuery['schools'];
  readonly value: string;
  readonly onChange: (school: string) => void;
}) {
  const { t } = useTranslation();
  const choices = schools.map(({ name, pupilCount }) => ({
    value: name,
    label: t('classes.school', { name, count: pupilCount }),
  }));
  return (
    <NativeSelect
      label={t('classes.schoolLabel')}
      value={value}
      data={[{ value: '', label: '—' }, ...choices]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function useChoice() {
  const [search, setSearch] = useSearchParams();
  const school = search.get('school') ?? '';
  const [year, last] = [Number(search.get('year')), Number(search.get('last'))];
  const change = (name: 'school' | 'year' | 'last', value: string) => {
    const next = new URLSearchParams(search);
    next.set(name, value);
    if (name === 'school') next.delete('last');
    setSearch(next);
  };
  return {
    school,
    schoolYear: year >= 2000 && year <= 2100 ? year : schoolYearOn(todayInJakarta(new Date())),
    lastGrade: lastGrades.find((grade) => grade === last) ?? guessLastGrade(school),
    change,
  };
}
