export { SitePage as Page } from './SitePage';
export { SitePageDocument as pageDocument } from './SitePage.generated';
