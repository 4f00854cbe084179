import * as myApi from "./errors/my-api/index.js";
import { zhHans } from "./errors/my-api/messages/zh-Hans.js";

const error = myApi.parse({ error: { code: "text_too_long", limit: 500 } });
if (myApi.is(error, "text_too_long")) console.log(myApi.message(error, zhHans), error.parameters.limit, error.retry);
