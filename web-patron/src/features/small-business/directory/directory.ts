export { DirectoryPage as Page } from './DirectoryPage';
export { DirectoryPageDocument as pageDocument } from './DirectoryPage.generated';
