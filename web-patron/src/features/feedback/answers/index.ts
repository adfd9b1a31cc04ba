import '../feedback.css';

export { AnswersPage as Page } from './AnswersPage';
export { FeedbackAnswersDocument as pageDocument } from './FeedbackAnswers.generated';
