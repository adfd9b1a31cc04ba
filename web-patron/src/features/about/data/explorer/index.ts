export { ExplorerPage as Page } from './ExplorerPage';
