import '../feedback.css';

export { FeedbackPage as Page } from './FeedbackPage';
export { FeedbackPlacesDocument as pageDocument } from './FeedbackPlaces.generated';
