import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { Button } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { OnboardingPanel } from '../onboarding/OnboardingPanel';
import { PlanPanel } from '../plans/PlanPanel';
import { usePlans } from '../plans/use-plans';
import { CertificatePanel } from './CertificatePanel';
import { DevelopmentPersonDocument } from './DevelopmentPerson.generated';
import { GapPanel } from './GapPanel';
import type { Person } from './person-values';
import { ProfileDialog } from './ProfileDialog';
import { ProfilePanel } from './ProfilePanel';
import { TrainingPanel } from './TrainingPanel';

/** Shows how somebody of the staff develops: profile, gaps, plan, certificates and training. */
export function PersonScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(DevelopmentPersonDocument, {
    variables: { staffId: id },
    fetchPolicy: 'no-cache',
  });
  const person = data?.staffDevelopment;
  if (person) return <PersonPage person={person} onChanged={() => void refetch()} />;
  return (
    <Page title={t('development.title')} crumbs={[{ label: t('development.title'), to: paths.development }]}>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && <SkeletonRows count={6} />}
      {person === null && (
        <EmptyState title={t('development.notYours')}>{t('development.notYoursText')}</EmptyState>
      )}
    </Page>
  );
}

type PersonPageProps = { readonly person: Person; readonly onChanged: () => void };

function PersonPage({ person, onChanged }: PersonPageProps) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const { staff, profile } = person;
  const plans = usePlans(staff.id);
  const intro = [
    profile?.post?.name.text ?? t('development.noPost'),
    ...(profile?.isSample ? [t('common.sample')] : []),
  ];
  return (
    <Page
      title={staff.name}
      intro={intro.join(' · ')}
      crumbs={[{ label: t('development.title'), to: paths.development }]}
      actions={
        person.mayWrite && <Button onClick={() => setEditing(true)}>{t('development.editProfile')}</Button>
      }
    >
      <div className="development-columns">
        <ProfilePanel person={person} onChanged={onChanged} />
        <GapPanel person={person} plans={plans} />
        <PlanPanel staffId={staff.id} plans={plans} />
        <CertificatePanel person={person} onChanged={onChanged} />
        <TrainingPanel person={person} onChanged={onChanged} />
        <OnboardingPanel staffId={staff.id} />
      </div>
      {isEditing && <ProfileDialog person={person} onClose={() => setEditing(false)} onChanged={onChanged} />}
    </Page>
  );
}
