import './reading-lists.css';

export { ReadingListsPage as Page } from './ReadingListsPage';
