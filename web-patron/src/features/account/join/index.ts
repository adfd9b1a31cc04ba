export { JoinPage as Page } from './JoinPage';
