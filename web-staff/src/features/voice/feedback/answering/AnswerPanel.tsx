import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { Button } from '../../../../lib/ui/Button';
import { PublicFields } from './PublicFields';
import type { PublicWords } from './PublicFields';
import { ReplyField } from './ReplyField';
import type { Reply, ShownCase } from '../shown-case';
import { useAnswering } from './use-answering';

type AnswerProps = {
  readonly found: ShownCase;
  readonly replies: readonly Reply[];
  readonly onChanged: () => void;
};

/** Takes an answer to the person or a note for colleagues; common answers are put in with one choice. */
export function AnswerPanel({ found, replies, onChanged }: AnswerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [publicWords, setPublicWords] = useState<PublicWords>(null);
  const { answer, note, keepReply, ...state } = useAnswering(found, {
    onDone: () => {
      setText('');
      setPublicWords(null);
      onChanged();
    },
    onKept: onChanged,
  });
  const onAnswer = () => void answer(text, publicWords);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onAnswer();
  };
  return (
    <section className="panel" aria-labelledby="feedback-answer">
      <header>
        <h2 id="feedback-answer">{t('feedbackCases.answering')}</h2>
      </header>
      <form className="panel-body stack" style={{ gap: 10 }} noValidate onSubmit={onSubmit}>
        <ActNotes error={state.error} messages={state.messages} />
        {replies.length > 0 && (
          <ReplyField
            replies={replies}
            onChoose={(reply) => setText([text.trim(), reply].filter(Boolean).join('\n\n'))}
            onRemoved={onChanged}
          />
        )}
        <Textarea
          label={t('feedbackCases.field.answer')}
          description={t(found.isAnonymous ? 'feedbackCases.answerByLink' : 'feedbackCases.answerSent')}
          autosize
          minRows={4}
          maxLength={4000}
          value={text}
          onKeyDown={onKeyDown}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <PublicFields words={publicWords} onChange={setPublicWords} />
        <div className="row wrap">
          <Button type="submit" weight="primary" busy={state.loading} keys="Ctrl ↵">
            {t('feedbackCases.answer')}
          </Button>
          <Button busy={state.loading} onClick={() => void note(text)}>
            {t('feedbackCases.note')}
          </Button>
          <Button weight="link" busy={state.loading} onClick={() => void keepReply(text)}>
            {t('feedbackCases.keepReply')}
          </Button>
        </div>
      </form>
    </section>
  );
}
