import './audience.css';

export { ChildrenPage as Page } from './ChildrenPage';
export { ChildrenPageDocument as pageDocument } from './ChildrenPage.generated';
