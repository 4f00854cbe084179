import * as azureTranslator from "../../generated/azure-translator/index.js";
import * as gengo from "../../generated/gengo/index.js";
import * as rozettaT4oo from "../../generated/rozetta-t4oo/index.js";
import * as tencentApi2 from "../../generated/tencent-api2/index.js";
import * as tencentTmt from "../../generated/tencent-tmt/index.js";

/** The packages of the five providers. */
export const packages = {
  "azure-translator": azureTranslator,
  gengo,
  "rozetta-t4oo": rozettaT4oo,
  "tencent-api2": tencentApi2,
  "tencent-tmt": tencentTmt,
};

export type ProviderId = keyof typeof packages;
