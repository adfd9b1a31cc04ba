export { SizeTool as Page } from './SizeTool';
export { SizeToolPageDocument as pageDocument } from './SizeToolPage.generated';
