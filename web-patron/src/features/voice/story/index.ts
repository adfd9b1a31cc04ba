import '../../../lib/stories/stories.css';

export { StoryPage as Page } from './StoryPage';
export { StoryPageDocument as pageDocument } from './StoryPage.generated';
