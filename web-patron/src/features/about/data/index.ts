export { DataPage as Page } from './DataPage';
