import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../ui/Button';
import { StateShape } from '../../ui/StateShape';
import { focusOnceShown, REVEAL } from '../reveal-field';
import { countRefusals } from './count-refusals';

/** A part of a long form that is asked by itself. */
export type FormStep = {
  readonly id: string;
  readonly label: string;
  /** The fields it asks for; a refusal of one, or of a part of it, is counted here. */
  readonly paths: readonly string[];
  readonly content: ReactNode;
};

type FormStepsProps = {
  readonly steps: readonly FormStep[];
  readonly errors: Readonly<Record<string, unknown>>;
  readonly label: string;
  /** What stands beside the way to the next step: the act of saving. */
  readonly actions?: (place: { readonly isLast: boolean }) => ReactNode;
  /** Whether something new is asked: then the way on is what one is led to, until the last step. */
  readonly isNew?: boolean;
};

/**
 * Asks a long form step by step: a list says which are done and which hold refusals, Ctrl+Enter leads on, and a
 * refusal leads back to its step.
 */
export function FormSteps({ steps, errors, label, actions, isNew = false }: FormStepsProps) {
  const { t } = useTranslation();
  const { current, seen, goTo, box } = useSteps(steps);
  const index = steps.findIndex(({ id }) => id === current);
  const next = steps[index + 1];
  useHotkeys([['mod+Enter', () => next !== undefined && goTo(next.id)]], []);
  return (
    <div className="form-steps" ref={box}>
      <nav aria-label={label}>
        <ol>
          {steps.map((step, place) => (
            <StepLine
              key={step.id}
              step={step}
              number={place + 1}
              isCurrent={step.id === current}
              isDone={seen.includes(step.id)}
              refusals={countRefusals(step.paths, errors)}
              onOpen={() => goTo(step.id)}
            />
          ))}
        </ol>
      </nav>
      {steps.map(({ id, content }) => (
        <div key={id} data-step={id} hidden={id !== current}>
          {content}
        </div>
      ))}
      <div className="step-foot">
        {index > 0 && (
          <Button onClick={() => goTo(steps[index - 1]?.id ?? current)}>{t('when.stepBack')}</Button>
        )}
        <span className="spacer" />
        {next !== undefined && (
          <Button
            weight={isNew ? 'primary' : 'plain'}
            keys="Ctrl Enter"
            aria-keyshortcuts="Control+Enter"
            onClick={() => goTo(next.id)}
          >
            {t('when.stepNext', { label: next.label })}
          </Button>
        )}
        {actions?.({ isLast: next === undefined })}
      </div>
    </div>
  );
}

type StepLineProps = {
  readonly step: FormStep;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly isDone: boolean;
  readonly refusals: number;
  readonly onOpen: () => void;
};

function StepLine({ step, number, isCurrent, isDone, refusals, onOpen }: StepLineProps) {
  const { t } = useTranslation();
  return (
    <li>
      <button type="button" aria-current={isCurrent ? 'step' : undefined} onClick={onOpen}>
        {refusals > 0 ? (
          <StateShape state="blocked" />
        ) : isDone && !isCurrent ? (
          <StateShape state="ok" />
        ) : (
          <span className="step-number">{number}</span>
        )}
        {step.label}
        {refusals > 0 && <span className="step-refusals">{t('when.stepRefusals', { count: refusals })}</span>}
        {refusals === 0 && isDone && !isCurrent && (
          <span className="visually-hidden">{t('when.stepDone')}</span>
        )}
      </button>
    </li>
  );
}

function useSteps(steps: readonly FormStep[]) {
  const [current, setCurrent] = useState(steps[0]?.id ?? '');
  const [seen, setSeen] = useState<readonly string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const show = (id: string) => {
    setSeen((before) => (before.includes(current) ? before : [...before, current]));
    setCurrent(id);
  };
  const goTo = (id: string) => {
    show(id);
    focusOnceShown(() => findFirstField(box.current, id));
  };
  useEffect(() => {
    const element = box.current;
    const reveal = ({ target }: Event) => {
      const step = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
      if (step?.dataset.step !== undefined) setCurrent(step.dataset.step);
    };
    element?.addEventListener(REVEAL, reveal);
    return () => element?.removeEventListener(REVEAL, reveal);
  }, []);
  return { current, seen, goTo, box };
}

function findFirstField(box: HTMLElement | null, id: string): HTMLElement | null {
  const step = box?.querySelector(`[data-step="${CSS.escape(id)}"]`) ?? null;
  if (step === null || step.hasAttribute('hidden')) return null;
  box?.scrollIntoView({ block: 'nearest' });
  // A set of choices takes the focus where its choice stands.
  return (
    step.querySelector<HTMLElement>('input[type="radio"]:checked') ??
    step.querySelector<HTMLElement>(
      'summary, input:not([disabled]), select:not([disabled]), textarea, button',
    )
  );
}
