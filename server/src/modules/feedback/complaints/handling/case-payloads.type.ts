import { ID, Int } from 'type-graphql';

import { always, definePayload, orNull, unlessRefused } from '../../../../platform/graphql/payload';
import { FeedbackCaseType, FeedbackReplyType, FeedbackSenderType, SentFeedbackCaseType } from '../case.type';

export const SendFeedbackCasePayload = definePayload('SendFeedbackCase', {
  case: unlessRefused(SentFeedbackCaseType, 'The case'),
  link: orNull(String, 'Its secret link, with which the answer is read; null if refused.'),
});

export const RecordFeedbackCasePayload = definePayload('RecordFeedbackCase', {
  case: unlessRefused(FeedbackCaseType, 'The case'),
  link: orNull(String, 'Its secret link, for whoever stands at the desk; null if refused.'),
  url: orNull(String, 'The whole address of its page with the link; null if refused.'),
});

export const AnnounceFeedbackPhotoPayload = definePayload('AnnounceFeedbackPhoto', {
  uploadId: unlessRefused(ID, 'Id to send the photo along by'),
  url: orNull(String, 'Path to PUT the bytes to, within ten minutes; null if refused.'),
  maxBytes: always(Int, 'How large a photo may be.'),
});

export const ReopenFeedbackCasePayload = definePayload('ReopenFeedbackCase', {
  case: unlessRefused(SentFeedbackCaseType, 'The case'),
});
export const UpdateFeedbackCasePayload = definePayload('UpdateFeedbackCase', {
  case: unlessRefused(FeedbackCaseType, 'The case'),
});
export const NoteFeedbackCasePayload = definePayload('NoteFeedbackCase', {
  case: unlessRefused(FeedbackCaseType, 'The case'),
});
export const AnswerFeedbackCasePayload = definePayload('AnswerFeedbackCase', {
  case: unlessRefused(FeedbackCaseType, 'The case'),
});
export const CloseFeedbackCasePayload = definePayload('CloseFeedbackCase', {
  case: unlessRefused(FeedbackCaseType, 'The case'),
});
export const HideReportedContentPayload = definePayload('HideReportedContent', {
  case: unlessRefused(FeedbackCaseType, 'The case'),
});
export const ReportContentPayload = definePayload('ReportContent', {
  case: orNull(SentFeedbackCaseType, 'The case; null if refused, and when the same waits already.'),
  link: orNull(String, 'Its secret link, with which the answer is read; null without a case.'),
  isKnown: always(Boolean, 'Whether somebody reported the same before, and it waits to be looked at.'),
});
export const UnpublishFeedbackAnswerPayload = definePayload('UnpublishFeedbackAnswer', {
  case: unlessRefused(FeedbackCaseType, 'The case'),
});
export const PassOnPraisePayload = definePayload('PassOnPraise', {
  case: unlessRefused(FeedbackCaseType, 'The case'),
});
export const RevealFeedbackSenderPayload = definePayload('RevealFeedbackSender', {
  sender: unlessRefused(FeedbackSenderType, 'Who sent it'),
});
export const CreateFeedbackReplyPayload = definePayload('CreateFeedbackReply', {
  reply: unlessRefused(FeedbackReplyType, 'The common answer'),
});
export const RemoveFeedbackReplyPayload = definePayload('RemoveFeedbackReply', {
  removedId: unlessRefused(ID, 'What is gone'),
});
