export { CashFlowTool as Page } from './CashFlowTool';
export { CashFlowToolPageDocument as pageDocument } from './CashFlowToolPage.generated';
