export { BusinessPage as Page } from './BusinessPage';
export { BusinessPageDocument as pageDocument } from './BusinessPage.generated';
