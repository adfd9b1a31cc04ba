import './floor-plan.css';

export { FloorPlanPage as Page } from './FloorPlanPage';
export { FloorPlanPageDocument as pageDocument } from './FloorPlanPage.generated';
