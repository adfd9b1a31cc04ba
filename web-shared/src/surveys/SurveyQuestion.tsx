import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { SurveyChoices } from './SurveyChoices.tsx';
import type { ShownQuestion } from './shown-survey.ts';
import { chosenInRow, chosenOptions, MOST_SIGNS } from './survey-answer.ts';
import type { SurveyAnswer } from './survey-answer.ts';
import type { SaySurvey } from './survey-words.ts';

type SurveyQuestionProps = {
  readonly question: ShownQuestion;
  readonly answer: SurveyAnswer | undefined;
  /** Why the answer cannot be taken; null when nothing stands against it. */
  readonly refusal: string | null;
  readonly say: SaySurvey;
  /** Is told the answer, or null when it was taken away. */
  readonly onAnswer: (answer: SurveyAnswer | null) => void;
};

/** Is one question of a survey with what it is answered by. */
export function SurveyQuestion(props: SurveyQuestionProps): ReactElement {
  const { question, refusal } = props;
  const id = useId();
  const described = [question.hint && `${id}-hint`, refusal && `${id}-no`].filter(Boolean).join(' ');
  const notes = (
    <>
      {question.hint && (
        <p className="survey-hint" id={`${id}-hint`}>
          {question.hint.text}
        </p>
      )}
      {refusal !== null && (
        <p className="survey-no" id={`${id}-no`}>
          {refusal}
        </p>
      )}
    </>
  );
  const parts = { ...props, id, notes, described: described === '' ? undefined : described };
  return (
    <div className="survey-question" data-question={question.key}>
      {question.kind === 'TEXT' ? <WordsQuestion {...parts} /> : <ChoiceQuestion {...parts} />}
    </div>
  );
}

type PartProps = SurveyQuestionProps & {
  readonly id: string;
  readonly notes: ReactNode;
  readonly described: string | undefined;
};

function Label({ question, say }: Pick<PartProps, 'question' | 'say'>): ReactElement {
  return (
    <>
      {question.label.text}
      {question.isRequired && <small className="survey-required"> ({say('required')})</small>}
    </>
  );
}

function WordsQuestion({ question, answer, say, onAnswer, id, notes, described, refusal }: PartProps) {
  return (
    <>
      <label className="survey-label" htmlFor={id}>
        <Label question={question} say={say} />
      </label>
      {notes}
      <textarea
        id={id}
        className="survey-text"
        rows={4}
        maxLength={MOST_SIGNS}
        required={question.isRequired}
        aria-invalid={refusal !== null}
        aria-describedby={described}
        value={typeof answer === 'string' ? answer : ''}
        onChange={({ currentTarget: { value } }) => onAnswer(value === '' ? null : value)}
      />
    </>
  );
}

function ChoiceQuestion({ question, answer, say, onAnswer, id, notes, described }: PartProps) {
  const { kind, isRequired } = question;
  const canClear = !isRequired && answer !== undefined && kind !== 'CHOICES';
  return (
    <fieldset aria-describedby={described}>
      <legend className="survey-label">
        <Label question={question} say={say} />
      </legend>
      {notes}
      {kind === 'MATRIX' ? (
        <Rows question={question} answer={answer} id={id} onAnswer={onAnswer} />
      ) : (
        <SurveyChoices
          name={id}
          isMany={kind === 'CHOICES'}
          options={kind === 'SCALE' ? [] : question.options}
          scale={kind === 'SCALE' ? question.scale : null}
          chosen={chosenOptions(answer)}
          onChoose={(chosen) => onAnswer(toAnswer(question, chosen))}
        />
      )}
      {canClear && (
        <button type="button" className="survey-clear" onClick={() => onAnswer(null)}>
          {say('clear')}
        </button>
      )}
    </fieldset>
  );
}

function Rows({
  question,
  answer,
  id,
  onAnswer,
}: Pick<PartProps, 'question' | 'answer' | 'id' | 'onAnswer'>) {
  const before = typeof answer === 'object' && !Array.isArray(answer) ? answer : {};
  return question.rows.map((row) => (
    <fieldset key={row.key} className="survey-row">
      <legend>{row.label.text}</legend>
      <SurveyChoices
        name={`${id}-${row.key}`}
        isMany={false}
        options={question.options}
        scale={null}
        chosen={[chosenInRow(answer, row.key) ?? '']}
        onChoose={([chosen]) => onAnswer(chosen === undefined ? before : { ...before, [row.key]: chosen })}
      />
    </fieldset>
  ));
}

function toAnswer({ kind }: ShownQuestion, chosen: readonly string[]): SurveyAnswer | null {
  const [first] = chosen;
  if (first === undefined) return null;
  if (kind === 'SCALE') return Number(first);
  return kind === 'CHOICES' ? chosen : first;
}
