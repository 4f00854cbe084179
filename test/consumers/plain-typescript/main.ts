import * as gengo from "@errcat/gengo";
import { zhHans } from "@errcat/gengo/messages/zh-Hans";
import { message, parse } from "./errors/tencent-tmt/index.ts";
import { zhHans as tmtInChinese } from "./errors/tencent-tmt/messages/zh-Hans.ts";

const fromPackage = gengo.parse({ opstat: "error", err: { code: 2700, msg: "" } });
const fromSource = parse({ Response: { Error: { Code: "RequestLimitExceeded", Message: "" }, RequestId: "r-1" } });
if (fromPackage) console.log(gengo.message(fromPackage, zhHans));
if (fromSource) console.log(message(fromSource, tmtInChinese));
