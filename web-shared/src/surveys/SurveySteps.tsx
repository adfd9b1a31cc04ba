import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode, SyntheticEvent } from 'react';

import type { ShownSurvey } from './shown-survey.ts';
import type { SurveyAnswer, SurveyAnswers } from './survey-answer.ts';
import { missingQuestions, shownSections } from './survey-rules.ts';
import type { SaySurvey } from './survey-words.ts';
import { SurveyQuestion } from './SurveyQuestion.tsx';

/** Refusals of the library, by question. */
export type SurveyRefusals = Readonly<Record<string, string>>;

type SurveyStepsProps = {
  readonly survey: ShownSurvey;
  readonly answers: SurveyAnswers;
  readonly refusals?: SurveyRefusals;
  readonly say: SaySurvey;
  /** The buttons of the last step; the first of them sends the form. */
  readonly sending: ReactNode;
  readonly backClass: string;
  readonly nextClass: string;
  readonly onAnswer: (answers: SurveyAnswers) => void;
  readonly onSend: () => void;
};

/**
 * Asks a survey section by section, one step each; a survey of one section is one step. Whoever goes on without an
 * answer that is needed is led to its question.
 */
export function SurveySteps(props: SurveyStepsProps): ReactElement {
  const { answers, say, onAnswer } = props;
  const steps = useSteps(props);
  const { section, at, count, form } = steps;
  if (section === undefined) return <>{props.sending}</>;
  return (
    <form ref={form} className="survey-form" noValidate onSubmit={steps.onward}>
      {count > 1 && <p className="survey-hint">{say('step', { at: at + 1, of: count })}</p>}
      {(count > 1 || section.title !== null) && (
        <h2 tabIndex={-1} className="survey-section">
          {section.title?.text ?? say('step', { at: at + 1, of: count })}
        </h2>
      )}
      {section.text && <p>{section.text.text}</p>}
      {section.questions.map((question) => (
        <SurveyQuestion
          key={question.key}
          question={question}
          answer={answers[question.key]}
          refusal={steps.refusalOf(question.key)}
          say={say}
          onAnswer={(answer) => onAnswer(withAnswer(answers, question.key, answer))}
        />
      ))}
      <div className="survey-acts">
        {at + 1 < count ? (
          <button type="submit" className={props.nextClass}>
            {say('next')}
          </button>
        ) : (
          props.sending
        )}
        {at > 0 && (
          <button type="button" className={props.backClass} onClick={steps.back}>
            {say('back')}
          </button>
        )}
      </div>
    </form>
  );
}

function useSteps({ survey, answers, refusals = {}, say, onSend }: SurveyStepsProps) {
  const form = useRef<HTMLFormElement>(null);
  const [step, setStep] = useState(0);
  // Whoever tried to go on is told what is missing, until it is answered.
  const [isTried, setTried] = useState(false);
  const [move, setMove] = useState<{ readonly to: string }>();
  const sections = shownSections(survey, answers);
  const at = Math.min(step, sections.length - 1);
  const section = sections[at];
  const missing = missingQuestions(section?.questions ?? [], answers).map(({ key }) => key);
  useEffect(() => {
    if (move) form.current?.querySelector<HTMLElement>(move.to)?.focus();
  }, [move]);
  const goTo = (next: number, isSent: boolean) => {
    setTried(isSent);
    setStep(next);
    setMove({ to: '.survey-section' });
  };
  useRefusedStep(refusals, sections, (next, to) => {
    setStep(next);
    setMove({ to });
  });
  return {
    form,
    at,
    section,
    count: sections.length,
    refusalOf: (key: string) => (isTried && missing.includes(key) ? say('missing') : (refusals[key] ?? null)),
    back: () => goTo(at - 1, false),
    onward: (event: SyntheticEvent) => {
      event.preventDefault();
      const [first] = missing;
      setTried(first !== undefined);
      if (first !== undefined) setMove({ to: fieldOf(first) });
      else if (at + 1 < sections.length) goTo(at + 1, false);
      else onSend();
    },
  };
}

type ShownSections = ReturnType<typeof shownSections>;

/** Leads to the first question that the library refused, once it did. */
function useRefusedStep(
  refusals: SurveyRefusals,
  sections: ShownSections,
  lead: (step: number, to: string) => void,
): void {
  const latest = useRef({ sections, lead });
  useEffect(() => {
    latest.current = { sections, lead };
  });
  const refused = Object.keys(refusals).join(' ');
  useEffect(() => {
    const keys = refused.split(' ');
    const at = latest.current.sections.findIndex(({ questions }) =>
      questions.some(({ key }) => keys.includes(key)),
    );
    const question = latest.current.sections[at]?.questions.find(({ key }) => keys.includes(key));
    if (question) latest.current.lead(at, fieldOf(question.key));
  }, [refused]);
}

function fieldOf(key: string): string {
  return `[data-question="${key}"] :is(input, textarea)`;
}

function withAnswer(answers: SurveyAnswers, key: string, answer: SurveyAnswer | null): SurveyAnswers {
  if (answer !== null) return { ...answers, [key]: answer };
  const { [key]: _, ...others } = answers;
  return others;
}
