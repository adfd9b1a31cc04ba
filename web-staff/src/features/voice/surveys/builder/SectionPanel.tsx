import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import type { ReactNode } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { IconButton } from '../../../../lib/ui/IconButton';
import { QuestionCard } from './QuestionCard';
import { BOUNDS, newKey, questionKinds, questionsOf } from './survey-draft';
import type { DraftSection } from './survey-draft';
import type { Builder } from './use-builder';
import { WordsInput } from './WordsInput';

type SectionPanelProps = {
  readonly builder: Builder;
  readonly section: DraftSection;
  readonly at: number;
  readonly language: Language;
};

/** Is one section of the builder: its heading, its questions in their order, and adding more. */
export function SectionPanel({ builder, section, at, language }: SectionPanelProps) {
  const { t } = useTranslation();
  const { draft } = builder.state;
  const before = questionsOf({ sections: draft.sections.slice(0, at) }).length;
  const change = (changes: Partial<DraftSection>) =>
    builder.run({ act: 'changeSection', key: section.key, changes });
  return (
    <section className="panel" aria-label={t('surveys.section', { number: at + 1 })}>
      <header>
        <h2>{t('surveys.section', { number: at + 1 })}</h2>
        <span className="spacer" />
        <SectionActs builder={builder} section={section} at={at} />
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <WordsInput
          label={t('surveys.sectionTitle')}
          words={section.title}
          language={language}
          longest={BOUNDS.title}
          onChange={(title) => change({ title })}
        />
        <WordsInput
          label={t('surveys.sectionText')}
          words={section.text}
          language={language}
          longest={BOUNDS.paragraphs}
          lines={2}
          onChange={(text) => change({ text })}
        />
        {section.questions.length === 0 && <p className="muted">{t('surveys.sectionEmpty')}</p>}
        <ol className="survey-cards">
          {section.questions.map((question, place) => (
            <DropPlace key={question.key} builder={builder} sectionKey={section.key} place={place}>
              <QuestionCard
                builder={builder}
                question={question}
                number={before + place + 1}
                language={language}
                isFirst={before + place === 0}
                isLast={at === draft.sections.length - 1 && place === section.questions.length - 1}
                onMove={(step) => builder.step(question.key, step)}
              />
            </DropPlace>
          ))}
          <DropPlace builder={builder} sectionKey={section.key} place={section.questions.length} isEnd />
        </ol>
        <AddQuestion builder={builder} sectionKey={section.key} />
      </div>
    </section>
  );
}

type DropPlaceProps = {
  readonly builder: Builder;
  readonly sectionKey: string;
  readonly place: number;
  readonly isEnd?: boolean;
  readonly children?: ReactNode;
};

/** Takes a question that is dragged here: it comes to stand at this place. */
function DropPlace({ builder, sectionKey, place, isEnd = false, children }: DropPlaceProps) {
  const isOver = builder.dragged !== null;
  return (
    <li hidden={isEnd && !isOver}>
      <div
        role="presentation"
        className={isOver ? 'survey-drop' : undefined}
        onDragOver={(event) => {
          if (isOver) event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          builder.drop(sectionKey, place);
        }}
      >
        {children}
      </div>
    </li>
  );
}

function AddQuestion({ builder, sectionKey }: Pick<DropPlaceProps, 'builder' | 'sectionKey'>) {
  const { t } = useTranslation();
  return (
    <div className="row wrap" role="group" aria-label={t('surveys.addQuestion')}>
      <span className="muted small">{t('surveys.addQuestion')}:</span>
      {questionKinds.map((kind) => (
        <Button
          key={kind}
          small
          disabled={builder.isFull}
          onClick={() => builder.add(sectionKey, newKey('q'), kind)}
        >
          {t(`surveys.questionKind.${kind}`)}
        </Button>
      ))}
      {builder.isFull && <span className="muted small">{t('surveys.full')}</span>}
    </div>
  );
}

function SectionActs({ builder, section: { key }, at }: Omit<SectionPanelProps, 'language'>) {
  const { t } = useTranslation();
  const name = t('surveys.section', { number: at + 1 });
  const count = builder.state.draft.sections.length;
  return (
    <span className="survey-item-acts">
      <IconButton
        compact
        icon="chevronUp"
        label={t('surveys.up', { name })}
        disabled={at === 0}
        onClick={() => builder.run({ act: 'moveSection', key, to: at - 1 })}
      />
      <IconButton
        compact
        icon="chevronDown"
        label={t('surveys.down', { name })}
        disabled={at === count - 1}
        onClick={() => builder.run({ act: 'moveSection', key, to: at + 1 })}
      />
      <IconButton
        compact
        icon="copy"
        label={t('surveys.copyOne', { name })}
        disabled={count >= BOUNDS.sections || builder.isFull}
        onClick={() => builder.run({ act: 'copySection', key, newKey: newKey('s') })}
      />
      <IconButton
        compact
        icon="trash"
        label={t('surveys.removeOne', { name })}
        onClick={() => builder.run({ act: 'removeSection', key })}
      />
    </span>
  );
}
