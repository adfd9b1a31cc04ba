import '../../../lib/member/own-pages.css';

export { ReadingListPage as Page } from './ReadingListPage';
export { ReadingListPageDocument as pageDocument } from './ReadingListPage.generated';
