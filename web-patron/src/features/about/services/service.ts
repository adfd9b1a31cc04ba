export { ServicePage as Page } from './ServicePage';
export { ServicePageDocument as pageDocument } from './ServicePage.generated';
