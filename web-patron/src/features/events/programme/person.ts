export { EventPersonPage as Page } from './EventPersonPage';
export { EventPersonPageDocument as pageDocument } from './EventPersonPage.generated';
