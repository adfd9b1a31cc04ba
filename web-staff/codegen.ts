import { createCodegenConfig } from '../web-shared/src/codegen/create-codegen-config';

export default createCodegenConfig();
