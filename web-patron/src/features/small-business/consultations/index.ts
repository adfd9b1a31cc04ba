export { ConsultationsPage as Page } from './ConsultationsPage';
export { ConsultationsPageDocument as pageDocument } from './ConsultationsPage.generated';
