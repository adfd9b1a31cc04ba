export { EventsPage as Page } from './EventsPage';
export { EventsPageDocument as pageDocument } from './EventsPage.generated';
