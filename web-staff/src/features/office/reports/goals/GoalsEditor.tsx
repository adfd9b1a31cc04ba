import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { DeleteProgrammeGoalDocument } from './DeleteProgrammeGoal.generated';
import type { KeptGoal } from './GoalDialog';
import { GoalDialog } from './GoalDialog';
import { ProgrammeGoalsDocument } from './ProgrammeGoals.generated';

/** Lists the goals for whoever may set them, and opens one to change. */
export function GoalsEditor({ onChanged }: { readonly onChanged: () => void }) {
  const { t, language } = useTranslation();
  const { data, error, refetch } = useQuery(ProgrammeGoalsDocument, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<KeptGoal | 'new' | null>(null);
  const nameOf = ({ nameIndonesian, nameEnglish }: KeptGoal) =>
    language === 'en' ? (nameEnglish ?? nameIndonesian) : nameIndonesian;
  const changed = () => {
    void refetch();
    onChanged();
  };
  const removal = useAnnouncedMutation(DeleteProgrammeGoalDocument, {
    payloadOf: ({ deleteProgrammeGoal }) => deleteProgrammeGoal,
    onDone: changed,
  });
  const remove = (id: string) =>
    void removal.run(
      () => ({ id }),
      () => t('reports.goals.deleted'),
    );
  return (
    <section className="panel report-part" aria-label={t('reports.goals.edit')}>
      <header>
        <h2>{t('reports.goals.edit')}</h2>
        <span className="spacer" />
        <Button small onClick={() => setOpen('new')}>
          {t('reports.goals.new')}
        </Button>
      </header>
      <div className="report-body">
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {removal.messages.map((message) => (
          <Note key={message} state="attention">
            {message}
          </Note>
        ))}
        {data === undefined && error === undefined && <SkeletonRows count={3} />}
        {data?.programmeGoals.length === 0 && <p className="quiet">{t('reports.goals.none')}</p>}
        <ul className="report-goals">
          {data?.programmeGoals.map((goal) => (
            <li key={goal.id}>
              <span>
                {goal.source}: {nameOf(goal)}
              </span>
              <Button
                small
                onClick={() => setOpen(goal)}
                aria-label={`${t('reports.goals.change')}: ${nameOf(goal)}`}
              >
                {t('reports.goals.change')}
              </Button>
              <Button
                small
                onClick={() => remove(goal.id)}
                aria-label={`${t('reports.goals.delete')}: ${nameOf(goal)}`}
              >
                {t('reports.goals.delete')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {open !== null && data !== undefined && (
        <GoalDialog
          goal={open === 'new' ? null : open}
          programmes={data.programmes}
          year={Number(todayInJakarta(new Date()).slice(0, 4))}
          onClose={() => setOpen(null)}
          onChanged={changed}
        />
      )}
    </section>
  );
}
