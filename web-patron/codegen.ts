import { createCodegenConfig } from '../web-shared/src/codegen/createCodegenConfig';

export default createCodegenConfig();
