export { HomePage as Page } from './HomePage';
export { HomePageDocument as pageDocument } from './HomePage.generated';
