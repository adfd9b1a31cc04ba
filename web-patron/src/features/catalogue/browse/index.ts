export { BrowsePage as Page } from './BrowsePage';
export { BrowsePageDocument as pageDocument } from './BrowsePage.generated';
