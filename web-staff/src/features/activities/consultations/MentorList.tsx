import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { MentorDialog } from './MentorDialog';
import { StaffMentorsDocument } from './Mentors.generated';
import type { MentorLineFragment } from './Mentors.generated';
import { PublishDialog } from './PublishDialog';

type Opened =
  { readonly kind: 'new' } | { readonly kind: 'edit' | 'publish'; readonly mentor: MentorLineFragment };

/** Lists the mentors of a branch or of all, with how many of their hours are free. */
export function MentorList({ branchId }: { readonly branchId: string | null }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data, error, refetch } = useQuery(StaffMentorsDocument, { fetchPolicy: 'cache-and-network' });
  const mentors = data?.mentors.filter(({ branch }) => branchId === null || branch.id === branchId);
  const onChanged = () => void refetch();
  const add = can('CONSULTATIONS_WRITE') && (
    <Button weight="primary" onClick={() => setOpened({ kind: 'new' })}>
      {t('consultations.newMentor')}
    </Button>
  );
  return (
    <section className="panel" aria-labelledby="mentors">
      <header>
        <h2 id="mentors">{t('consultations.tab.mentors')}</h2>
        <span className="spacer" />
        {add}
      </header>
      {error !== undefined && <FaultNote error={error} onRetry={onChanged} />}
      {mentors === undefined && error === undefined && <SkeletonRows count={5} />}
      {mentors?.length === 0 && (
        <EmptyState title={t('consultations.noMentors')}>{t('consultations.noMentorsText')}</EmptyState>
      )}
      <ul>
        {mentors?.map((mentor) => (
          <MentorLine key={mentor.id} mentor={mentor} onOpen={setOpened} />
        ))}
      </ul>
      {opened?.kind === 'publish' && (
        <PublishDialog mentor={opened.mentor} onChanged={onChanged} onClose={() => setOpened(null)} />
      )}
      {opened !== null && opened.kind !== 'publish' && (
        <MentorDialog
          mentor={opened.kind === 'edit' ? opened.mentor : null}
          onChanged={onChanged}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}

function MentorLine({
  mentor,
  onOpen,
}: {
  readonly mentor: MentorLineFragment;
  readonly onOpen: (opened: Opened) => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <li className="thing-line is-plain">
      <span className="thing-what">
        <b>{mentor.name}</b>
        <span className="cell-note">
          {[t(`consultationTerms.kind.${mentor.kind}`), mentor.organisation, mentor.branch.name.text]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className="cell-note">
          {mentor.topics.map((topic) => t(`consultationTerms.topic.${topic}`)).join(', ')}
        </span>
        <span className="cell-note">
          {mentor.isActive
            ? t('consultations.freeCount', { count: mentor.freeSlotCount })
            : t('consultations.resting')}
        </span>
      </span>
      {can('CONSULTATIONS_WRITE') && (
        <span className="row wrap">
          {mentor.isActive && (
            <Button
              small
              aria-label={t('consultations.publishTitle', { name: mentor.name })}
              onClick={() => onOpen({ kind: 'publish', mentor })}
            >
              {t('consultations.publish')}
            </Button>
          )}
          <Button
            small
            weight="link"
            aria-label={`${t('common.edit')} ${mentor.name}`}
            onClick={() => onOpen({ kind: 'edit', mentor })}
          >
            {t('common.edit')}
          </Button>
        </span>
      )}
    </li>
  );
}
