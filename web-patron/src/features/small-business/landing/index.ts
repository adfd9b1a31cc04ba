export { SmallBusinessPage as Page } from './SmallBusinessPage';
export { SmallBusinessPageDocument as pageDocument } from './SmallBusinessPage.generated';
