import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { wordsIn } from '../../../../lib/form/words';
import { IconButton } from '../../../../lib/ui/IconButton';
import type { BuilderAct } from './builder-reducer';
import { QuestionFields } from './QuestionFields';
import { newKey } from './survey-draft';
import type { DraftQuestion } from './survey-draft';
import type { Builder } from './use-builder';

type QuestionCardProps = {
  readonly builder: Builder;
  readonly question: DraftQuestion;
  /** Its number in the whole survey, from 1. */
  readonly number: number;
  readonly language: Language;
  readonly onMove: (step: -1 | 1) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** Is one question of the builder: its line, what can be done to it, and its fields while it is open. */
export function QuestionCard(props: QuestionCardProps) {
  const { builder, question, language, number } = props;
  const { t } = useTranslation();
  const isOpen = builder.state.chosen === question.key;
  const isWrong = builder.problemsOf(question.key).length > 0;
  const notes = [
    t(`surveys.questionKind.${question.kind}`),
    ...(question.isRequired ? [t('surveys.required')] : []),
    ...(question.showIf === null ? [] : [t('surveys.conditional')]),
  ];
  return (
    <div className="survey-card" data-card={question.key}>
      <div className="survey-line">
        <DragHandle number={number} question={question} builder={builder} />
        <button
          type="button"
          className="survey-open"
          aria-expanded={isOpen}
          onClick={() => builder.run({ act: 'choose', key: isOpen ? null : question.key })}
        >
          <b>
            {number}. {wordsIn(question.label, language) || t('surveys.noLabel')}
          </b>
          <small>
            {notes.join(' · ')}
            {builder.areProblemsTold && isWrong && (
              <span className="survey-wrong"> · {t('surveys.wrong')}</span>
            )}
          </small>
        </button>
        <CardActs {...props} />
      </div>
      {isOpen && (
        <QuestionFields
          draft={builder.state.draft}
          question={question}
          language={language}
          asksOutcome={builder.kind === 'OUTCOME'}
          problemOf={(...names) => builder.told(question.key, names)}
          onChange={(changes) => builder.run({ act: 'changeQuestion', key: question.key, changes })}
        />
      )}
    </div>
  );
}

/** Is what a pointer takes a question by; the buttons beside it do the same for the keyboard. */
function DragHandle({
  number,
  question,
  builder,
}: Pick<QuestionCardProps, 'number' | 'question' | 'builder'>) {
  const { t } = useTranslation();
  return (
    <span
      className="survey-handle"
      aria-hidden="true"
      title={t('surveys.drag', { name: t('surveys.question', { number }) })}
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData('text/plain', question.key);
        builder.drag(question.key);
      }}
      onDragEnd={() => builder.drag(null)}
    >
      ⠿
    </span>
  );
}

function CardActs({ builder, question, number, onMove, isFirst, isLast }: QuestionCardProps) {
  const { t } = useTranslation();
  const name = t('surveys.question', { number });
  const { key } = question;
  const run = (act: BuilderAct) => () => builder.run(act);
  return (
    <span className="survey-item-acts">
      <IconButton
        compact
        icon="chevronUp"
        data-move="up"
        label={t('surveys.up', { name })}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      />
      <IconButton
        compact
        icon="chevronDown"
        data-move="down"
        label={t('surveys.down', { name })}
        disabled={isLast}
        onClick={() => onMove(1)}
      />
      <IconButton
        compact
        icon="copy"
        label={t('surveys.copyOne', { name })}
        disabled={builder.isFull}
        onClick={() => builder.run({ act: 'copyQuestion', key, newKey: newKey('q') })}
      />
      <IconButton
        compact
        icon="trash"
        label={t('surveys.removeOne', { name })}
        onClick={run({ act: 'removeQuestion', key })}
      />
    </span>
  );
}
