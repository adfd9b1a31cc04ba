export { ServicesPage as Page } from './ServicesPage';
export { ServicesPageDocument as pageDocument } from './ServicesPage.generated';
