import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { paths } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ClassPlanDocument } from './ClassPlan.generated';
import type { ClassPlanQuery } from './ClassPlan.generated';
import { PromoteClassesDocument } from './PromoteClasses.generated';

type Step = ClassPlanQuery['classPlan']['steps'][number];
type ClassPlanProps = { readonly school: string; readonly schoolYear: number; readonly lastGrade: number };

/** Shows what would become of every class, lets pupils be kept back, and does it after asking once more. */
export function ClassPlan(choice: ClassPlanProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ClassPlanDocument, {
    variables: choice,
    fetchPolicy: 'network-only',
  });
  const [staying, setStaying] = useState<readonly string[]>([]);
  const [isAsking, setIsAsking] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const toggle = (id: string) =>
    setStaying((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  if (done !== null) return <Note state="ok">{done}</Note>;
  if (error !== undefined) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <section className="panel">
        <SkeletonRows count={5} />
      </section>
    );
  const { steps, userErrors } = data.classPlan;
  if (userErrors.length > 0)
    return userErrors.map(({ message }) => (
      <Note key={message} state="attention">
        {message}
      </Note>
    ));
  return (
    <section className="panel" aria-labelledby="class-plan">
      <header>
        <h2 id="class-plan">{t('classes.plan')}</h2>
        <span className="spacer" />
        <Button weight="primary" onClick={() => setIsAsking(true)}>
          {t('classes.promote')}
        </Button>
      </header>
      <p className="panel-body muted">{t('classes.planText')}</p>
      <ul className="thing-list">
        {steps.map((step) => (
          <StepLine key={step.from} step={step} staying={staying} onToggle={toggle} />
        ))}
      </ul>
      {isAsking && (
        <Confirm
          choice={choice}
          steps={steps}
          staying={staying}
          onClose={() => setIsAsking(false)}
          onDone={setDone}
        />
      )}
    </section>
  );
}

function StepLine({
  step,
  staying,
  onToggle,
}: {
  readonly step: Step;
  readonly staying: readonly string[];
  readonly onToggle: (id: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <li className="thing-line is-plain">
      <span className="thing-what">
        <span className="cell-title">
          {step.from} → {step.to ?? t(`classes.change.${step.change}`)}
        </span>
        <details className="class-pupils">
          <summary>{t('classes.pupils', { count: step.pupils.length })}</summary>
          <ul>
            {step.pupils.map(({ memberId, name, cardNumber }) => (
              <li key={memberId} className="row wrap">
                <Link to={paths.member(memberId)}>{name}</Link>
                <span className="quiet small">{cardNumber}</span>
                {step.change !== 'UNREADABLE' && (
                  <label className="check-line">
                    <input
                      type="checkbox"
                      className="plain-checkbox"
                      aria-label={t('classes.staysWho', { name })}
                      checked={staying.includes(memberId)}
                      onChange={() => onToggle(memberId)}
                    />
                    {t('classes.stays')}
                  </label>
                )}
              </li>
            ))}
          </ul>
        </details>
      </span>
    </li>
  );
}

type ConfirmProps = {
  readonly choice: ClassPlanProps;
  readonly steps: readonly Step[];
  readonly staying: readonly string[];
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

function Confirm({ choice, steps, staying, onClose, onDone }: ConfirmProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(PromoteClassesDocument, {
    payloadOf: ({ promoteClasses }) => promoteClasses,
    onDone: () => undefined,
  });
  const countOf = (change: Step['change']) =>
    steps
      .filter((step) => step.change === change)
      .flatMap(({ pupils }) => pupils)
      .filter(({ memberId }) => !staying.includes(memberId)).length;
  const words = (moved: number, left: number) => t('classes.done', { moved, left, school: choice.school });
  const promote = async () => {
    const done = await act.run(
      (idempotencyKey) => ({ ...choice, stayingIds: [...staying], idempotencyKey }),
      ({ movedCount, leftCount }) => words(movedCount, leftCount),
    );
    if (done !== null) onDone(words(done.movedCount, done.leftCount));
  };
  return (
    <ActDialog
      title={t('classes.promote')}
      act={act}
      isDone={false}
      submit={t('classes.promote')}
      onSubmit={() => void promote()}
      onClose={onClose}
    >
      <p>
        {t('classes.confirm', {
          school: choice.school,
          year: `${choice.schoolYear}/${choice.schoolYear + 1}`,
          moved: countOf('MOVES'),
          left: countOf('LEAVES'),
          staying: staying.length,
        })}
      </p>
    </ActDialog>
  );
}
