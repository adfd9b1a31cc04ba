export { StatusPage as Page } from './StatusPage';
export { ServiceStatusDocument as pageDocument } from './StatusPage.generated';
