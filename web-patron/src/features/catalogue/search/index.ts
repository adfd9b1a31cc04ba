export { SearchPage as Page } from './SearchPage';
export { SearchPageDocument as pageDocument } from './SearchPage.generated';
