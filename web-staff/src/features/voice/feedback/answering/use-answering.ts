import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { AnswerFeedbackCaseDocument } from './AnswerFeedbackCase.generated';
import { CreateFeedbackReplyDocument } from './CreateFeedbackReply.generated';
import { NoteFeedbackCaseDocument } from '../handling/NoteFeedbackCase.generated';
import type { PublicWords } from './PublicFields';
import type { ShownCase } from '../shown-case';

const LONGEST_NAME = 60;

/** Answers a case, notes on it, and keeps what was written as a common answer. */
export function useAnswering(
  { id, version }: Pick<ShownCase, 'id' | 'version'>,
  { onDone, onKept }: { readonly onDone: () => void; readonly onKept: () => void },
) {
  const { t } = useTranslation();
  const answering = useAnnouncedMutation(AnswerFeedbackCaseDocument, {
    payloadOf: (result) => result.answerFeedbackCase,
    onDone,
  });
  const noting = useAnnouncedMutation(NoteFeedbackCaseDocument, {
    payloadOf: (result) => result.noteFeedbackCase,
    onDone,
  });
  const keeping = useAnnouncedMutation(CreateFeedbackReplyDocument, {
    payloadOf: (result) => result.createFeedbackReply,
    onDone: onKept,
  });
  return {
    loading: answering.loading || noting.loading || keeping.loading,
    error: answering.error ?? noting.error ?? keeping.error,
    messages: [...answering.messages, ...noting.messages, ...keeping.messages],
    answer: (text: string, publicWords: PublicWords) =>
      answering.run(
        (idempotencyKey) => ({
          id,
          version,
          text,
          publicQuestion: publicWords?.question ?? null,
          publicAnswer: publicWords?.answer ?? null,
          idempotencyKey,
        }),
        () => t('feedbackCases.answered'),
      ),
    note: (text: string) =>
      noting.run(
        (idempotencyKey) => ({ id, text, idempotencyKey }),
        () => t('feedbackCases.noted'),
      ),
    keepReply: (text: string) =>
      keeping.run(
        (idempotencyKey) => ({
          name: text.trim().split('\n')[0]?.slice(0, LONGEST_NAME) ?? '',
          text: { indonesian: text },
          idempotencyKey,
        }),
        () => t('feedbackCases.replyKept'),
      ),
  };
}
