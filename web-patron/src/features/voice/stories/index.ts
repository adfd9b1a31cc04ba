import '../../../lib/stories/stories.css';

export { StoriesPage as Page } from './StoriesPage';
export { StoriesPageDocument as pageDocument } from './StoriesPage.generated';
