const tmt = require("@errcat/tencent-tmt");
const { zhHans } = require("@errcat/tencent-tmt/messages/zh-Hans");

const error = tmt.parse({ Response: { Error: { Code: "RequestLimitExceeded", Message: "Slow down." }, RequestId: "r-1" } });
if (tmt.is(error, "RequestLimitExceeded")) console.log(JSON.stringify([tmt.message(error, zhHans), error.retry, error.detail, error.requestId]));
