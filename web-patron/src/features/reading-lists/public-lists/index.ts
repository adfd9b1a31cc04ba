import './reading-lists.css';

export { ReadingListsPage as Page } from './ReadingListsPage';
export { ReadingListsPageDocument as pageDocument } from './ReadingListsPage.generated';
