export { GuidePage as Page } from './GuidePage';
export { GuidePageDocument as pageDocument } from './GuidePage.generated';
