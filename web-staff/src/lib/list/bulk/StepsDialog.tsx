import { useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../acts/ActDialog';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import type { BulkState, BulkStep } from './use-bulk-act';
import { useBulkAct } from './use-bulk-act';

type StepsDialogProps = {
  readonly title: string;
  readonly submit: string;
  /** One step for each row; they are made when the act begins. */
  readonly stepsOf: () => readonly BulkStep[];
  /** Steps that take back what was done; asked for once all is done. */
  readonly undoStepsOf?: () => readonly BulkStep[];
  readonly onClose: () => void;
  readonly onChanged: () => void;
  /** What is still missing before the act may begin; null when nothing is. */
  readonly missing?: string | null;
  /** What is asked before the act. */
  readonly children?: ReactNode;
};

/**
 * Asks before something is done to many rows, shows how far it has come, says row by row what was refused, and
 * offers to take it back where that can be done.
 */
export function StepsDialog({
  title,
  submit,
  stepsOf,
  undoStepsOf,
  onClose,
  onChanged,
  missing = null,
  children,
}: StepsDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { state, run } = useBulkAct(onChanged);
  const [isUndone, setUndone] = useState(false);
  const [isTold, setTold] = useState(false);
  const isDone = state.total > 0 && !state.isRunning && state.error === undefined;
  const doneCount = state.total - state.refused.length;
  const doneWords = t(isUndone ? 'list.undone' : 'list.done', { count: doneCount });
  const begin = async (steps: readonly BulkStep[], undoes: boolean) => {
    setUndone(undoes);
    await run(steps);
    announce(title);
  };
  const submitSteps = () => {
    setTold(missing !== null);
    if (missing !== null) return;
    void begin(isUndone ? (undoStepsOf?.() ?? []) : stepsOf(), isUndone);
  };
  const canUndo = isDone && !isUndone && doneCount > 0 && undoStepsOf !== undefined;
  return (
    <ActDialog
      title={title}
      act={{
        error: state.error,
        messages: isTold && missing !== null ? [missing] : [],
        loading: state.isRunning,
      }}
      isDone={isDone}
      submit={submit}
      onSubmit={submitSteps}
      onClose={onClose}
    >
      {state.total === 0 && children}
      <BulkProgress state={state} />
      {isDone && <Note state={state.refused.length === 0 ? 'ok' : 'attention'}>{doneWords}</Note>}
      <RefusedRows refused={state.refused} />
      {canUndo && (
        <p>
          <Button small onClick={() => void begin(undoStepsOf(), true)}>
            <Icon name="undo" small /> {t('list.undo')}
          </Button>
        </p>
      )}
    </ActDialog>
  );
}

/** Shows how far several acts have come. */
export function BulkProgress({ state }: { readonly state: BulkState }) {
  const { t } = useTranslation();
  if (state.total === 0) return null;
  return (
    <progress
      className="bulk-progress"
      aria-label={t('list.progress')}
      value={state.done}
      max={state.total}
    />
  );
}

/** Says row by row what was refused, and why. */
export function RefusedRows({ refused }: Pick<BulkState, 'refused'>) {
  if (refused.length === 0) return null;
  return (
    <ul className="refused-rows">
      {refused.map(({ name, message }, place) => (
        <li key={`${place}-${name}`}>
          <b>{name}</b> {message}
        </li>
      ))}
    </ul>
  );
}
