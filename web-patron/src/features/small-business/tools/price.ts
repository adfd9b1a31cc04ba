export { PriceTool as Page } from './PriceTool';
export { PriceToolPageDocument as pageDocument } from './PriceToolPage.generated';
