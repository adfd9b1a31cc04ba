export { CashFlowTool as Page } from './cash-flow/CashFlowTool';
export { CashFlowToolPageDocument as pageDocument } from './cash-flow/CashFlowToolPage.generated';
