export { EventPage as Page } from './EventPage';
export { EventPageDocument as pageDocument } from './EventPage.generated';
