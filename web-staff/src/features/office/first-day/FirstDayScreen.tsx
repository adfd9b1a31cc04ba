import { useMutation, useQuery } from '@apollo/client/react';
import { Link, useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { FirstDayDocument } from '../../../lib/first-day/FirstDay.generated';
import type { FirstDayQuery } from '../../../lib/first-day/FirstDay.generated';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { StateShape } from '../../../lib/ui/StateShape';
import { EndFirstDayDocument } from './EndFirstDay.generated';
import { IdentityForm } from './IdentityForm';
import { ImportCommand } from './ImportCommand';
import { PutFirstDayStepAsideDocument } from './PutFirstDayStepAside.generated';

type StepState = FirstDayQuery['firstDay']['steps'][number];
type StepName = StepState['step'];

/** Where each step is done; the name of the library is said on this page itself. */
const PLACES: Readonly<Record<Exclude<StepName, 'IDENTITY'>, string>> = {
  BRANCH: paths.newBranch,
  SHELVES: paths.branches,
  RULES: paths.rules,
  COLLEAGUES: paths.accounts,
  COLLECTION: paths.newTitle,
  MEMBER: paths.newMember,
  LOAN: paths.desk,
};

/** What can wait; without the other steps nobody can lend. */
const CAN_WAIT = ['SHELVES', 'RULES', 'COLLEAGUES', 'COLLECTION'] as const;

/**
 * Leads a new library from nothing to its first loan; it knows what is done, and can be left and come back
 * to.
 */
export function FirstDayScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(FirstDayDocument, { fetchPolicy: 'cache-and-network' });
  const [end, { loading: isEnding, error: endFault }] = useMutation(EndFirstDayDocument, {
    refetchQueries: [FirstDayDocument],
  });
  const steps = data?.firstDay.steps ?? [];
  const next = steps.find(({ isDone, isPutAside }) => !isDone && !isPutAside)?.step ?? null;
  const doneCount = steps.filter(({ isDone, isPutAside }) => isDone || isPutAside).length;
  const finish = async () => {
    const { data: ended } = await end({ variables: { input: { isOver: true } } }).catch(() => ({
      data: undefined,
    }));
    if (ended != null) await navigate(paths.today);
  };
  return (
    <Page
      title={t('firstDay.title')}
      intro={
        data === undefined
          ? t('firstDay.intro')
          : `${t('firstDay.intro')} ${t('firstDay.progress', { done: doneCount, total: steps.length })}`
      }
      actions={
        data !== undefined && (
          <Button weight={next === null ? 'primary' : 'plain'} busy={isEnding} onClick={() => void finish()}>
            {t(next === null ? 'firstDay.finish' : 'firstDay.stop')}
          </Button>
        )
      }
    >
      {(error ?? endFault) !== undefined && (
        <FaultNote error={error ?? endFault} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={8} />
        </section>
      )}
      <ol className="first-day">
        {steps.map((state, index) => (
          <Step
            key={state.step}
            state={state}
            number={index + 1}
            isNext={state.step === next}
            onChanged={() => void refetch()}
          />
        ))}
      </ol>
    </Page>
  );
}

type StepProps = {
  readonly state: StepState;
  readonly number: number;
  readonly isNext: boolean;
  readonly onChanged: () => void;
};

function Step({ state: { step, isDone, isPutAside }, number, isNext, onChanged }: StepProps) {
  const { t } = useTranslation();
  const [put, { loading }] = useMutation(PutFirstDayStepAsideDocument);
  const putAside = async (aside: boolean) => {
    await put({ variables: { input: { step, isPutAside: aside } } }).catch(() => undefined);
    onChanged();
  };
  const isOpen = !isDone && !isPutAside;
  const waiting = CAN_WAIT.find((name) => name === step);
  const state = isDone ? 'done' : isPutAside ? 'aside' : isNext ? 'next' : 'open';
  return (
    <li className="panel first-day-step" data-state={state} aria-current={isNext ? 'step' : undefined}>
      <span className="first-day-mark" aria-hidden="true">
        {isDone ? <StateShape state="ok" /> : number}
      </span>
      <div>
        <h2>
          {t(`firstDay.step.${step}.title`)}{' '}
          {!isOpen && <span className="quiet small">{t(isDone ? 'firstDay.done' : 'firstDay.aside')}</span>}
        </h2>
        {(isOpen || isNext) && <p className="muted">{t(`firstDay.step.${step}.text`)}</p>}
        {step === 'IDENTITY' && isOpen && <IdentityForm onSaved={onChanged} />}
        {step === 'COLLECTION' && isOpen && <ImportCommand />}
        <p className="row wrap">
          {step !== 'IDENTITY' && (
            <Link className={buttonClass(isNext ? 'primary' : 'plain', !isOpen)} to={PLACES[step]}>
              {t(`firstDay.step.${step}.act`)}
            </Link>
          )}
          {!isDone && waiting !== undefined && (
            <Button small={!isOpen} busy={loading} onClick={() => void putAside(!isPutAside)}>
              {t(isPutAside ? 'firstDay.takeUp' : `firstDay.step.${waiting}.skip`)}
            </Button>
          )}
        </p>
      </div>
    </li>
  );
}
