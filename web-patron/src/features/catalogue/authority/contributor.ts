export { ContributorPage as Page } from './ContributorPage';
export { ContributorPageDocument as pageDocument } from './ContributorPage.generated';
